package eu.dossier.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WholeCharactersTest {

    @Test
    void pieceNeverEndsWithinACharacter() {
        WholeCharacters reader = new WholeCharacters("ab\uD83D\uDE00c");
        char[] buffer = new char[3];
        assertThat(reader.read(buffer, 0, 3)).isEqualTo(2);
        assertThat(reader.read(buffer, 0, 3)).isEqualTo(3);
        assertThat(reader.read(buffer, 0, 3)).isEqualTo(-1);
    }

    @Test
    void characterOfTwoHalvesMayStandAnywhereInAFile() {
        for (int before = 0; before < 2100; before++) {
            String text = "# " + "x".repeat(before) + "\uD83D\uDE00\nschema: 1\n";
            ReadCase read = new CaseReader().read("case.yaml", text.getBytes(StandardCharsets.UTF_8));
            assertThat(read.diagnostics()).as("%d characters before", before).isNotEmpty();
        }
    }
}
