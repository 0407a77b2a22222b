package eu.dossier.conformance.docx;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.conformance.pipeline.Briefings;
import eu.dossier.testkit.docx.WordFile;
import eu.dossier.testkit.docx.WordText;
import eu.dossier.testkit.html.HtmlText;
import eu.dossier.testkit.pdf.TagTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/**
 * PDF, Word and HTML of one briefing say the same in the same order, word for word, labels of lists included, in the same
 * headings and cells, in every language; lists nest alike, and as many notes are called. Word's running heads stand on the pages of the PDF too.
 */
class ParityTest {

    private static final Pattern HEADING = Pattern.compile("<h([1-4])[^>]*>(.*?)</h\\1>", Pattern.DOTALL);
    /** Contents and notes are lists in HTML; Word has fields and a part of their own for them. */
    private static final Pattern ASIDE = Pattern.compile(
            "<(nav|section)(?=[^>]*(?:role=\"doc-(?:toc|endnotes)\"|class=\"(?:contents|notes)\"))[^>]*>.*?</\\1>",
            Pattern.DOTALL);

    private static final Pattern ITEM = Pattern.compile("<(/?[uo]l|li)[ >]");
    private static final Pattern LIST = Pattern.compile("List(?:Bullet|Number)([2-5]?)");
    private static final Pattern CELL = Pattern.compile("<t[hd][ >].*?</t[hd]>", Pattern.DOTALL);

    @Test
    void theSameWordsHeadingsCellsListsAndNotesInAllFormats() throws IOException {
        Map<String, byte[]> files = Briefings.render(List.of("pdf", "docx", "html"), List.of());
        int compared = 0;
        for (String name : files.keySet()) {
            if (name.endsWith(".docx")) {
                String base = name.substring(0, name.length() - "docx".length());
                compare(name, WordFile.of(bytes(files, name)), bytes(files, base + "html"), bytes(files, base + "pdf"));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(10);
    }

    private static byte[] bytes(Map<String, byte[]> files, String name) {
        byte[] bytes = files.get(name);
        assertThat(bytes).as(name).isNotNull();
        return bytes == null ? new byte[0] : bytes;
    }

    private static void compare(String name, WordFile word, byte[] page, byte[] pdf) throws IOException {
        String html = new String(page, StandardCharsets.UTF_8);
        List<String> headings = wordHeadings(word);
        assertThat(headings).as(name).isNotEmpty();
        assertThat(htmlHeadings(html)).as("%s: headings in HTML", name).isEqualTo(headings);
        // The title is the window's own; its outline starts below it.
        List<String> belowTitle = headings.subList(1, headings.size());
        assertThat(pdfHeadings(pdf)).as("%s: headings in PDF", name).isEqualTo(belowTitle);
        assertThat(htmlCells(html)).as("%s: cells in HTML", name).isEqualTo(wordCells(word));
        String words = bare(TagTree.text(pdf, "TOC", "Figure"));
        compareWords(name, word, words);
        assertThat(bare(HtmlText.of(page))).as("%s: words in HTML", name).isEqualTo(words);
        assertThat(htmlNotes(html)).as("%s: notes in HTML", name).isEqualTo(wordNotes(word));
        assertThat(htmlItems(html)).as("%s: items of lists in HTML", name).isEqualTo(wordItems(word));
        compareHeads(name, word, pdf);
    }

    private static int wordNotes(WordFile word) {
        return WordFile.all(word.xml("word/document.xml"), "footnoteReference").size();
    }

    private static int htmlNotes(String html) {
        return html.split("role=\"doc-noteref\"", -1).length - 1;
    }

    /** How deep each item of a list stands, in order. */
    private static List<Integer> wordItems(WordFile word) {
        List<Integer> items = new ArrayList<>();
        for (Element paragraph : WordFile.all(word.xml("word/document.xml"), "p")) {
            String style = style(paragraph);
            Matcher list = LIST.matcher(style);
            if (list.lookingAt()) {
                items.add(list.group(1).isEmpty() ? 1 : Integer.parseInt(list.group(1)));
            }
        }
        return items;
    }

    private static List<Integer> htmlItems(String html) {
        List<Integer> items = new ArrayList<>();
        int depth = 0;
        Matcher tag = ITEM.matcher(ASIDE.matcher(html).replaceAll(""));
        while (tag.find()) {
            switch (tag.group(1)) {
                case "ul", "ol" -> depth++;
                case "/ul", "/ol" -> depth--;
                default -> items.add(depth);
            }
        }
        return items;
    }

    /** In PDF the mark of a draft is said once at the start; in Word it stands in the header. */
    private static void compareWords(String name, WordFile word, String pdf) {
        String words = bare(WordText.of(word));
        String head = bare(text(word.xml("word/header1.xml").getDocumentElement()));
        assertThat(pdf).as("%s: words in PDF", name).endsWith(words);
        assertThat(head).as("%s: head", name).contains(pdf.substring(0, pdf.length() - words.length()));
    }

    private static void compareHeads(String name, WordFile word, byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            String page = bare(stripper.getText(document));
            for (String part : List.of("word/header1.xml", "word/footer1.xml")) {
                for (Element words : WordFile.all(word.xml(part), "t")) {
                    // The count of pages is each format's own.
                    if (!words.getTextContent().matches("\\d+")) {
                        assertThat(page).as("%s: %s", name, part).contains(bare(words.getTextContent()));
                    }
                }
            }
        }
    }

    private static List<String> wordHeadings(WordFile word) {
        List<String> headings = new ArrayList<>();
        for (Element paragraph : WordFile.all(word.xml("word/document.xml"), "p")) {
            if (style(paragraph).matches("Heading[1-4]")) {
                headings.add(bare(text(paragraph)));
            }
        }
        return headings;
    }

    private static String style(Element paragraph) {
        return WordFile.all(paragraph, "pStyle").stream()
                .findFirst()
                .map(style -> style.getAttributeNS(style.getNamespaceURI(), "val"))
                .orElse("");
    }

    private static String text(Element below) {
        StringBuilder text = new StringBuilder();
        WordFile.all(below, "t").forEach(t -> text.append(t.getTextContent()));
        return text.toString();
    }

    private static List<String> wordCells(WordFile word) {
        List<String> cells = new ArrayList<>();
        for (Element cell : WordFile.all(word.xml("word/document.xml"), "tc")) {
            if (!isCovered(cell)) {
                cells.add(bare(text(cell)));
            }
        }
        return cells;
    }

    /** Word writes a cell that spans rows once for each row; only the first holds something. */
    private static boolean isCovered(Element cell) {
        return WordFile.all(cell, "vMerge").stream()
                .anyMatch(merge ->
                        !merge.getAttributeNS(merge.getNamespaceURI(), "val").equals("restart"));
    }

    private static List<String> htmlHeadings(String html) {
        List<String> headings = new ArrayList<>();
        Matcher matcher = HEADING.matcher(html);
        while (matcher.find()) {
            headings.add(bare(strip(matcher.group(2))));
        }
        return headings;
    }

    private static List<String> htmlCells(String html) {
        List<String> cells = new ArrayList<>();
        Matcher matcher = CELL.matcher(html);
        while (matcher.find()) {
            cells.add(bare(strip(matcher.group())));
        }
        return cells;
    }

    private static String strip(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static List<String> pdfHeadings(byte[] pdf) throws IOException {
        List<String> headings = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            gather(document.getDocumentCatalog().getDocumentOutline(), headings);
        }
        return headings;
    }

    private static void gather(PDOutlineNode node, List<String> headings) {
        for (PDOutlineItem item : node.children()) {
            headings.add(bare(item.getTitle()));
            gather(item, headings);
        }
    }

    /** Without white space, and without what only tells where a word may break. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0\\u00AD\\u200B\\u202F\\u2011-]", "");
    }
}
