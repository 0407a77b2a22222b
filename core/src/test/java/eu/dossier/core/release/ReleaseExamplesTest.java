package eu.dossier.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.document.marking.Tlp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples, released. */
class ReleaseExamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"interior-ministry-2021.yaml", "ransomware-hospital.json"})
    void thePressGetsWhatIsClearAndDueAndNothingElse(String name) {
        CaseFile file = Cases.example(name);

        ReleasedCase press = release(file, "press").view();

        assertThat(press.items()).isNotEmpty();
        assertThat(press.highestMarking()).isEqualTo(Tlp.CLEAR);
        assertThat(press.items())
                .allSatisfy(item -> assertThat(item.marks().caveats()).isEmpty());
        assertThat(press.indicators()).isEmpty();
        assertThat(press.withheldLines()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"interior-ministry-2021.yaml", "ransomware-hospital.json"})
    void everyItemIsReleasedOrWithheldWithAReason(String name) {
        CaseFile file = Cases.example(name);
        int items = CaseItems.of(file).size();

        for (Audience audience : Policy.builtIn().audiences()) {
            Release release = Release.of(file, audience, Instant.parse("2026-06-01T00:00:00Z"));
            assertThat(release.origins().size() + release.withheld().size()).isEqualTo(items);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"interior-ministry-2021.yaml", "ransomware-hospital.json"})
    void aWiderCeilingNeverTakesAway(String name) {
        CaseFile file = Cases.example(name);
        Audience certs = Policy.builtIn().audience("certs").orElseThrow();
        List<Tlp> ceilings = Stream.of(Tlp.values()).toList();

        for (int i = 1; i < ceilings.size(); i++) {
            Release narrow = Release.of(file, certs.withCeiling(ceilings.get(i - 1)), Cases.MAY_2021);
            Release wide = Release.of(file, certs.withCeiling(ceilings.get(i)), Cases.MAY_2021);
            assertThat(wide.origins().values()).containsAll(narrow.origins().values());
        }
    }

    @Test
    void noDocumentOfAnyAudienceHoldsWhatIsUnderJudicialSecrecy() {
        CaseFile file = Cases.example("interior-ministry-2021.yaml");

        for (Audience audience : Policy.builtIn().audiences()) {
            String view = Release.of(file, audience, Cases.MAY_2021).view().toString();
            assertThat(view).doesNotContain("srv-nr-04").doesNotContain("Nightjar");
        }
    }

    @Test
    void beforeItsMomentTheCaseIsNotForThePress() {
        CaseFile file = Cases.example("interior-ministry-2021.yaml");

        Release before = Release.of(
                file, Policy.builtIn().audience("press").orElseThrow(), Instant.parse("2021-05-25T15:59:59Z"));

        assertThat(before.view().claims()).isEmpty();
        assertThat(before.withheld().stream()
                        .filter(one -> one.rule() == Rule.NOT_BEFORE)
                        .map(Withholding::item)
                        .collect(Collectors.toSet()))
                .isNotEmpty();
    }

    @Test
    void secretsAreWhatIsWithheldAndNotAlsoVisible() {
        CaseFile file = Cases.example("interior-ministry-2021.yaml");

        Secrets secrets = secrets(file, "press");

        assertThat(secrets.hidden())
                .extracting(Secret::value)
                .contains(
                        "srv-nr-04.intern.example", "Operation Nightjar", "203.0.113.24", "cyberwar", "Chinese hackers")
                .doesNotContain("Centre for Cybersecurity Belgium");
        assertThat(secrets.toString()).doesNotContain("srv");
        assertThat(secrets.hidden().getFirst().toString())
                .doesNotContain(secrets.hidden().getFirst().value());
    }

    @Test
    void theSpokespersonMayReadTheTermsThatMustNotBeSaidWhereTheListIsReleased() {
        CaseFile file = Cases.of("do_not_say: [{term: cyberwar, marking: CLEAR}, {term: act of war, marking: RED}]");

        assertThat(secrets(file, "spokesperson").hidden())
                .filteredOn(secret -> secret.kind() == Secret.Kind.TERM)
                .extracting(Secret::value)
                .containsExactly("act of war");
        assertThat(secrets(file, "press").hidden())
                .filteredOn(secret -> secret.kind() == Secret.Kind.TERM)
                .extracting(Secret::value)
                .containsExactly("cyberwar", "act of war");
    }

    private static Secrets secrets(CaseFile file, String audience) {
        return new Releases(file)
                .to(Policy.builtIn().audience(audience).orElseThrow(), Cases.MAY_2021)
                .secrets();
    }

    private static Release release(CaseFile file, String audience) {
        return Cases.release(file, audience);
    }
}
