package eu.dossier.report.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FontBookTest {

    private static final Path FONTS = Path.of("src/main/resources/eu/dossier/report/pdf/font");

    /** After another font: {@code sha256sum *.ttf > fonts.sha256} in its folder. */
    @Test
    void theListOfHashesIsTrueOfEveryFont() throws IOException, GeneralSecurityException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(FONTS)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".ttf")).toList()) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                hashes.put("font " + file.getFileName(), HexFormat.of().formatHex(hash));
            }
        }
        assertThat(hashes).hasSizeGreaterThan(12);
        assertThat(FontBook.hashes()).containsExactlyInAnyOrderEntriesOf(hashes);
    }
}
