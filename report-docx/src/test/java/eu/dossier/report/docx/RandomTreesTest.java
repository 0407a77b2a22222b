package eu.dossier.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Document;
import eu.dossier.testkit.document.RandomDocuments;
import eu.dossier.testkit.docx.OfficeRules;
import eu.dossier.testkit.docx.OoxmlSchemas;
import eu.dossier.testkit.docx.WordFile;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Every node in every nesting: valid, accessible, twice the same. {@code -Ddossier.trees=500} for the long run. */
class RandomTreesTest {

    private static final int TREES = Integer.getInteger("dossier.trees", 60);

    @Test
    void randomTreesAreValidAndAccessible() throws IOException {
        for (long seed = 0; seed < TREES; seed++) {
            Document document = RandomDocuments.of(seed);
            byte[] bytes = WordSchemaTest.write(document);
            WordFile file = WordFile.of(bytes);
            assertThat(OoxmlSchemas.faults(file)).as("schema, seed %d", seed).isEmpty();
            // Random trees put headings into notes too, which leaves gaps in the body's levels.
            assertThat(OfficeRules.faults(file))
                    .as("rules, seed %d", seed)
                    .allMatch(fault -> fault.startsWith("a heading of level"));
            assertThat(WordSchemaTest.write(document))
                    .as("same bytes, seed %d", seed)
                    .isEqualTo(bytes);
        }
    }
}
