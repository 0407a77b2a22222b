package eu.dossier.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.briefing.record.Fingerprints;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a curious reader looks at besides the words: counts, numbering, axes, dates, lists, names of files, properties. The
 * same case with and without a withheld item gives the same bytes, so there is nothing to see.
 */
class ProbesTest {

    private static final Dossier DOSSIER = Dossier.standard();
    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

    private static final List<String> SHORT = List.of("press-release", "technical-advisory");

    /** Those with headings of many kinds, a table of contents and bookmarks. */
    private static final List<String> LONG = List.of("minister-brief", "situation-report");

    private static final String CASE = """
        schema: 1
        case: {id: X-1, status: investigating, language: en, title: {text: An intrusion, marking: CLEAR}, time_zone: Europe/Brussels}
        marking: GREEN
        revision: {number: 9, issued: 2026-11-19T10:00+01:00, summary: Second., marking: CLEAR}
        bottom_line: {text: The network was attacked and works again., marking: CLEAR}
        """;

    /** Lists that hold something for everyone, so that what is withheld would be one of several. */
    private static final Map<String, String> SHOWN = Map.ofEntries(
            Map.entry("parties", "{id: victim, name: The Agency, role: victim, marking: CLEAR}"),
            Map.entry(
                    "timeline",
                    "{id: seen, when: 2026-11-10, text: The Agency saw the intrusion., marking: CLEAR},"
                            + " {id: ended, when: 2026-11-15, text: It ended., marking: CLEAR}"),
            Map.entry("indicators", "{id: i1, type: ipv4, value: 192.0.2.7, context: Control server., marking: CLEAR}"),
            Map.entry("techniques", "{id: t1, technique: T1566, marking: CLEAR}"),
            Map.entry(
                    "claims",
                    "{id: c1, text: Mail was read., certainty: confirmed, stated_by: victim, key_judgement: true,"
                            + " marking: CLEAR}"),
            Map.entry("glossary", "{id: g1, term: CERT, meaning: Response team, marking: CLEAR}"),
            Map.entry("measures", "{id: m1, text: All passwords were changed., status: done, marking: CLEAR}"),
            Map.entry("recommendations", "{id: r1, text: Change passwords., priority: immediate, marking: CLEAR}"),
            Map.entry("unknowns", "{id: u1, question: Who did it?, marking: CLEAR}"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        a party nobody names          | parties         | {id: p9, name: Secret Supplier, role: coordinator, marking: RED}
        an event before the axis      | timeline        | {id: e9, when: 2019-01-02, text: It really began here., marking: RED}
        an event between two others   | timeline        | {id: e9, when: 2026-11-12, text: Something in between., marking: RED}
        an event after the axis       | timeline        | {id: e9, when: 2026-11-19, text: It came back again., marking: RED}
        one indicator of two          | indicators      | {id: i9, type: ipv4, value: 198.51.100.9, marking: RED}
        a type of indicators          | indicators      | {id: i9, type: domain, value: bad.example, marking: RED}
        one technique of two          | techniques      | {id: t9, technique: T1486, marking: RED}
        a claim                       | claims          | {id: c9, text: The register was copied as well., certainty: assessed, stated_by: victim, marking: RED}
        a claim under secrecy         | claims          | {id: c9, text: The prosecutor has a suspect in mind., certainty: assessed, stated_by: victim, marking: {tlp: CLEAR, caveats: [judicial]}}
        a claim for later             | claims          | {id: c9, text: A second wave is to be expected soon., certainty: assessed, stated_by: victim, marking: {tlp: CLEAR, not_before: 2031-01-01T00:00Z}}
        a claim for others            | claims          | {id: c9, text: The cabinet meets on Friday at noon., certainty: confirmed, stated_by: victim, marking: {tlp: CLEAR, audiences: [ministers]}}
        a term of the glossary        | glossary        | {id: g9, term: Nightjar, meaning: Name of the operation, marking: RED}
        a measure                     | measures        | {id: m9, text: A trap was laid for the intruders., status: under_way, marking: RED}
        a recommendation              | recommendations | {id: r9, text: Buy no more from the supplier., priority: immediate, marking: RED}
        an open question              | unknowns        | {id: u9, question: Which of the ministers was read?, marking: RED}
        an earlier revision           | revision_history | {id: v9, number: 1, issued: 2026-11-11T10:00+01:00, summary: First., marking: RED}
        a revision in between         | revision_history | {id: v9, number: 7, issued: 2026-11-12T10:00+01:00, summary: Secret., marking: RED}
        a source                      | sources         | {id: s9, publisher: Secret Service, url: "https://secret.example/a", reliability: A, marking: RED}
        a contact                     | contacts        | {id: k9, name: Night desk, role: technical, phone: "+32 2 555 01 99", marking: RED}
        a recipient                   | distribution    | {id: d9, name: The Secret Committee, audience: certs, marking: RED}
        a question for the press      | questions       | {id: q9, question: Was the register copied?, answer: It was copied., audience: press, marking: RED}
        a line to take                | lines           | {id: l9, text: We do not speak of the register., marking: RED}
        a vulnerability               | vulnerabilities | {id: w9, cve: CVE-2026-12345, marking: RED}
        a product                     | products        | {id: o9, name: Secret Gateway, marking: RED}
        a silenced finding            | silenced        | {rule: D0903, reason: The source wants to stay unnamed for now.}
        an approval                   | approvals       | {by: victim, at: 2026-11-19T10:00+01:00, item: c1, hash: "sha256:00"}
        """)
    void nothingIsToBeSeenOf(String name, String list, String item) {
        assertThat(files(list, item)).as(name).isEqualTo(files(list, ""));

        if (!item.contains("marking: RED")) {
            return;
        }
        String forNobody = item.replace("marking: RED", "marking: {tlp: RED, caveats: [judicial]}");
        assertThat(files(LONG, Optional.empty(), list, forNobody))
                .as("%s, in headings, contents and bookmarks of longer briefings", name)
                .isEqualTo(files(LONG, Optional.empty(), list, ""));
        assertThat(files(LONG, Optional.of(new Since.Earlier(text("", ""))), list, forNobody))
                .as("%s, in what changed since an earlier file", name)
                .isEqualTo(files(LONG, Optional.of(new Since.Earlier(text("", ""))), list, ""));
    }

    /** That there is something may be told, not how much. */
    @Test
    void howMuchMayNotBeToldIsNotToBeSeen() {
        String told =
                "{id: c%d, text: The register was copied in part %d of it., certainty: assessed, stated_by: victim,"
                        + " marking: {tlp: RED, caveats: [judicial], existence_may_be_told: true}}";
        String one = told.formatted(8, 8);

        assertThat(files("claims", one + ", " + told.formatted(9, 9))).isEqualTo(files("claims", one));
        assertThat(files(LONG, Optional.empty(), "claims", one + ", " + told.formatted(9, 9)))
                .isEqualTo(files(LONG, Optional.empty(), "claims", one));
    }

    /** All briefings for the press and the CERTs, in every format, by file name. */
    private static Map<String, String> files(String list, String item) {
        return files(SHORT, Optional.empty(), list, item);
    }

    private static Map<String, String> files(List<String> briefings, Optional<Since> since, String list, String item) {
        Order order = new Order(briefings, List.of(), List.of(Locale.ENGLISH), AT);
        Outcome outcome =
                DOSSIER.render(text(list, item), since.map(order::since).orElse(order));
        assertThat(outcome).as("%s", outcome.diagnostics()).isInstanceOf(Outcome.Rendered.class);
        Map<String, String> files = new TreeMap<>();
        ((Outcome.Rendered) outcome)
                .products()
                .forEach(product -> files.put(product.fileName(), Fingerprints.of(product.bytes())));
        return files;
    }

    private static CaseText text(String list, String item) {
        Map<String, String> lists = new TreeMap<>(SHOWN);
        if (!item.isEmpty()) {
            lists.merge(list, item, (shown, hidden) -> hidden + ", " + shown);
        }
        StringBuilder yaml = new StringBuilder(CASE);
        lists.forEach(
                (key, items) -> yaml.append(key).append(": [").append(items).append("]\n"));
        return new CaseText("case.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8));
    }
}
