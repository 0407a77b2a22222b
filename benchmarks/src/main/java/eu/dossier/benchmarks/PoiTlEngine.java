package eu.dossier.benchmarks;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.data.Documents;
import com.deepoove.poi.data.Documents.DocumentBuilder;
import com.deepoove.poi.data.Numberings;
import com.deepoove.poi.data.Numberings.NumberingBuilder;
import com.deepoove.poi.data.ParagraphRenderData;
import com.deepoove.poi.data.Paragraphs;
import com.deepoove.poi.data.Paragraphs.ParagraphBuilder;
import com.deepoove.poi.data.RowRenderData;
import com.deepoove.poi.data.Rows;
import com.deepoove.poi.data.TableRenderData;
import com.deepoove.poi.data.Tables;
import com.deepoove.poi.data.TextRenderData;
import com.deepoove.poi.data.Texts.TextBuilder;
import eu.dossier.document.Block;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Document;
import java.io.OutputStream;

/** poi-tl with its builders. No contents, no chart, no running heads: less work than ours. */
final class PoiTlEngine implements Engine {

    @Override
    public void render(Document document, OutputStream out) throws Exception {
        DocumentBuilder made = Documents.of();
        document.blocks().forEach(block -> add(made, block));
        try (XWPFTemplate docx = XWPFTemplate.create(made.create())) {
            docx.write(out);
        }
    }

    private static void add(DocumentBuilder made, Block block) {
        switch (block) {
            case Block.Heading heading ->
                made.addParagraph(styled("Heading" + heading.level(), Texts.plain(heading.content())));
            case Block.Paragraph paragraph -> made.addParagraph(paragraph(paragraph));
            case Block.Contents contents -> made.addParagraph(styled("Normal", Texts.plain(contents.title())));
            case Block.BulletList list -> made.addNumbering(bullets(list));
            case Block.Figure figure -> made.addParagraph(styled("Caption", Texts.plain(figure.caption())));
            case Block.Table table -> made.addTable(table(table));
            default -> throw new IllegalArgumentException("the reference briefing has no " + block);
        }
    }

    private static ParagraphRenderData styled(String style, String text) {
        return Paragraphs.of(text).styleId(style).create();
    }

    private static ParagraphRenderData paragraph(Block.Paragraph paragraph) {
        ParagraphBuilder made = Paragraphs.of();
        Texts.pieces(paragraph.content()).forEach(piece -> made.addText(text(piece)));
        return made.create();
    }

    private static TextRenderData text(Texts.Piece piece) {
        TextBuilder text = com.deepoove.poi.data.Texts.of(piece.text());
        return (piece.bold() ? text.bold() : text).create();
    }

    private static com.deepoove.poi.data.NumberingRenderData bullets(Block.BulletList list) {
        NumberingBuilder made = Numberings.ofBullet();
        list.items().forEach(item -> made.addItem(Texts.plain(item.content().getFirst())));
        return made.create();
    }

    private static TableRenderData table(Block.Table table) {
        var made = Tables.ofPercentWidth("100%");
        made.addRow(Rows.of(cells(table.head().getFirst()))
                .repeatedHeader()
                .textBold()
                .create());
        table.body().forEach(row -> made.addRow(row(row)));
        return made.create();
    }

    private static RowRenderData row(Row row) {
        return Rows.of(cells(row)).create();
    }

    private static String[] cells(Row row) {
        return row.cells().stream().map(Texts::plain).toArray(String[]::new);
    }
}
