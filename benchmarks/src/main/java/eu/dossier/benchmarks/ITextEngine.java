package eu.dossier.benchmarks;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.UnitValue;
import eu.dossier.document.Block;
import eu.dossier.document.Document;
import eu.dossier.document.figure.Graphic.Bar;
import eu.dossier.document.figure.Graphic.BarChart;
import java.io.IOException;
import java.io.OutputStream;

/** iText 9, tagged. Its contents list has no page numbers and its pages no running heads: less work than ours. */
final class ITextEngine implements Engine {

    private final byte[] regularFile = Fonts.bytes(Fonts.FILES.get(0));
    private final byte[] boldFile = Fonts.bytes(Fonts.FILES.get(1));

    @Override
    public void render(Document document, OutputStream out) throws Exception {
        PdfDocument pdf = new PdfDocument(new PdfWriter(out));
        pdf.setTagged();
        pdf.getDocumentInfo().setTitle(document.metadata().title());
        try (com.itextpdf.layout.Document layout = new com.itextpdf.layout.Document(pdf)) {
            layout.setMargins(62, 57, 57, 57);
            new Page(layout, font(regularFile), font(boldFile), document).add();
        }
    }

    private static PdfFont font(byte[] file) throws IOException {
        return PdfFontFactory.createFont(
                file, PdfEncodings.IDENTITY_H, PdfFontFactory.EmbeddingStrategy.FORCE_EMBEDDED);
    }

    private record Page(com.itextpdf.layout.Document layout, PdfFont regular, PdfFont bold, Document document) {

        void add() {
            layout.setFont(regular).setFontSize(10);
            document.blocks().forEach(this::add);
        }

        private void add(Block block) {
            switch (block) {
                case Block.Heading heading -> heading(heading);
                case Block.Paragraph paragraph -> layout.add(paragraph(paragraph));
                case Block.Contents contents -> contents();
                case Block.BulletList list -> list(list);
                case Block.Figure figure -> chart(figure);
                case Block.Table table -> table(table);
                default -> throw new IllegalArgumentException("the reference briefing has no " + block);
            }
        }

        private void heading(Block.Heading heading) {
            Paragraph paragraph = new Paragraph(Texts.plain(heading.content())).setFont(bold);
            paragraph.setFontSize(22 - 3f * heading.level()).setKeepWithNext(true);
            paragraph.getAccessibilityProperties().setRole("H" + heading.level());
            layout.add(paragraph);
        }

        private Paragraph paragraph(Block.Paragraph paragraph) {
            Paragraph made = new Paragraph();
            for (Texts.Piece piece : Texts.pieces(paragraph.content())) {
                made.add(new Text(piece.text()).setFont(piece.bold() ? bold : regular));
            }
            return made;
        }

        private void contents() {
            for (Block block : document.blocks()) {
                if (block instanceof Block.Heading heading && heading.level() > 1) {
                    layout.add(
                            new Paragraph(Texts.plain(heading.content())).setMarginLeft(12f * (heading.level() - 2)));
                }
            }
        }

        private void list(Block.BulletList list) {
            com.itextpdf.layout.element.List made = new com.itextpdf.layout.element.List().setListSymbol("• ");
            list.items()
                    .forEach(item ->
                            made.add(new ListItem(Texts.plain(item.content().getFirst()))));
            layout.add(made);
        }

        private void chart(Block.Figure figure) {
            Div chart = new Div();
            chart.getAccessibilityProperties().setRole(StandardRoles.FIGURE).setAlternateDescription("bars");
            for (Bar bar : ((BarChart) figure.graphic()).bars()) {
                chart.add(new Div()
                        .setWidth(bar.value().floatValue() * 10)
                        .setHeight(4)
                        .setMarginBottom(1)
                        .setBackgroundColor(new DeviceRgb(0x8a, 0x1c, 0x1c)));
            }
            layout.add(chart);
            layout.add(new Paragraph(Texts.plain(figure.caption())));
        }

        private void table(Block.Table table) {
            UnitValue[] widths = table.columns().stream()
                    .map(column -> UnitValue.createPercentValue(
                            column.share().orElseThrow().floatValue()))
                    .toArray(UnitValue[]::new);
            Table made = new Table(widths).useAllAvailableWidth().setFontSize(9);
            table.head()
                    .getFirst()
                    .cells()
                    .forEach(cell -> made.addHeaderCell(new Cell()
                            .setBackgroundColor(new DeviceRgb(0x1f, 0x38, 0x64))
                            .add(new Paragraph(Texts.plain(cell)).setFont(bold).setFontColor(ColorConstants.WHITE))));
            table.body()
                    .forEach(row -> row.cells()
                            .forEach(cell -> made.addCell(
                                    new Cell().setKeepTogether(true).add(new Paragraph(Texts.plain(cell))))));
            layout.add(made);
        }
    }
}
