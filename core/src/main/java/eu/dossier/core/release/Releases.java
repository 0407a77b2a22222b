package eu.dossier.core.release;

import eu.dossier.core.casefile.CaseFile;
import java.time.Instant;

/** The releases of one case to several audiences: what holds for all of them is worked out once. For one thread. */
public final class Releases {

    private final CaseFile file;
    private final CaseContents contents;

    public Releases(CaseFile file) {
        this.file = file;
        contents = new CaseContents(file);
    }

    /** What one audience gets, and what must not be found in anything made of it. */
    public record Cleared(Release release, Secrets secrets) {}

    /** To one audience at one moment. */
    public Cleared to(Audience audience, Instant at) {
        Gate gate = new Gate(file, audience, at);
        Release release = Release.of(file, gate);
        return new Cleared(release, new SecretCollector(file, contents, release, gate).collect());
    }
}
