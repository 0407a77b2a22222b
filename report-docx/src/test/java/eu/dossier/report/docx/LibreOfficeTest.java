package eu.dossier.report.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.dossier.document.Block;
import eu.dossier.document.Document;
import eu.dossier.document.Inline;
import eu.dossier.testkit.ReferenceBriefing;
import eu.dossier.testkit.docx.WordFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** LibreOffice reads what we write: the same words in the same order, and the same headings after its own saving. */
class LibreOfficeTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void readsTheReferenceBriefingWithoutRepair() throws IOException, InterruptedException {
        requireLibreOffice();
        Document document = ReferenceBriefing.document();
        Path file = folder.resolve("reference.docx");
        SampleFiles.write(file, document);

        convert(file, "txt:Text (encoded):UTF8");
        String text = words(Files.readString(folder.resolve("reference.txt"), StandardCharsets.UTF_8));
        int at = 0;
        for (String expected : paragraphs(document.blocks())) {
            int found = text.indexOf(words(expected), at);
            assertThat(found).as("after %d: %s", at, expected).isNotNegative();
            at = found + words(expected).length();
        }
    }

    @Test
    void keepsHeadingsAndTablesWhenItSavesTheFileItself() throws IOException, InterruptedException {
        requireLibreOffice();
        Files.createDirectories(folder.resolve("in"));
        Path file = folder.resolve("in/every-node.docx");
        SampleFiles.write(file, EveryNode.document());

        convert(file, "docx:MS Word 2007 XML");
        WordFile before = WordFile.of(Files.readAllBytes(file));
        WordFile after = WordFile.of(Files.readAllBytes(folder.resolve("every-node.docx")));
        assertThat(headings(after)).isEqualTo(headings(before)).isNotEmpty();
        assertThat(WordFile.all(after.xml("word/document.xml"), "tr"))
                .hasSameSizeAs(WordFile.all(before.xml("word/document.xml"), "tr"));
        assertThat(WordFile.all(after.xml("word/footnotes.xml"), "footnote"))
                .hasSameSizeAs(WordFile.all(before.xml("word/footnotes.xml"), "footnote"));
    }

    private static List<String> headings(WordFile file) {
        List<String> headings = new ArrayList<>();
        for (Element paragraph : WordFile.all(file.xml("word/document.xml"), "p")) {
            String style = WordFile.all(paragraph, "pStyle").stream()
                    .findFirst()
                    .map(e -> e.getAttributeNS(e.getNamespaceURI(), "val"))
                    .orElse("");
            if (style.matches("Heading[1-4]")) {
                headings.add(style + " " + paragraph.getTextContent());
            }
        }
        return headings;
    }

    private static List<String> paragraphs(List<Block> blocks) {
        List<String> texts = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading h -> texts.add(text(h.content()));
                case Block.Paragraph p -> texts.add(text(p.content()));
                case Block.BulletList l -> l.items().forEach(item -> texts.addAll(paragraphs(item.content())));
                case Block.OrderedList l -> l.items().forEach(item -> texts.addAll(paragraphs(item.content())));
                case Block.Table t ->
                    t.body().forEach(row -> row.cells().forEach(cell -> texts.addAll(paragraphs(cell.content()))));
                default -> {}
            }
        }
        return texts;
    }

    private static String text(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text t -> text.append(t.text());
                case Inline.Code c -> text.append(c.text());
                case Inline.Strong s -> text.append(text(s.content()));
                case Inline.Emphasis e -> text.append(text(e.content()));
                case Inline.Link l -> text.append(text(l.content()));
                default -> {}
            }
        }
        return text.toString();
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private void convert(Path file, String to) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        to,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS))
                .as("LibreOffice ends")
                .isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static void requireLibreOffice() {
        boolean found = List.of(System.getenv("PATH").split(":", -1)).stream()
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "soffice")));
        assumeTrue(found, "LibreOffice is not installed (soffice): whether it reads Word files cannot be judged here");
    }
}
