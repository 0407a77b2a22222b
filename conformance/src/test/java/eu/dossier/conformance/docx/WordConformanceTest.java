package eu.dossier.conformance.docx;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.conformance.pipeline.Briefings;
import eu.dossier.testkit.docx.OfficeRules;
import eu.dossier.testkit.docx.OoxmlSchemas;
import eu.dossier.testkit.docx.WordFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every Word briefing of every example in every language. */
class WordConformanceTest {

    @Test
    void theFullSchemasAndTheRulesOfAccessibilityHold() throws IOException {
        Map<String, byte[]> files = Briefings.render(List.of("docx"), List.of());
        assertThat(files).hasSizeGreaterThan(30);
        Map<String, List<String>> faults = new TreeMap<>();
        files.forEach((name, bytes) -> {
            WordFile file = WordFile.of(bytes);
            add(faults, name, OoxmlSchemas.faults(file));
            add(faults, name, OfficeRules.faults(file));
            add(faults, name, OfficeRules.warnings(file));
        });
        assertThat(faults).isEmpty();
    }

    private static void add(Map<String, List<String>> faults, String name, List<String> found) {
        if (!found.isEmpty()) {
            faults.merge(
                    name,
                    found,
                    (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
        }
    }
}
