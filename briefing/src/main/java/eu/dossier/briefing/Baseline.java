package eu.dossier.briefing;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.Revision;
import eu.dossier.core.change.Changes;
import eu.dossier.core.read.CaseReader;
import eu.dossier.core.read.ReadCase;
import eu.dossier.core.release.Release;
import eu.dossier.core.release.Releases;
import eu.dossier.core.release.Secrets;
import eu.dossier.core.time.Moment;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import eu.dossier.document.diagnostic.Warned;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a release is compared with, read and found to exist. */
interface Baseline {

    /** What changed for the audience of a release. */
    Changes changes(Release now);

    /** What the audience of a release could know then and what not; nothing where the earlier file is not there. */
    default Secrets secrets(Release now) {
        return new Secrets(List.of(), Set.of(), Set.of());
    }

    /** @return nothing, and why, when there is no such earlier state */
    static Warned<Optional<Baseline>> of(Since since, CaseReader reader, CaseFile file) {
        return switch (since) {
            case Since.Revision revision -> revision(revision.number(), file);
            case Since.Earlier earlier -> earlier(earlier.text(), reader);
        };
    }

    private static Warned<Optional<Baseline>> revision(int number, CaseFile file) {
        if (Changes.tellsOf(number, file)) {
            return new Warned<>(Optional.of(now -> Changes.since(number, file, now)), List.of());
        }
        return new Warned<>(
                Optional.empty(),
                List.of(Diagnostic.error(
                        "D6006",
                        SourceSpan.ofFile(file.incident().id()),
                        "The case tells of no revision " + number + ", so what changed since then is not known.",
                        "Name a revision of \"revision_history\", or give the earlier case file itself.")));
    }

    private static Warned<Optional<Baseline>> earlier(CaseText text, CaseReader reader) {
        ReadCase read = reader.read(text.name(), text.bytes());
        return new Warned<>(read.caseFile().map(Earlier::new), read.diagnostics());
    }

    /** An earlier state of the whole file. */
    record Earlier(CaseFile old) implements Baseline {

        @Override
        public Changes changes(Release now) {
            return Changes.between(then(old, now), now);
        }

        @Override
        public Secrets secrets(Release now) {
            return new Releases(old).to(now.audience(), then(old, now).at()).secrets();
        }
    }

    /** What the same audience could know at the moment of which the earlier file speaks. */
    static Release then(CaseFile old, Release now) {
        return Release.of(
                old,
                now.audience(),
                old.revision()
                        .flatMap(Revision::issued)
                        .map(Moment::instant)
                        .filter(issued -> issued.isBefore(now.at()))
                        .orElse(now.at()));
    }
}
