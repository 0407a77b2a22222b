package eu.dossier.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.schema.Field;
import eu.dossier.core.schema.RecordShape;
import eu.dossier.core.schema.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every field of a case is looked for in finished files, or is an exception with its reason. */
class TellingTest {

    @Test
    void everyFieldIsLookedForOrAnException() {
        Set<String> names = new HashSet<>();
        for (Field field : fields()) {
            Telling telling = Telling.of(field);
            names.add(Telling.name(field));
            boolean says = element(field.shape()) instanceof Shape.Words
                    || (element(field.shape()) instanceof Shape.Leaf leaf
                            && Set.of(
                                            Shape.Kind.TEXT,
                                            Shape.Kind.VERBATIM,
                                            Shape.Kind.NUMBER,
                                            Shape.Kind.TIME,
                                            Shape.Kind.INSTANT,
                                            Shape.Kind.LINK)
                                    .contains(leaf.kind()));
            assertThat(says && telling == Telling.NOT)
                    .as("%s is not looked for", Telling.name(field))
                    .isEqualTo(Telling.EXCEPTIONS.containsKey(Telling.name(field)));
        }
        assertThat(names).containsAll(Telling.EXCEPTIONS.keySet()).contains("Marking.notBefore", "Wording.text");
        assertThat(Telling.EXCEPTIONS.values())
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        sources: [{id: x, publisher: Mandragora Intelligence, marking: RED}]                     | Mandragora Intelligence
        sources: [{id: x, title: Report on Nightjar-X, marking: RED}]                            | Report on Nightjar-X
        sources: [{id: x, publisher: A, published: 2021-02-03, marking: RED}]                    | 2021-02-03
        products: [{id: x, name: Zimbrella, marking: RED}]                                       | Zimbrella
        products: [{id: x, name: Z, vendor: Kestrelsoft, marking: RED}]                          | Kestrelsoft
        contacts: [{id: x, role: technical, name: Jan Wauters, marking: RED}]                    | Jan Wauters
        techniques: [{id: x, technique: T1486, name: Data Encrypted for Impact, marking: RED}]   | Data Encrypted for Impact
        techniques: [{id: x, technique: T1486, seen: 2021-09-11, marking: RED}]                  | 2021-09-11
        related: [{id: x, title: Heron Break-in, link: suspected, marking: RED}]                 | Heron Break-in
        related: [{id: x, title: Heron, link: suspected, when: 2018-06-07, marking: RED}]        | 2018-06-07
        judicial: {id: x, state: investigation, since: 2021-07-08, marking: RED}                 | 2021-07-08
        impact: {services: [{id: x, name: Citizen Vault, state: degraded, marking: RED}]}        | Citizen Vault
        impact: {data: [{id: x, name: Passport scans, marking: RED}]}                            | Passport scans
        impact: {data_subjects: [{id: x, name: Residents of the Heron Shelter, marking: RED}]}   | Residents of the Heron Shelter
        impact: {consequences: [{id: x, text: Witnesses of the trial may be found., marking: RED}]} | Witnesses of the trial may be found.
        distribution: [{id: x, name: The Osprey Committee, marking: RED}]                        | The Osprey Committee
        glossary: [{id: x, term: Halcyon Protocol, meaning: A plan., marking: RED}]              | Halcyon Protocol
        glossary: [{id: x, term: H, meaning: The secret plan of the cabinet., marking: RED}]     | The secret plan of the cabinet.
        detection: [{id: x, language: yara, title: T, rule: '$a = "mutex_x77q"', marking: RED}]  | mutex_x77q
        detection: [{id: x, language: yara, title: Nightjar_Ldr, rule: r, marking: RED}]         | Nightjar_Ldr
        indicators: [{id: x, type: user_account, value: jpeeters, marking: RED}]                 | jpeeters
        indicators: [{id: x, type: user_account, value: backup, marking: RED}]                   | account backup
        impact: {numbers: [{id: x, of: deaths, value: 2, marking: RED}]}                         | 2 deaths
        impact: {numbers: [{id: x, of: citizens, value: 312, marking: RED}]}                     | 312 cittadini
        """)
    void valuesOfEveryKindAreLookedFor(String yaml, String value) {
        assertThat(hidden(Cases.of(yaml))).contains(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        indicators: [{id: x, type: user_account, value: backup, marking: RED}]      | backup
        impact: {numbers: [{id: x, of: data_subjects, value: 2, marking: RED}]}     | 2 people
        impact: {numbers: [{id: x, of: downtime_hours, value: 24, marking: RED}]}   | 24 hours
        impact: {data_subjects: [{id: x, name: {de: Beschäftigte}, marking: RED}]}   | Beschäftigte
        glossary: [{id: x, term: CERT, meaning: Response team}]                     | CERT
        """)
    void whatEverybodySaysIsNot(String yaml, String value) {
        assertThat(hidden(Cases.of(yaml))).doesNotContain(value);
    }

    @Test
    void theWordsApprovedForAConsequenceMayBeSaid() {
        assertThat(hidden(Cases.of("""
            parties: [{id: p, role: victim, name: P}]
            impact:
              consequences:
                - text: Witnesses of the trial may be found.
                  wording: {press: {text: Fraudsters may write to people., approved_by: p, approved_at: 2021-05-20T09:00+02:00}}
                  marking: RED
            """)))
                .contains("Witnesses of the trial may be found.")
                .doesNotContain("Fraudsters may write to people.");
    }

    @Test
    void theNumberOfTheFileIsLookedForWhereItIsWithheld() {
        CaseFile file = Cases.withHead(", reference: REF-77", "");
        assertThat(hidden(file)).contains("REF-77");
    }

    @Test
    void aDayIsKnownByItsYearToo() {
        CaseFile file = Cases.of("""
            timeline:
              - {id: seen, when: 2026-03-14, text: It was seen., marking: CLEAR}
              - {id: began, when: 2021-03-14, text: It began., marking: RED}
              - {id: again, when: 2026-03-14, text: It came again., marking: RED}
            """);
        Secrets secrets = secrets(file);
        assertThat(hidden(file)).contains("2021-03-14").doesNotContain("2026-03-14");
        assertThat(secrets.visibleDays()).contains("03-14");
    }

    private static List<String> hidden(CaseFile file) {
        return secrets(file).hidden().stream().map(Secret::value).toList();
    }

    private static Secrets secrets(CaseFile file) {
        return new Releases(file)
                .to(Policy.builtIn().audience("press").orElseThrow(), Cases.MAY_2021)
                .secrets();
    }

    private static List<Field> fields() {
        List<Field> all = new ArrayList<>();
        add(RecordShape.root(), all, new HashSet<>());
        return all;
    }

    private static void add(RecordShape shape, List<Field> all, Set<Class<?>> done) {
        if (done.add(shape.type())) {
            for (Field field : shape.fields()) {
                all.add(field);
                if (element(field.shape()) instanceof Shape.Whole whole) {
                    add(whole.fields(), all, done);
                }
            }
        }
    }

    private static Shape element(Shape shape) {
        return switch (shape) {
            case Shape.Many many -> element(many.element());
            case Shape.Keyed keyed -> element(keyed.value());
            default -> shape;
        };
    }
}
