package eu.dossier.conformance.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.read.CaseReader;
import eu.dossier.core.release.Policy;
import eu.dossier.core.release.Release;
import eu.dossier.document.Block;
import eu.dossier.document.Document;
import eu.dossier.document.Inline;
import eu.dossier.document.Labels;
import eu.dossier.document.Metadata;
import eu.dossier.document.Origin;
import eu.dossier.document.marking.Tlp;
import eu.dossier.document.theme.Theme;
import eu.dossier.report.pdf.PdfOptions;
import eu.dossier.report.pdf.PdfWriter;
import eu.dossier.templates.language.Language;
import eu.dossier.templates.language.Languages;
import eu.dossier.templates.template.BriefingCatalogue;
import eu.dossier.templates.template.BriefingDefinition;
import eu.dossier.templates.template.RenderContext;
import eu.dossier.templates.template.Templates;
import eu.dossier.testkit.document.ReadingText;
import eu.dossier.testkit.pdf.TagTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What other programs read out of a PDF: the words of the document, in order, with no hyphen of ours and no lost letter. */
class OutsideReadersTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Path DIN_91379 = Path.of(
            "..", "report-pdf", "src", "test", "resources", "eu", "dossier", "report", "pdf", "shape", "din-91379.txt");
    private static final Instant AT = Instant.parse("2026-11-23T12:00:00Z");

    /** Long enough to be found by nothing but the same place. */
    private static final int STRETCH = 12;

    private static List<Document> documentsOfExamples() throws IOException {
        Templates templates = new Templates(BriefingCatalogue.builtIn());
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path example : files.filter(file -> file.toString().matches(".*\\.(yaml|json)"))
                    .sorted()
                    .toList()) {
                CaseFile file = new CaseReader()
                        .read(example.toString(), Files.readAllBytes(example))
                        .caseFile()
                        .orElseThrow();
                for (BriefingDefinition briefing : BriefingCatalogue.builtIn().usual()) {
                    Release release = Release.of(
                            file, Policy.builtIn().audience(briefing.audience()).orElseThrow(), AT);
                    for (Locale locale : Languages.builtIn().available()) {
                        Language language = Languages.builtIn().find(locale).orElseThrow();
                        documents.add(templates
                                .render(release.view(), briefing, language, RenderContext.FINAL)
                                .value()
                                .orElseThrow());
                    }
                }
            }
        }
        return documents;
    }

    private static byte[] pdf(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(PdfOptions.DEFAULT).write(document, Theme.DEFAULT, out);
        return out.toByteArray();
    }

    private static String name(Document document) {
        return document.metadata().title() + " (" + document.metadata().language() + ")";
    }

    @Test
    void theStructureTreeReadsAsTheDocument() throws IOException {
        List<Document> documents = documentsOfExamples();
        assertThat(documents).hasSizeGreaterThan(60);
        for (Document document : documents) {
            assertThat(ReadingText.bare(TagTree.text(pdf(document), "TOC", "Figure")))
                    .as(name(document))
                    .isEqualTo(ReadingText.of(document));
        }
    }

    /** pdftotext knows no structure tree, so what runs over a page end or calls for a note is torn apart there. */
    @Test
    void pdftotextReadsTheWordsInTheirOrder() throws IOException, InterruptedException {
        assumeTrue(hasPdftotext(), "no second reader without pdftotext (package poppler-utils)");
        for (Document document : documentsOfExamples()) {
            String read = ReadingText.bare(pdftotext(pdf(document)));
            String written = ReadingText.of(document);
            List<String> missing = new ArrayList<>();
            for (int from = 0; from + STRETCH <= written.length(); from += STRETCH) {
                String stretch = written.substring(from, from + STRETCH);
                if (!read.contains(stretch)) {
                    missing.add(stretch);
                }
            }
            assertThat(missing.size() * STRETCH * 1.0 / written.length())
                    .as("%s lacks %s", name(document), missing)
                    .isLessThan(0.05);
            assertThat(letters(read)).as(name(document)).containsAll(letters(written));
        }
    }

    private static Set<Integer> letters(String text) {
        Set<Integer> letters = new TreeSet<>();
        text.codePoints().forEach(letters::add);
        return letters;
    }

    @Test
    void everyLetterOfEuropeanNamesComesOutOfBothReaders() throws IOException, InterruptedException {
        List<String> letters = europeanLetters();
        List<Block> blocks = new ArrayList<>();
        letters.forEach(letter -> blocks.add(new Block.Paragraph(
                Block.Role.BODY, List.of(new Inline.Name("[" + letter + "]" + letter + "a")), Origin.NONE)));
        byte[] pdf = pdf(new Document(metadata(), blocks));
        requireLetters(letters, TagTree.text(pdf));
        assumeTrue(hasPdftotext(), "no second reader without pdftotext (package poppler-utils)");
        requireLetters(letters, pdftotext(pdf));
    }

    private static void requireLetters(List<String> letters, String read) {
        String text = Normalizer.normalize(read, Normalizer.Form.NFC);
        List<String> lost = letters.stream()
                .map(letter -> Normalizer.normalize("[" + letter + "]" + letter + "a", Normalizer.Form.NFC))
                .filter(word -> !text.contains(word))
                .toList();
        assertThat(lost).isEmpty();
    }

    private static List<String> europeanLetters() throws IOException {
        List<String> letters = new ArrayList<>();
        for (String line : Files.readAllLines(DIN_91379)) {
            for (String codes : line.startsWith("#") ? new String[0] : line.split(" ", -1)) {
                StringBuilder letter = new StringBuilder();
                for (String code : codes.split("\\+", -1)) {
                    letter.appendCodePoint(code.isBlank() ? ' ' : Integer.parseInt(code, 16));
                }
                if (letter.codePoints().anyMatch(Character::isLetter)) {
                    letters.add(letter.toString());
                }
            }
        }
        assertThat(letters).hasSizeGreaterThan(700);
        return letters;
    }

    private static Metadata metadata() {
        return new Metadata(
                "Names",
                "",
                "",
                "",
                Locale.GERMAN,
                Tlp.CLEAR,
                List.of(),
                ZonedDateTime.parse("2021-05-26T10:00:00+02:00"),
                "",
                "",
                Optional.empty(),
                Labels.ENGLISH);
    }

    private static boolean hasPdftotext() throws InterruptedException {
        try {
            return new ProcessBuilder("pdftotext", "-v")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String pdftotext(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.createTempFile("briefing", ".pdf");
        Path text = Files.createTempFile("briefing", ".txt");
        try {
            Files.write(file, pdf);
            Process process = new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), text.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return Files.readString(text, StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
            Files.delete(text);
        }
    }
}
