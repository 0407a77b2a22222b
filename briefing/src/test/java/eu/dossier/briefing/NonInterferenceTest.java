package eu.dossier.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.briefing.record.Fingerprints;
import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.change.Changes;
import eu.dossier.core.release.Audience;
import eu.dossier.core.release.Policy;
import eu.dossier.core.release.Release;
import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.document.Document;
import eu.dossier.document.theme.Theme;
import eu.dossier.templates.language.Languages;
import eu.dossier.templates.template.BriefingCatalogue;
import eu.dossier.templates.template.BriefingDefinition;
import eu.dossier.templates.template.RenderContext;
import eu.dossier.templates.template.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to what an audience may not see, the audience sees the same: the same released case, and so the same
 * bytes in every format. {@code -Dlong} tries 20,000 cases.
 */
class NonInterferenceTest {

    private static final List<String> EXAMPLES = List.of("interior-ministry-2021.yaml", "ransomware-hospital.json");
    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");
    private static final int CASES = Boolean.getBoolean("long") ? 20_000 : 300;
    private static final int BYTES_EVERY = 25;

    private final Templates templates = new Templates(BriefingCatalogue.builtIn());
    private final Writers writers = new Writers();

    @Test
    void whatAnAudienceMayNotSeeChangesNothingThatItSees() throws IOException {
        List<Audience> audiences = Policy.builtIn().audiences();
        int changes = 0;
        int printed = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Audience audience = audiences.get((int) (seed % audiences.size()));
            RandomMarkings cases = new RandomMarkings(seed, EXAMPLES.get((int) (seed / 4 % EXAMPLES.size())));
            CaseFile before = cases.read();
            Release release = Release.of(before, audience, AT);
            changes += cases.changeWithheld(before, release);
            CaseFile after = cases.read();

            Release changed = Release.of(after, audience, AT);
            ReleasedCase view = changed.view();

            assertThat(view).as("seed %d, audience %s", seed, audience.id()).isEqualTo(release.view());
            assertThat(Changes.since(1, after, changed))
                    .as("seed %d, changes since revision 1", seed)
                    .isEqualTo(Changes.since(1, before, release));
            assertThat(Changes.between(release, changed).all())
                    .as("seed %d, changes between both", seed)
                    .isEmpty();
            if (seed % BYTES_EVERY == 0) {
                Map<String, String> files = bytes(view);
                assertThat(files).as("seed %d", seed).isEqualTo(bytes(release.view()));
                printed += files.size();
            }
        }
        assertThat(changes).isGreaterThan(CASES);
        // A case whose markings withhold its very title prints nothing; most print.
        assertThat(printed).isGreaterThan(CASES / BYTES_EVERY);
    }

    @Test
    void aWiderClearanceTakesNothingAway() {
        Audience certs = Policy.builtIn().audience("certs").orElseThrow();
        for (long seed = 0; seed < CASES / 3; seed++) {
            CaseFile file = new RandomMarkings(seed, EXAMPLES.get((int) (seed % EXAMPLES.size()))).read();
            Release narrow = Release.of(file, certs.withCeiling(eu.dossier.document.marking.Tlp.GREEN), AT);
            Release wide = Release.of(file, certs, AT);

            assertThat(wide.origins().values())
                    .as("seed %d", seed)
                    .containsAll(narrow.origins().values());
        }
    }

    /** The fingerprint of every briefing of an audience, in every format and language. */
    private Map<String, String> bytes(ReleasedCase view) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (BriefingDefinition briefing : BriefingCatalogue.builtIn().all()) {
            for (Locale language : Languages.builtIn().available()) {
                if (briefing.audience().equals(view.audience())) {
                    print(view, briefing, language, files);
                }
            }
        }
        return files;
    }

    private void print(ReleasedCase view, BriefingDefinition briefing, Locale language, Map<String, String> files)
            throws IOException {
        Optional<Document> document = templates
                .render(view, briefing, Languages.builtIn().find(language).orElseThrow(), RenderContext.FINAL)
                .value();
        if (document.isPresent()) {
            for (String format : writers.formats()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                writers.writer(format).write(document.get(), Theme.DEFAULT, out);
                files.put(
                        briefing.name() + "." + language.toLanguageTag() + "." + format,
                        Fingerprints.of(out.toByteArray()));
            }
        }
    }
}
