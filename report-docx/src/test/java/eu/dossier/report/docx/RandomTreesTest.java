package eu.dossier.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Document;
import eu.dossier.document.theme.Theme;
import eu.dossier.report.docx.template.TrialCheck;
import eu.dossier.testkit.document.NestedNotes;
import eu.dossier.testkit.document.RandomDocuments;
import eu.dossier.testkit.document.ReadingText;
import eu.dossier.testkit.docx.OfficeRules;
import eu.dossier.testkit.docx.OoxmlSchemas;
import eu.dossier.testkit.docx.WordFile;
import eu.dossier.testkit.docx.WordText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Every node in every nesting. {@code -Dlong=true} for 500 trees. */
class RandomTreesTest {

    static final int TREES = Boolean.getBoolean("long") ? 500 : 60;

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

    /** What is read in Word, labels of lists and notes included, is what the tree says; as in the other formats. */
    @Test
    void theWordsAreThoseOfTheTree() throws IOException {
        int compared = 0;
        for (long seed = 0; seed < TREES; seed++) {
            Document document = RandomDocuments.of(seed);
            if (!NestedNotes.in(document)) {
                String draft = document.metadata().draft().orElse("");
                String words = ReadingText.bare(draft + words(WordSchemaTest.write(document)));
                assertThat(words).as("seed %d", seed).isEqualTo(printed(document));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(TREES / 2);
    }

    /** In a template too nothing is lost or broken, whatever stands beside what. */
    @Test
    void randomTreesInTemplatesAreWhole() throws IOException {
        for (long seed = 0; seed < TREES; seed++) {
            String template = Templates.ALL.get((int) (seed % Templates.ALL.size()));
            Document document = RandomDocuments.of(seed);
            byte[] bytes = written(document, template);
            assertThat(TrialCheck.of(bytes, template))
                    .as("%s, seed %d", template, seed)
                    .isEmpty();
            assertThat(OoxmlSchemas.faults(WordFile.of(bytes)))
                    .as("schema, %s, seed %d", template, seed)
                    .isSubsetOf(OoxmlSchemas.faults(WordFile.of(Templates.bytes(template))));
            // A template may number its headings; one has a note of its own, which moves the numbers of ours.
            if (!template.equals("sheet")) {
                assertThat(unlabelled(bytes))
                        .as("words, %s, seed %d", template, seed)
                        .contains(unlabelled(WordSchemaTest.write(document)));
            }
        }
    }

    private static String unlabelled(byte[] bytes) {
        return ReadingText.bare(WordText.withoutLabels(WordFile.of(bytes)));
    }

    private static byte[] written(Document document, String template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriterProvider()
                .create(DocxOptions.DEFAULT.withTemplate(Templates.read(template, Map.of())))
                .write(document, Theme.DEFAULT, out);
        return out.toByteArray();
    }

    /** Another program reads the file into its own model, writes it again, and nothing is lost. */
    @Test
    void anotherProgramKeepsAllWords() throws IOException {
        for (long seed = 0; seed < TREES; seed++) {
            byte[] bytes = WordSchemaTest.write(RandomDocuments.of(seed));
            assertThat(words(savedByPoi(bytes))).as("seed %d", seed).isEqualTo(words(bytes));
        }
    }

    /** Word says what has changed in the title of a control, which screen readers read and nobody prints. */
    private static String printed(Document document) {
        return ReadingText.of(document).replace(ReadingText.bare("Changed since 1 May"), "");
    }

    private static String words(byte[] bytes) {
        return WordText.of(WordFile.of(bytes));
    }

    private static byte[] savedByPoi(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = new ByteArrayInputStream(bytes);
                XWPFDocument read = new XWPFDocument(in)) {
            // Touched, so that it is printed from the model and not copied.
            read.createParagraph();
            read.removeBodyElement(read.getBodyElements().size() - 1);
            read.write(out);
        }
        return out.toByteArray();
    }
}
