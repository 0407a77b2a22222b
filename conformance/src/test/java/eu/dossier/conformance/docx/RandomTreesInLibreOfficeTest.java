package eu.dossier.conformance.docx;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.theme.Theme;
import eu.dossier.report.docx.DocxOptions;
import eu.dossier.report.docx.DocxWriterProvider;
import eu.dossier.testkit.document.RandomDocuments;
import eu.dossier.testkit.document.ReadingText;
import eu.dossier.testkit.docx.WordFile;
import eu.dossier.testkit.docx.WordText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every node in every nesting, read by another program into its own model and written again: not a word is lost, moved or
 * added. Labels of lists are left out: the program writes them anew in a way of its own. Trees with notes in tables are left
 * out too: over a note in a row that keeps together at the end of a page, LibreOffice 7.4 turns in circles for ever.
 * {@code -Dlong=true} for 500 trees.
 */
class RandomTreesInLibreOfficeTest {

    private static final int TREES = Boolean.getBoolean("long") ? 500 : 60;

    /** Files that one start of the program converts within its time. */
    private static final int BATCH = 100;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void keepsEveryWordInItsPlace() throws IOException, InterruptedException {
        LibreOffice.require();
        List<Path> files = written();
        assertThat(files).hasSizeGreaterThan(TREES / 3);
        Path again = Files.createDirectory(folder.resolve("again"));
        for (int from = 0; from < files.size(); from += BATCH) {
            List<Path> some = files.subList(from, Math.min(files.size(), from + BATCH));
            LibreOffice.convert(some, "docx:MS Word 2007 XML", again);
        }
        for (Path file : files) {
            assertThat(words(again.resolve(file.getFileName())))
                    .as("seed %s", file.getFileName())
                    .isEqualTo(words(file));
        }
    }

    private List<Path> written() throws IOException {
        List<Path> files = new ArrayList<>();
        for (long seed = 0; seed < TREES; seed++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new DocxWriterProvider().create(DocxOptions.DEFAULT).write(RandomDocuments.of(seed), Theme.DEFAULT, out);
            if (!hasNotesInTables(WordFile.of(out.toByteArray()))) {
                files.add(Files.write(folder.resolve(seed + ".docx"), out.toByteArray()));
            }
        }
        return files;
    }

    private static boolean hasNotesInTables(WordFile file) {
        return WordFile.all(file.xml("word/document.xml"), "tbl").stream()
                .anyMatch(table -> !WordFile.all(table, "footnoteReference").isEmpty());
    }

    private static String words(Path file) throws IOException {
        return ReadingText.bare(WordText.withoutLabels(WordFile.of(Files.readAllBytes(file))));
    }
}
