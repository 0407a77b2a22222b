package eu.dossier.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dossier.document.marking.Tlp;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

    @Test
    void theBuiltInOneKnowsFourAudiences() {
        assertThat(Policy.builtIn().audiences())
                .extracting(audience -> audience.id() + " " + audience.ceiling())
                .containsExactly("ministers TLP:RED", "certs TLP:AMBER", "press TLP:CLEAR", "spokesperson TLP:CLEAR");
    }

    @Test
    void anotherCeilingMayBeAskedForWhereThePolicyHasIt() {
        assertThat(Policy.builtIn().audience("certs:GREEN").orElseThrow().ceiling())
                .isEqualTo(Tlp.GREEN);
        assertThat(Policy.builtIn().audience("certs:RED")).isEmpty();
        assertThat(Policy.builtIn().audience("press:GREEN")).isEmpty();
        assertThat(Policy.builtIn().audience("nobody")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        schema: 1, name: x, audiences: [{id: press, ceiling: GREEN}]                        | as good as published
        schema: 1, name: x, audiences: [{id: press, ceiling: CLEAR, caveats: [judicial]}]   | as good as published
        schema: 1, name: x, audiences: [{id: press, ceiling: CLEAR, open: false, ceilings: [RED]}] | as good as published
        schema: 1, name: x, audiences: [{id: blog, open: true, ceiling: AMBER}]             | as good as published
        schema: 1, name: x, audiences: [{id: m, ceiling: RED}, {id: press, ceiling: CLEAR, reads_as: [m]}] | as good as published
        schema: 1, name: x, audiences: [{id: press, ceiling: CLEAR, reads_as: [nobody]}]    | as good as published
        schema: 1, name: x, audiences: [{id: press, ceiling: WHITE}]                        | no TLP label
        schema: 1, name: x, audiences: [{id: press, cieling: CLEAR}]                        | cieling
        schema: 1, name: x, audiences: [{id: press, ceiling: CLEAR, ceiling: RED}]          | given twice
        schema: 1, name: x, audiences: [{id: press}]                                        | ceiling of press is missing
        schema: 1, name: x, audiences: [{id: press, ceiling: CLEAR}, {id: press, ceiling: CLEAR}] | stands twice
        schema: 1, name: x, audiences: [{id: ../press, ceiling: CLEAR}]                     | small letters
        schema: 1, name: x, audiences: [{id: press, ceiling: CLEAR, never: [indicators]}]   | no kind of item
        schema: 1, name: x, audiences: [null]                                               | empty entry
        schema: 1, name: x, overrides: [{audience: press, reason: r, by: b}]                | which is not there
        schema: 2, name: x                                                                  | must be there and be 1
        name: x                                                                             | must be there and be 1
        schema: 1, name: x, audiences: [{id: press, ceiling: CLEAR}], extra: 1              | extra
        """)
    void aPolicyThatCannotHoldIsRefusedWithAReason(String yaml, String expected) {
        assertThatThrownBy(() -> read("{" + yaml + "}"))
                .isInstanceOf(PolicyException.class)
                .hasMessageMatching("own\\.yaml:1:[0-9]+: .*")
                .hasMessageContaining(expected);
    }

    @Test
    void thePressMayGetMoreByAnExplicitOverrideThatNamesWhoAnswersForIt() throws PolicyException {
        Policy policy = read("""
            schema: 1
            name: exercise
            audiences: [{id: press, ceiling: GREEN}]
            overrides: [{audience: press, reason: closed exercise, by: Head of communications}]
            """);

        assertThat(policy.audience("press").orElseThrow().ceiling()).isEqualTo(Tlp.GREEN);
        assertThat(policy.overrides())
                .singleElement()
                .satisfies(one -> assertThat(one.by()).isEqualTo("Head of communications"));
    }

    @ParameterizedTest
    @CsvSource({"''", "'['", "'- a'", "'!!java.lang.Runtime {}'", "'&a [*a, *a]'"})
    void whatIsNoPolicyIsRefused(String yaml) {
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(PolicyException.class);
    }

    private static Policy read(String yaml) throws PolicyException {
        return Policy.read("own.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
