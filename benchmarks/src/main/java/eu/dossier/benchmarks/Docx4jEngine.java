package eu.dossier.benchmarks;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Document;
import java.io.OutputStream;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;

/** docx4j by hand. No chart, no running heads: less work than ours. */
final class Docx4jEngine implements Engine {

    private final ObjectFactory factory = Context.getWmlObjectFactory();

    @Override
    public void render(Document document, OutputStream out) throws Exception {
        WordprocessingMLPackage docx = WordprocessingMLPackage.createPackage();
        MainDocumentPart body = docx.getMainDocumentPart();
        document.blocks().forEach(block -> add(body, block));
        docx.save(out);
    }

    private void add(MainDocumentPart body, Block block) {
        switch (block) {
            case Block.Heading heading ->
                body.addStyledParagraphOfText("Heading" + heading.level(), Texts.plain(heading.content()));
            case Block.Paragraph paragraph -> body.addObject(paragraph(paragraph));
            case Block.Contents contents -> body.addParagraphOfText(Texts.plain(contents.title()));
            case Block.BulletList list ->
                list.items()
                        .forEach(item -> body.addStyledParagraphOfText(
                                "ListBullet", Texts.plain(item.content().getFirst())));
            case Block.Figure figure -> body.addStyledParagraphOfText("Caption", Texts.plain(figure.caption()));
            case Block.Table table -> body.addObject(table(table));
            default -> throw new IllegalArgumentException("the reference briefing has no " + block);
        }
    }

    private P paragraph(Block.Paragraph paragraph) {
        P made = factory.createP();
        Texts.pieces(paragraph.content()).forEach(piece -> made.getContent().add(run(piece.text(), piece.bold())));
        return made;
    }

    private R run(String content, boolean bold) {
        R run = factory.createR();
        if (bold) {
            RPr properties = factory.createRPr();
            properties.setB(new BooleanDefaultTrue());
            run.setRPr(properties);
        }
        Text text = factory.createText();
        text.setValue(content);
        text.setSpace("preserve");
        run.getContent().add(text);
        return run;
    }

    private Tbl table(Block.Table table) {
        Tbl made = factory.createTbl();
        made.getContent().add(row(table.head().getFirst(), true));
        table.body().forEach(row -> made.getContent().add(row(row, false)));
        return made;
    }

    private Tr row(Row row, boolean bold) {
        Tr made = factory.createTr();
        row.cells().forEach(cell -> {
            P text = factory.createP();
            text.getContent().add(run(Texts.plain(cell), bold));
            Tc box = factory.createTc();
            box.getContent().add(text);
            made.getContent().add(box);
        });
        return made;
    }
}
