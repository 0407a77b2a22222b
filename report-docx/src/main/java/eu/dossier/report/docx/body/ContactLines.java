package eu.dossier.report.docx.body;

import eu.dossier.document.Block;
import eu.dossier.document.Document;
import java.util.ArrayList;
import java.util.List;

/** Whom a document names as its contact, in one line: what stands under its heading {@code contact}, and nothing else. */
public final class ContactLines {

    private static final String HEADING = "contact";

    private ContactLines() {}

    /** Empty for a document that names none. */
    public static String of(Document document) {
        List<Block> under = new ArrayList<>();
        boolean inside = false;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                inside = heading.id().equals(HEADING);
            } else if (inside) {
                under.add(block);
            }
        }
        return PlainText.ROUGH.ofBlocks(under);
    }
}
