package eu.dossier.briefing.leak;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.briefing.CaseText;
import eu.dossier.briefing.Dossier;
import eu.dossier.briefing.Order;
import eu.dossier.briefing.Outcome;
import eu.dossier.document.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Words, counts and addresses that stand in honest texts and in the program's own, beside an item that is withheld: they say
 * nothing of it.
 */
class HonestWordsTest {

    private static final Dossier DOSSIER = Dossier.standard();
    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
        The backup works and nobody lost data.    | backup
        Every service works again.                | service
        The test was passed by all.               | test
        The update helped us.                     | update
        Le service fonctionne.                    | service
        """)
    void namesOfAccountsThatAreOrdinaryWords(String text, String account) {
        for (String type : List.of("user_account", "process", "service", "file_name")) {
            assertThat(refused(
                            text,
                            "",
                            "indicators: [{id: i, type: %s, value: %s, marking: RED}]".formatted(type, account)))
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
        Ask the police about it.                  | Police
        Every baker knows it.                     | Baker
        We hope so.                               | Hope
        The state of things is good.              | State
        The federal level helps.                  | Federal
        The agency is sure of it.                 | Agency
        Nothing to say of it.                     | Press
        Nothing to say of it.                     | Draft
        Nothing to say of it.                     | Marking
        Nothing to say of it.                     | Microsoft
        Nothing to say of it.                     | Adobe
        Nothing to say of it.                     | Contact
        """)
    void namesOfPartiesThatAreOrdinaryWords(String text, String name) {
        assertThat(refused(text, "- {id: x, name: %s, role: other, marking: RED}".formatted(name), ""))
                .isEmpty();
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
        We answer 24 hours a day.                 | {id: n, of: downtime_hours, value: 24, marking: RED}
        Two people answer the phone.              | {id: n, of: data_subjects, value: 2, marking: RED}
        In 2021 systems were old.                 | {id: n, of: systems, value: 2021, marking: RED}
        Seit 2021 Systeme alt sind.               | {id: n, of: systems, value: 2021, marking: RED}
        """)
    void countsThatStandEverywhere(String text, String number) {
        assertThat(refused(text, "", "impact: {numbers: [%s]}".formatted(number)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
        They may 5 times a day.                   | 2019-05-05
        Version 10.4.21 helps.                    | 2021-04-10
        """)
    void whatOnlyLooksLikeADay(String text, String day) {
        assertThat(refused(
                        text,
                        "",
                        "timeline: [{id: b, when: %s, text: A secret thing came on that day., marking: RED}]"
                                .formatted(day)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"www.w3.org", "schema.org", "purl.org", "ns.adobe.com", "schemas.openxmlformats.org"})
    void addressesThatAFormatPrescribes(String site) {
        String item = "indicators: [{id: i, type: domain, value: %s, marking: RED}]";
        assertThat(refused("Nothing to say of it.", "", item.formatted(site))).isEmpty();
        assertThat(refused("See " + site + " for more.", "", item.formatted(site)))
                .isNotEmpty();
    }

    /** What stood against the press release in every format, the language in turn. */
    private static List<String> refused(String text, String party, String items) {
        byte[] yaml = """
            schema: 1
            case: {id: X-1, status: investigating, language: en, time_zone: Europe/Brussels, title: {text: An intrusion at the Agency, marking: CLEAR}, publisher: victim}
            marking: AMBER
            revision: {number: 1, issued: 2026-11-19T10:00+01:00, marking: CLEAR}
            bottom_line: {text: "%s", marking: CLEAR}
            parties:
              - {id: victim, name: The Agency, role: victim, marking: CLEAR}
              %s
            contacts: [{id: desk, role: press, name: Press desk, phone: "+32 2 555 16 43", hours: 24 hours a day, marking: CLEAR}]
            communications: {press_contact: desk, marking: CLEAR}
            %s
            """.formatted(text, party, items).getBytes(StandardCharsets.UTF_8);
        int turn = Math.floorMod(text.hashCode(), DOSSIER.languages().size());
        Outcome outcome = DOSSIER.render(
                new CaseText("case.yaml", yaml),
                new Order(
                        List.of("press-release"),
                        List.of(),
                        List.of(DOSSIER.languages().get(turn)),
                        AT));
        return outcome.diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(one -> one.code() + " " + one.message())
                .toList();
    }
}
