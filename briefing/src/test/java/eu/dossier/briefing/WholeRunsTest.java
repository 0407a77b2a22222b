package eu.dossier.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.briefing.leak.HonestCases;
import eu.dossier.briefing.record.Fingerprints;
import eu.dossier.briefing.record.ReleaseRecord;
import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.release.Release;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.theme.Theme;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * {@link NonInterferenceTest} over whole runs, as the command makes them: theme, fit to pages, file names, records, changes
 * since an earlier file. In these cases no item speaks of another, so that none is refused. {@code -Dlong=true} or {@code
 * -Dcases=2000} tries more.
 */
class WholeRunsTest {

    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");
    private static final int CASES = Integer.getInteger("cases", Boolean.getBoolean("long") ? 4_000 : 100);
    private static final Theme LOOK = Theme.DEFAULT;
    private static final Dossier DOSSIER = Dossier.standard()
            .withTheme(new Theme(
                    LOOK.page(),
                    LOOK.type(),
                    LOOK.colours(),
                    LOOK.logo(),
                    "Ministry",
                    LOOK.fonts(),
                    "A header",
                    "Wetstraat 2, 1040 Brussels",
                    true));

    @Test
    void whatAnAudienceMayNotSeeChangesNoFileThatItGets() {
        int changes = 0;
        Map<String, Integer> made = new TreeMap<>();
        for (long seed = 0; seed < CASES; seed++) {
            String briefing =
                    DOSSIER.briefings().get((int) (seed % DOSSIER.briefings().size()));
            RandomMarkings cases = new RandomMarkings(seed, HonestCases.of(seed));
            CaseText before = text(cases);
            CaseFile file = cases.read();
            Release release = DOSSIER.release(file, briefing, AT);
            changes += cases.changeWithheld(file, release);
            CaseText after = text(cases);

            Order order = order(briefing, seed);
            Map<String, String> files = files(before, order, seed);
            assertThat(files(after, order, seed))
                    .as("seed %d, %s", seed, briefing)
                    .isEqualTo(files);
            Order since = order.since(new Since.Earlier(before));
            assertThat(files(after, since, seed))
                    .as("seed %d, %s, since an earlier file", seed, briefing)
                    .isEqualTo(files(before, since, seed));
            files.keySet().forEach(name -> made.merge(name, 1, Integer::sum));
        }
        assertThat(changes).isGreaterThan(CASES);
        assertThat(made.keySet()).anyMatch(name -> name.endsWith(".pdf")).anyMatch(name -> name.contains(".it."));
    }

    private static Order order(String briefing, long seed) {
        List<Locale> all = DOSSIER.languages();
        int turn = (int) (seed / DOSSIER.briefings().size() % all.size());
        return new Order(List.of(briefing), List.of(), List.of(all.get(turn)), AT);
    }

    /** Fingerprints by file name; of the record, what the audience gets, as it also says what it does not. */
    private static Map<String, String> files(CaseText text, Order order, long seed) {
        Outcome outcome = DOSSIER.render(text, order);
        assertThat(outcome).as("seed %d: %s", seed, errors(outcome)).isInstanceOf(Outcome.Rendered.class);
        Outcome.Rendered rendered = (Outcome.Rendered) outcome;
        Map<String, String> files = new TreeMap<>();
        rendered.products().forEach(product -> files.put(product.fileName(), Fingerprints.of(product.bytes())));
        for (ReleaseRecord record : rendered.records()) {
            files.put(record.fileName(), record.included() + " " + record.assets());
        }
        return files;
    }

    private static List<Diagnostic> errors(Outcome outcome) {
        return outcome.diagnostics().stream().filter(Diagnostic::isError).toList();
    }

    private static CaseText text(RandomMarkings cases) {
        return new CaseText("case.json", cases.bytes());
    }
}
