package eu.dossier.conformance.docx;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.conformance.pipeline.Briefings;
import eu.dossier.testkit.document.ReadingText;
import eu.dossier.testkit.docx.WordFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/**
 * Every Word briefing of every example, as another program lays it out: in two languages, and in all with
 * {@code -Dlong=true}.
 */
class WordInLibreOfficeTest {

    private static final Pattern PAGE = Pattern.compile("PAGEREF (_Toc\\d+)");

    private static final List<Locale> LANGUAGES =
            Boolean.getBoolean("long") ? List.of() : List.of(Locale.ENGLISH, Locale.FRENCH);

    @TempDir
    private static Path folder = Path.of("");

    private static final Map<String, WordFile> WORD = new TreeMap<>();
    private static final Map<String, List<String>> PAGES = new LinkedHashMap<>();

    @BeforeAll
    static void convert() throws IOException, InterruptedException {
        LibreOffice.require();
        Map<String, Path> files = new TreeMap<>();
        for (Map.Entry<String, byte[]> file :
                Briefings.render(List.of("docx"), LANGUAGES).entrySet()) {
            Path path = folder.resolve(file.getKey().replace(' ', '_'));
            Files.write(path, file.getValue());
            files.put(file.getKey(), path);
            WORD.put(file.getKey(), WordFile.of(file.getValue()));
        }
        LibreOffice.convert(files.values(), "pdf", folder);
        for (Map.Entry<String, Path> file : files.entrySet()) {
            PAGES.put(file.getKey(), pages(Path.of(file.getValue().toString().replace(".docx", ".pdf"))));
        }
    }

    private static List<String> pages(Path pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(ReadingText.bare(stripper.getText(document)));
            }
        }
        return pages;
    }

    private static List<String> pagesOf(String name) {
        return PAGES.getOrDefault(name, List.of());
    }

    @Test
    void briefingsKeepToTheirPagesHereToo() {
        int judged = 0;
        for (String name : PAGES.keySet()) {
            if (name.contains(" minister-brief.") || name.contains(" press-release.")) {
                assertThat(pagesOf(name).size()).as(name).isBetween(1, 2);
                judged++;
            }
        }
        assertThat(judged).isGreaterThan(3);
    }

    /** The file says how many pages it has, as the layout of the PDF counted them. */
    @Test
    void theCountOfPagesIsNearlyRight() {
        int right = 0;
        for (Map.Entry<String, WordFile> file : WORD.entrySet()) {
            int told = Integer.parseInt(WordFile.all(file.getValue().xml("docProps/app.xml"), "Pages")
                    .get(0)
                    .getTextContent());
            int found = pagesOf(file.getKey()).size();
            assertThat(Math.abs(found - told))
                    .as("%s: %d pages told, %d found", file.getKey(), told, found)
                    .isLessThanOrEqualTo(drift(told));
            right += found == told ? 1 : 0;
        }
        assertThat(right * 10).as("%d right of %d", right, WORD.size()).isGreaterThan(WORD.size() * 6);
    }

    /**
     * How far two layouts of one text may be apart by this page: other fonts move a line over the end of a page, and a large
     * figure that fits in one and not in the other moves all that follows.
     */
    private static int drift(int page) {
        return 1 + page / 10;
    }

    /** The contents are filled in from the layout of the PDF. */
    @Test
    void thePageNumbersInContentsAreNearlyRight() {
        int lines = 0;
        int right = 0;
        for (Map.Entry<String, WordFile> file : WORD.entrySet()) {
            for (Map.Entry<String, Integer> line : contents(file.getValue()).entrySet()) {
                int filledIn = line.getValue();
                List<Integer> found = pagesWith(line.getKey(), pagesOf(file.getKey()));
                assertThat(found)
                        .as("%s: \"%s\" on page %d", file.getKey(), line.getKey(), filledIn)
                        .anyMatch(page -> Math.abs(page - filledIn) <= drift(filledIn));
                lines++;
                right += found.contains(filledIn) ? 1 : 0;
            }
        }
        assertThat(lines).isGreaterThan(50);
        assertThat(right * 10).as("%d right of %d", right, lines).isGreaterThan(lines * 6);
    }

    /** Page numbers by the text of headings. */
    private static Map<String, Integer> contents(WordFile file) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (Element paragraph : WordFile.all(file.xml("word/document.xml"), "p")) {
            StringBuilder code = new StringBuilder();
            WordFile.all(paragraph, "instrText").forEach(instruction -> code.append(instruction.getTextContent()));
            Matcher matcher = PAGE.matcher(code);
            if (matcher.find()) {
                List<Element> texts = WordFile.all(paragraph, "t");
                int number = Integer.parseInt(texts.get(texts.size() - 1).getTextContent());
                String line = text(paragraph);
                lines.put(
                        line.substring(
                                0, line.length() - Integer.toString(number).length()),
                        number);
            }
        }
        return lines;
    }

    /** Pages on which a heading stands; its line in the contents is followed by dots. */
    private static List<Integer> pagesWith(String heading, List<String> pages) {
        Pattern pattern = Pattern.compile(Pattern.quote(ReadingText.bare(heading)) + "(?!\\.\\.)");
        List<Integer> found = new ArrayList<>();
        for (int page = 1; page <= pages.size(); page++) {
            if (pattern.matcher(pages.get(page - 1)).find()) {
                found.add(page);
            }
        }
        return found;
    }

    private static String text(Element below) {
        StringBuilder text = new StringBuilder();
        WordFile.all(below, "t").forEach(t -> text.append(t.getTextContent()));
        return text.toString();
    }
}
