package eu.dossier.conformance.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of a finished page as they were painted, without its head and foot.
 *
 * @param height of the page, in points
 */
record FinishedPage(double height, List<Line> lines) {

    private static final double HEAD = 80;
    private static final double FOOT = 70;

    /**
     * A line of one cell, paragraph or other block.
     *
     * @param y of its baseline, from the top
     * @param code whether it is in the typewriter face throughout
     */
    record Line(String text, double x, double y, boolean code) {}

    /** The pages of every file, by its name. */
    static Map<String, List<FinishedPage>> of(Map<String, byte[]> files) throws IOException {
        Map<String, List<FinishedPage>> documents = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            documents.put(file.getKey(), pages(file.getValue()));
        }
        return documents;
    }

    private static List<FinishedPage> pages(byte[] pdf) throws IOException {
        List<FinishedPage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                double height = document.getPage(page - 1).getMediaBox().getHeight();
                pages.add(new FinishedPage(height, lines(document, page, height)));
            }
        }
        return pages;
    }

    private static List<Line> lines(PDDocument document, int page, double height) throws IOException {
        Map<String, Line> lines = new LinkedHashMap<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            private double lastX;
            private double lastY;
            private int block;

            @Override
            protected void processTextPosition(TextPosition glyph) {
                double y = glyph.getYDirAdj();
                if (y < HEAD || y > height - FOOT) {
                    return;
                }
                // Painted in order: what starts elsewhere is another line.
                boolean goesOn = Math.abs(y - lastY) < 1 && Math.abs(glyph.getXDirAdj() - lastX) < 12;
                block += goesOn ? 0 : 1;
                lastX = glyph.getXDirAdj() + glyph.getWidthDirAdj();
                lastY = y;
                boolean code = glyph.getFont().getName().contains("Code")
                        || glyph.getUnicode().isBlank();
                Line line = new Line(glyph.getUnicode(), glyph.getXDirAdj(), y, code);
                lines.merge(page + "." + block, line, FinishedPage::joined);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return lines.values().stream()
                .map(line -> new Line(line.text.strip(), line.x, line.y, line.code))
                .filter(line -> !line.text.isEmpty())
                .toList();
    }

    private static Line joined(Line line, Line next) {
        return new Line(line.text + next.text, line.x, line.y, line.code && next.code);
    }

    List<String> texts() {
        return lines.stream().map(Line::text).toList();
    }

    /** How much of the room for text is empty below the last line. */
    double emptyPart() {
        double last = lines.stream().mapToDouble(Line::y).max().orElse(HEAD);
        return (height - FOOT - last) / (height - HEAD - FOOT);
    }

    /** How many lines in a row are code from the top on, at the full width of a block of code. */
    int codeLinesAtStart() {
        int count = 0;
        while (count < lines.size() && isBlockOfCode(count)) {
            count++;
        }
        return count;
    }

    int codeLinesAtEnd() {
        int count = 0;
        while (count < lines.size() && isBlockOfCode(lines.size() - 1 - count)) {
            count++;
        }
        return count;
    }

    /** Alone at its height, which a literal in a table is not. */
    private boolean isBlockOfCode(int index) {
        Line line = lines.get(index);
        return line.code
                && lines.stream()
                                .filter(other -> Math.abs(other.y - line.y) < 1)
                                .count()
                        == 1;
    }
}
