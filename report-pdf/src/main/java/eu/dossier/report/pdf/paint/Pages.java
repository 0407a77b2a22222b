package eu.dossier.report.pdf.paint;

import eu.dossier.report.pdf.tag.StructureTree;
import java.io.IOException;

/** Takes the pages of a document as they are made, in order. */
@FunctionalInterface
public interface Pages {

    /** @param elements what the structure tree gained up to the end of this page */
    void page(PagePlan plan, StructureTree.Growth elements) throws IOException;
}
