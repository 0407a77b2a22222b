package eu.dossier.benchmarks;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Document;
import eu.dossier.document.figure.Graphic.Bar;
import eu.dossier.document.figure.Graphic.BarChart;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * PDFBox written by hand: greedy lines without kerning or hyphenation, one structure element a paragraph or cell. What a
 * programmer gets who calls PDFBox well, and no conformance: neither metadata nor scopes.
 */
final class PdfBoxEngine implements Engine {

    private final TrueTypeFont regular = parse(Fonts.FILES.get(0));
    private final TrueTypeFont bold = parse(Fonts.FILES.get(1));

    private static TrueTypeFont parse(String file) {
        try {
            TrueTypeFont font =
                    new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(Fonts.bytes(file))));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void render(Document document, OutputStream out) throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            Layout layout =
                    new Layout(pdf, PDType0Font.load(pdf, regular, true), PDType0Font.load(pdf, bold, true), document);
            layout.run();
            pdf.save(out);
        }
    }

    private static final class Layout {

        private static final float LEFT = 57;
        private static final float WIDTH = 481;
        private static final float TOP = 780;
        private static final float BOTTOM = 60;

        private final PDDocument pdf;
        private final PDType0Font regular;
        private final PDType0Font bold;
        private final Document document;
        private final PDStructureElement root;
        private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
        private final PDNumberTreeNode parents = new PDNumberTreeNode(PDParentTreeValue.class);
        private final java.util.Map<Integer, PDParentTreeValue> pages = new java.util.TreeMap<>();
        private PDPage page = new PDPage();
        private PDPageContentStream content;
        private COSArray marks = new COSArray();
        private float y;

        Layout(PDDocument pdf, PDType0Font regular, PDType0Font bold, Document document) throws IOException {
            this.pdf = pdf;
            this.regular = regular;
            this.bold = bold;
            this.document = document;
            pdf.getDocumentCatalog().setStructureTreeRoot(tree);
            PDMarkInfo info = new PDMarkInfo();
            info.setMarked(true);
            pdf.getDocumentCatalog().setMarkInfo(info);
            pdf.getDocumentCatalog().setLanguage("en");
            root = new PDStructureElement(StandardStructureTypes.DOCUMENT, tree);
            tree.appendKid(root);
            content = newPage();
        }

        void run() throws IOException {
            for (Block block : document.blocks()) {
                add(block);
            }
            content.close();
            parents.setNumbers(new java.util.HashMap<>(pages));
            tree.setParentTree(parents);
            tree.setParentTreeNextKey(pages.size());
            heads();
        }

        private void heads() throws IOException {
            int count = pdf.getNumberOfPages();
            for (int i = 0; i < count; i++) {
                try (PDPageContentStream head = new PDPageContentStream(
                        pdf, pdf.getPage(i), PDPageContentStream.AppendMode.APPEND, true, true)) {
                    head.beginMarkedContent(COSName.ARTIFACT);
                    show(head, bold, 9, LEFT, 810, document.metadata().marking().label());
                    show(head, regular, 9, LEFT, 30, "Page " + (i + 1) + " of " + count);
                    head.endMarkedContent();
                }
            }
        }

        private PDPageContentStream newPage() throws IOException {
            page = new PDPage(PDRectangle.A4);
            marks = new COSArray();
            page.setStructParents(pages.size());
            pages.put(pages.size(), new PDParentTreeValue(marks));
            pdf.addPage(page);
            y = TOP;
            return new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.OVERWRITE, true);
        }

        private void add(Block block) throws IOException {
            switch (block) {
                case Block.Heading heading ->
                    text("H" + heading.level(), bold, 22 - 3f * heading.level(), Texts.plain(heading.content()), 0);
                case Block.Paragraph paragraph -> text("P", regular, 10, Texts.plain(paragraph.content()), 0);
                case Block.Contents contents -> contents();
                case Block.BulletList list -> {
                    for (Block.Item item : list.items()) {
                        text("P", regular, 10, "• " + Texts.plain(item.content().getFirst()), 10);
                    }
                }
                case Block.Figure figure -> chart(figure);
                case Block.Table table -> table(table);
                default -> throw new IllegalArgumentException("the reference briefing has no " + block);
            }
        }

        private void contents() throws IOException {
            for (Block block : document.blocks()) {
                if (block instanceof Block.Heading heading && heading.level() > 1) {
                    text("P", regular, 10, Texts.plain(heading.content()), 12f * (heading.level() - 2));
                }
            }
        }

        private void text(String type, PDType0Font font, float size, String text, float indent) throws IOException {
            List<String> lines = lines(font, size, text, WIDTH - indent);
            room(lines.size() * size * 1.3f);
            PDStructureElement element = element(type, root);
            begin(element, type);
            for (String line : lines) {
                y -= size * 1.3f;
                show(content, font, size, LEFT + indent, y, line);
            }
            content.endMarkedContent();
            y -= 6;
        }

        private void room(float height) throws IOException {
            if (y - height < BOTTOM) {
                content.close();
                content = newPage();
            }
        }

        private PDStructureElement element(String type, PDStructureElement parent) {
            PDStructureElement element = new PDStructureElement(type, parent);
            parent.appendKid(element);
            return element;
        }

        private void begin(PDStructureElement element, String type) throws IOException {
            int mcid = marks.size();
            element.setPage(page);
            element.appendKid(mcid);
            marks.add(element.getCOSObject());
            content.beginMarkedContent(COSName.getPDFName(type), mcid);
        }

        private static void show(
                PDPageContentStream content, PDType0Font font, float size, float x, float y, String text)
                throws IOException {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, y);
            content.showText(text);
            content.endText();
        }

        private static List<String> lines(PDType0Font font, float size, String text, float width) throws IOException {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            float space = font.getSpaceWidth();
            float used = 0;
            for (String word : text.split(" ")) {
                float wide = font.getStringWidth(word);
                boolean fits = (used + space + wide) / 1000 * size <= width;
                if (!line.isEmpty() && !fits) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                used = line.isEmpty() ? wide : used + space + wide;
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
            return lines;
        }

        private void chart(Block.Figure figure) throws IOException {
            room(130);
            begin(element("Figure", root), "Figure");
            content.setNonStrokingColor(new Color(0x8a1c1c));
            float x = LEFT;
            for (Bar bar : ((BarChart) figure.graphic()).bars()) {
                content.addRect(x, y - 110, 14, bar.value().floatValue() * 2.5f);
                content.fill();
                x += 20;
            }
            content.setNonStrokingColor(Color.BLACK);
            content.endMarkedContent();
            y -= 112;
            text("P", regular, 9, Texts.plain(figure.caption()), 0);
        }

        private void table(Block.Table table) throws IOException {
            PDStructureElement element = element("Table", root);
            double sum = table.columns().stream()
                    .mapToDouble(column -> column.share().orElseThrow())
                    .sum();
            float[] widths = new float[table.columns().size()];
            for (int i = 0; i < widths.length; i++) {
                widths[i] = (float) (table.columns().get(i).share().orElseThrow() / sum * WIDTH);
            }
            row(element, table.head().getFirst(), widths, bold, "TH");
            for (Row row : table.body()) {
                row(element, row, widths, regular, "TD");
            }
            y -= 8;
        }

        private void row(PDStructureElement table, Row row, float[] widths, PDType0Font font, String type)
                throws IOException {
            List<List<String>> cells = new ArrayList<>();
            int high = 1;
            for (int i = 0; i < widths.length; i++) {
                List<String> lines = lines(font, 9, Texts.plain(row.cells().get(i)), widths[i] - 8);
                high = Math.max(high, lines.size());
                cells.add(lines);
            }
            float height = high * 11.7f + 4;
            room(height);
            PDStructureElement element = element("TR", table);
            float x = LEFT;
            for (int i = 0; i < widths.length; i++) {
                begin(element(type, element), type);
                float line = y;
                for (String text : cells.get(i)) {
                    line -= 11.7f;
                    show(content, font, 9, x + 4, line, text);
                }
                content.endMarkedContent();
                x += widths[i];
            }
            rules(widths, height);
            y -= height;
        }

        private void rules(float[] widths, float height) throws IOException {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.setLineWidth(0.5f);
            float x = LEFT;
            for (float width : widths) {
                content.addRect(x, y - height, width, height);
                x += width;
            }
            content.stroke();
            content.endMarkedContent();
        }
    }
}
