package eu.dossier.testkit.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of every marked stretch of every page, as PDFBox reads it, ActualText honoured. */
final class MarkedText {

    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();

    static MarkedText of(PDDocument document) throws IOException {
        MarkedText text = new MarkedText();
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, String> marks = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> text.collect(content, marks));
            text.pages.put(page.getCOSObject(), marks);
        }
        return text;
    }

    private void collect(PDMarkedContent content, Map<Integer, String> marks) {
        int mark = content.getMCID();
        if (mark >= 0) {
            marks.merge(mark, read(content), String::concat);
        }
        List<PDMarkedContent> nested = new ArrayList<>();
        for (Object part : content.getContents()) {
            if (part instanceof PDMarkedContent inner) {
                nested.add(inner);
            }
        }
        nested.forEach(inner -> collect(inner, marks));
    }

    private static String read(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(read(inner));
            }
        }
        return text.toString();
    }

    /** The text of one mark, or empty. */
    String at(COSDictionary page, int mark) {
        return pages.getOrDefault(page, Map.of()).getOrDefault(mark, "");
    }
}
