package eu.dossier.conformance.field;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where on its pages a PDF prints its label, and how large. */
final class PageLabels extends PDFTextStripper {

    private static final double LEAST_SIZE = 12;
    private static final double HEAD = 0.1;
    private static final double FOOT = 0.9;

    private final String label;
    private final StringBuilder letters = new StringBuilder();
    private final List<TextPosition> places = new ArrayList<>();

    private PageLabels(String label) {
        this.label = label;
    }

    /** Pages that do not print the label at head and foot, and on page 1 in the text, in at least 12 points. */
    static List<String> faults(byte[] pdf, String label) throws IOException {
        List<String> faults = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                List<Double> heights = heights(document, page, label);
                if (heights.stream().noneMatch(height -> height < HEAD)) {
                    faults.add("page " + page + ": not at the head");
                }
                if (heights.stream().noneMatch(height -> height > FOOT)) {
                    faults.add("page " + page + ": not at the foot");
                }
                if (page == 1 && heights.stream().noneMatch(height -> height >= HEAD && height <= FOOT)) {
                    faults.add("page 1: not in the text");
                }
            }
        }
        return faults;
    }

    /** Where the label stands in a size large enough, from 0 at the top of the page to 1 at its bottom. */
    private static List<Double> heights(PDDocument document, int page, String label) throws IOException {
        PageLabels reader = new PageLabels(label);
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.getText(document);
        return reader.heights();
    }

    private List<Double> heights() {
        List<Double> heights = new ArrayList<>();
        for (int at = letters.indexOf(label); at >= 0; at = letters.indexOf(label, at + 1)) {
            TextPosition place = places.get(at);
            if (place.getFontSizeInPt() >= LEAST_SIZE) {
                heights.add((double) place.getYDirAdj() / place.getPageHeight());
            }
        }
        return heights;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        super.processTextPosition(position);
        for (int i = 0; i < position.getUnicode().length(); i++) {
            letters.append(position.getUnicode().charAt(i));
            places.add(position);
        }
    }
}
