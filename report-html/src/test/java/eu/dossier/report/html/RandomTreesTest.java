package eu.dossier.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Document;
import eu.dossier.testkit.document.NestedNotes;
import eu.dossier.testkit.document.RandomDocuments;
import eu.dossier.testkit.document.ReadingText;
import eu.dossier.testkit.html.HtmlText;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Every node in every nesting. {@code -Dlong=true} for 500 trees. */
class RandomTreesTest {

    private static final int TREES = Boolean.getBoolean("long") ? 500 : 60;

    /** What is read on the page, labels of lists and notes included, is what the tree says; as in the other formats. */
    @Test
    void theWordsAreThoseOfTheTree() {
        int compared = 0;
        for (long seed = 0; seed < TREES; seed++) {
            Document document = RandomDocuments.of(seed);
            if (!NestedNotes.in(document)) {
                byte[] page = Sample.html(document).getBytes(StandardCharsets.UTF_8);
                assertThat(ReadingText.bare(HtmlText.of(page)))
                        .as("seed %d", seed)
                        .isEqualTo(ReadingText.of(document));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(TREES / 2);
    }
}
