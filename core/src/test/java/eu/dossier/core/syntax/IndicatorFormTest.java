package eu.dossier.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.casefile.Indicator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fingerprints and lines that systems compare letter by letter: what has another form finds nothing. */
class IndicatorFormTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        AUTHENTIHASH | 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 | true
        AUTHENTIHASH | 098f6bcd4621d373cade4e832627b4f6                                 | false
        HASSH        | ec7378c1a92f5a8dde7e8b7a1ddf33d1                                 | true
        HASSH        | SHA256:ohD8VZEXGWo6Ez8GSEJQ9WpafgLFsOfLOtGGQCQo6Og               | false
        JARM         | 2ad2ad0002ad2ad00042d42d000000ad9bf51cc3f5a1e29eecb81d0c7b06eb   | true
        JARM         | 2ad2ad0002ad2ad00042d42d000000ad                                 | false
        HTTP_HEADER  | X-Session: 7f3a                                                  | true
        EMAIL_HEADER | X-Mailer: Courier 1.4                                            | true
        PDB_PATH     | D:\\build\\med\\sync.pdb                                            | true
        """)
    void admitsWhatHasTheFormOfItsType(Indicator.Type type, String value, boolean fits) {
        assertThat(IndicatorForm.admits(type, value)).isEqualTo(fits);
    }
}
