package eu.dossier.templates.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules are skipped where the mark that they begin with is missing, and only where they do need it. */
class RewritesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\u0000',
            value = {
                "\"(?=x) => “       ; say \"x     ; say “x",
                "\"(?=x) => “       ; say x       ; say x",
                "\"?x => y          ; say x       ; say y",
                "'*x => y           ; say x       ; say y",
                "'{0,1}x => y       ; say x       ; say y",
                "\"|x => y          ; say x       ; say y",
                "'a|x => y          ; say x       ; say y",
                "'+x => y           ; say ''x     ; say y",
                "« => <             ; say «x      ; say <x",
            })
    void aRuleAppliesWithOrWithoutItsMark(String rule, String text, String expected) {
        assertThat(Rewrites.parse("rewrite.typography", rule, true).apply(text)).isEqualTo(expected);
    }
}
