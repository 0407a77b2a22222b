package eu.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.briefing.record.Fingerprints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials of what no build tool knows of: fonts and hyphenation patterns. */
class BillOfMaterialsTest {

    private static final Path BILL = Path.of("..", "distribution", "src", "main", "licences", "sbom-data.json");
    private static final Path PARTS = Path.of("..", "report-pdf", "src", "main", "resources");

    @Test
    void everyFontAndPatternIsInItAsItIs() throws IOException {
        Map<String, String> shipped = new TreeMap<>();
        try (Stream<Path> files = Files.walk(PARTS)) {
            for (Path file : files.filter(file -> file.toString().matches(".*(\\.ttf|hyph-[^/]*\\.tex)"))
                    .toList()) {
                shipped.put(file.getFileName().toString(), Fingerprints.of(Files.readAllBytes(file)));
            }
        }
        Map<String, String> billed = new TreeMap<>();
        for (JsonNode part :
                JsonMapper.shared().readTree(Files.readAllBytes(BILL)).get("components")) {
            assertThat(part.at("/licenses/0/license").isObject()).isTrue();
            billed.put(part.get("name").asString(), part.at("/hashes/0/content").asString());
        }
        assertThat(shipped).isNotEmpty();
        assertThat(billed).isEqualTo(shipped);
    }
}
