package eu.dossier.benchmarks;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Document;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Apache POI written by hand, as a programmer without a toolkit would. The chart is left out: less work than ours. */
final class PoiEngine implements Engine {

    @Override
    public void render(Document document, OutputStream out) throws Exception {
        try (XWPFDocument docx = new XWPFDocument()) {
            XWPFHeaderFooterPolicy policy = docx.createHeaderFooterPolicy();
            String marking = document.metadata().marking().label();
            policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText(marking);
            policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText(marking);
            for (Block block : document.blocks()) {
                add(docx, block);
            }
            docx.write(out);
        }
    }

    private static void add(XWPFDocument docx, Block block) {
        switch (block) {
            case Block.Heading heading -> heading(docx, heading);
            case Block.Paragraph paragraph -> paragraph(docx, paragraph);
            case Block.Contents contents ->
                docx.createParagraph().getCTP().addNewFldSimple().setInstr("TOC \\o \"1-3\"");
            case Block.BulletList list ->
                list.items().forEach(item -> {
                    XWPFParagraph entry = docx.createParagraph();
                    entry.setNumID(BigInteger.ONE);
                    entry.createRun().setText(Texts.plain(item.content().getFirst()));
                });
            case Block.Figure figure -> docx.createParagraph().createRun().setText(Texts.plain(figure.caption()));
            case Block.Table table -> table(docx, table);
            default -> throw new IllegalArgumentException("the reference briefing has no " + block);
        }
    }

    private static void heading(XWPFDocument docx, Block.Heading heading) {
        XWPFParagraph made = docx.createParagraph();
        made.setStyle("Heading" + heading.level());
        XWPFRun run = made.createRun();
        run.setBold(true);
        run.setFontSize(22 - 3 * heading.level());
        run.setText(Texts.plain(heading.content()));
    }

    private static void paragraph(XWPFDocument docx, Block.Paragraph paragraph) {
        XWPFParagraph made = docx.createParagraph();
        for (Texts.Piece piece : Texts.pieces(paragraph.content())) {
            XWPFRun run = made.createRun();
            run.setBold(piece.bold());
            run.setText(piece.text());
        }
    }

    private static void table(XWPFDocument docx, Block.Table table) {
        XWPFTable made = docx.createTable();
        made.setWidth("100%");
        XWPFTableRow head = made.getRow(0);
        fill(head, table.head().getFirst(), true);
        head.setRepeatHeader(true);
        for (Row row : table.body()) {
            XWPFTableRow line = made.createRow();
            line.setCantSplitRow(true);
            fill(line, row, false);
        }
    }

    private static void fill(XWPFTableRow line, Row row, boolean bold) {
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = line.getCell(i) == null ? line.addNewTableCell() : line.getCell(i);
            XWPFRun run = cell.getParagraphs().getFirst().createRun();
            run.setBold(bold);
            run.setFontSize(9);
            run.setText(Texts.plain(row.cells().get(i)));
        }
    }
}
