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
import eu.dossier.document.marking.Tlp;
import eu.dossier.document.theme.Theme;
import eu.dossier.templates.language.Languages;
import eu.dossier.templates.template.BriefingCatalogue;
import eu.dossier.templates.template.BriefingDefinition;
import eu.dossier.templates.template.RenderContext;
import eu.dossier.templates.template.Templates;
import eu.dossier.testkit.ExampleFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to what an audience may not see, the audience sees the same: the same released case, and so the same
 * bytes in every format. Every case is printed in all formats, in one briefing and one language, which take turns. {@code
 * -Dlong=true} compares what is released of 20,000 cases and prints every eighth of them, as printing takes most of the
 * time and sees nothing but what is released; {@code -Dcases=2000} tries another number.
 */
class NonInterferenceTest {

    private static final List<String> EXAMPLES = ExampleFiles.names();
    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");
    private static final int CASES = Integer.getInteger("cases", Boolean.getBoolean("long") ? 20_000 : 300);
    private static final int PRINTED_EVERY = Boolean.getBoolean("long") ? 8 : 1;
    private static final List<Locale> LANGUAGES = Languages.builtIn().available();

    private final Templates templates = new Templates(BriefingCatalogue.builtIn());
    private final Writers writers = new Writers();

    @Test
    void whatAnAudienceMayNotSeeChangesNothingThatItSees() throws IOException {
        List<Audience> audiences = Policy.builtIn().audiences();
        int changes = 0;
        int reworded = 0;
        Map<String, Integer> printed = new TreeMap<>();
        for (long seed = 0; seed < CASES; seed++) {
            Audience audience = audiences.get((int) (seed % audiences.size()));
            RandomMarkings cases =
                    new RandomMarkings(seed, EXAMPLES.get((int) (seed / 4 / PRINTED_EVERY % EXAMPLES.size())));
            CaseFile before = cases.read();
            Release release = Release.of(before, audience, AT);
            changes += cases.changeWithheld(before, release);
            reworded += release.reworded().size();
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
            // The four audiences take turns, so each of them is among those that are printed.
            if (seed / 4 % PRINTED_EVERY == 0) {
                Map<String, String> files = bytes(release.view(), seed);
                assertThat(bytes(view, seed)).as("seed %d", seed).isEqualTo(files);
                files.keySet().forEach(file -> printed.merge(file, 1, Integer::sum));
            }
        }
        assertThat(changes).isGreaterThan(CASES);
        assertThat(reworded).as("texts in words approved for the press").isGreaterThan(CASES / 20);
        assertThat(printed.values().stream().mapToInt(Integer::intValue).sum())
                .isGreaterThan(CASES * 2 / PRINTED_EVERY);
        assertThat(printed.keySet())
                .as("every briefing in every language and format")
                .hasSize(BriefingCatalogue.builtIn().all().size()
                        * LANGUAGES.size()
                        * writers.formats().size());
    }

    /** Neither items nor anything that they say, whether a label or a caveat less stands in the way. */
    @Test
    void aWiderClearanceTakesNothingAway() {
        Audience certs = Policy.builtIn().audience("certs").orElseThrow();
        List<Audience> wider = List.of(
                certs.withCeiling(Tlp.CLEAR),
                certs.withCeiling(Tlp.GREEN),
                certs.withCeiling(Tlp.AMBER),
                certs.withCeiling(Tlp.AMBER_STRICT),
                certs.withCeiling(Tlp.RED),
                holding(certs.withCeiling(Tlp.RED), Set.of("third_party")),
                holding(certs.withCeiling(Tlp.RED), Set.of("third_party", "judicial")));
        for (long seed = 0; seed < CASES / 6; seed++) {
            CaseFile file = new RandomMarkings(seed, EXAMPLES.get((int) (seed % EXAMPLES.size()))).read();
            Release narrow = Release.of(file, wider.getFirst(), AT);
            for (Audience audience : wider.subList(1, wider.size())) {
                Release wide = Release.of(file, audience, AT);
                Map<String, Set<String>> more = Said.of(wide);
                Said.of(narrow)
                        .forEach((item, said) -> assertThat(more.getOrDefault(item, Set.of()))
                                .as("%s", item)
                                .containsAll(said));
                narrow = wide;
            }
        }
    }

    private static Audience holding(Audience audience, Set<String> caveats) {
        return new Audience(
                audience.id(),
                audience.ceiling(),
                audience.ceilings(),
                caveats,
                audience.classifications(),
                audience.readsAs(),
                audience.never(),
                audience.open());
    }

    /**
     * The fingerprints of one briefing of the audience in one language, in every format; and of the correction, which few
     * cases need, in all languages whenever it can be printed.
     */
    private Map<String, String> bytes(ReleasedCase view, long seed) throws IOException {
        List<BriefingDefinition> briefings = BriefingCatalogue.builtIn().all().stream()
                .filter(briefing -> briefing.audience().equals(view.audience()))
                .toList();
        // In turn, not by chance, so that all meet: language by language, the next briefing after a round of the
        // examples.
        int turn = (int) (seed / 4 / PRINTED_EVERY);
        Map<String, String> files = new TreeMap<>();
        BriefingDefinition next = briefings.get(turn / EXAMPLES.size() % briefings.size());
        print(view, next, LANGUAGES.get(turn % LANGUAGES.size()), files);
        for (BriefingDefinition briefing : briefings) {
            if (briefing.name().equals("correction")) {
                for (Locale language : LANGUAGES) {
                    print(view, briefing, language, files);
                }
            }
        }
        return files;
    }

    private void print(ReleasedCase view, BriefingDefinition briefing, Locale language, Map<String, String> files)
            throws IOException {
        Optional<Document> document = templates
                .render(view, briefing, Languages.builtIn().find(language).orElseThrow(), RenderContext.DRAFT)
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
