package eu.dossier.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0.0001,0",
        "1.5,1.5",
        "-2.25,-2.25",
        "10.0049,10.005",
        "0.05,0.05",
        "0.305,0.305",
        "1e7,10000000"
    })
    void numbersAreShortAndPlain(double value, String text) {
        assertThat(Decimal.of(value)).isEqualTo(text);
    }
}
