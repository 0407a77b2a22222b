package eu.dossier.benchmarks;

import eu.dossier.document.Block;
import eu.dossier.document.Document;
import eu.dossier.document.figure.Graphic.Bar;
import eu.dossier.document.figure.Graphic.BarChart;
import java.awt.Color;
import java.io.OutputStream;
import org.openpdf.text.Font;
import org.openpdf.text.ListItem;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** OpenPDF, untagged: it has no accessible mode. Contents without page numbers, no running heads: less work than ours. */
final class OpenPdfEngine implements Engine {

    private final byte[] regularFile = Fonts.bytes(Fonts.FILES.get(0));
    private final byte[] boldFile = Fonts.bytes(Fonts.FILES.get(1));

    @Override
    public void render(Document document, OutputStream out) throws Exception {
        org.openpdf.text.Document layout = new org.openpdf.text.Document(PageSize.A4, 57, 57, 62, 57);
        PdfWriter writer = PdfWriter.getInstance(layout, out);
        layout.open();
        Page page = new Page(layout, writer, base("regular.ttf", regularFile), base("bold.ttf", boldFile), document);
        page.add();
        layout.close();
    }

    private static BaseFont base(String name, byte[] file) throws Exception {
        return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file, null);
    }

    private record Page(
            org.openpdf.text.Document layout, PdfWriter writer, BaseFont regular, BaseFont bold, Document document) {

        void add() {
            document.blocks().forEach(this::add);
        }

        private void add(Block block) {
            switch (block) {
                case Block.Heading heading ->
                    layout.add(
                            new Paragraph(Texts.plain(heading.content()), new Font(bold, 22 - 3f * heading.level())));
                case Block.Paragraph paragraph -> paragraph(paragraph);
                case Block.Contents contents -> contents();
                case Block.BulletList list -> list(list);
                case Block.Figure figure -> chart(figure);
                case Block.Table table -> table(table);
                default -> throw new IllegalArgumentException("the reference briefing has no " + block);
            }
        }

        private void paragraph(Block.Paragraph paragraph) {
            Paragraph made = new Paragraph(13);
            for (Texts.Piece piece : Texts.pieces(paragraph.content())) {
                made.add(new Phrase(piece.text(), new Font(piece.bold() ? bold : regular, 10)));
            }
            made.setSpacingAfter(6);
            layout.add(made);
        }

        private void contents() {
            for (Block block : document.blocks()) {
                if (block instanceof Block.Heading heading && heading.level() > 1) {
                    Paragraph entry = new Paragraph(Texts.plain(heading.content()), new Font(regular, 10));
                    entry.setIndentationLeft(12f * (heading.level() - 2));
                    layout.add(entry);
                }
            }
        }

        private void list(Block.BulletList list) {
            org.openpdf.text.List made = new org.openpdf.text.List(false, 10);
            made.setListSymbol(new org.openpdf.text.Chunk("•", new Font(regular, 10)));
            list.items()
                    .forEach(item ->
                            made.add(new ListItem(Texts.plain(item.content().getFirst()), new Font(regular, 10))));
            layout.add(made);
        }

        private void chart(Block.Figure figure) {
            PdfContentByte canvas = writer.getDirectContent();
            float base = writer.getVerticalPosition(true) - 110;
            float x = 57;
            canvas.setColorFill(new Color(0x8a1c1c));
            for (Bar bar : ((BarChart) figure.graphic()).bars()) {
                canvas.rectangle(x, base, 14, bar.value().floatValue() * 2.5f);
                canvas.fill();
                x += 20;
            }
            Paragraph caption = new Paragraph(Texts.plain(figure.caption()), new Font(regular, 9));
            caption.setSpacingBefore(115);
            layout.add(caption);
        }

        private void table(Block.Table table) {
            float[] widths = new float[table.columns().size()];
            for (int i = 0; i < widths.length; i++) {
                widths[i] = table.columns().get(i).share().orElseThrow().floatValue();
            }
            PdfPTable made = new PdfPTable(widths);
            made.setWidthPercentage(100);
            made.setHeaderRows(1);
            Font head = new Font(bold, 9, Font.NORMAL, Color.WHITE);
            table.head().getFirst().cells().forEach(cell -> {
                PdfPCell header = new PdfPCell(new Phrase(Texts.plain(cell), head));
                header.setBackgroundColor(new Color(0x1f3864));
                made.addCell(header);
            });
            Font text = new Font(regular, 9);
            table.body()
                    .forEach(row -> row.cells()
                            .forEach(cell -> made.addCell(new PdfPCell(new Phrase(Texts.plain(cell), text)))));
            layout.add(made);
        }
    }
}
