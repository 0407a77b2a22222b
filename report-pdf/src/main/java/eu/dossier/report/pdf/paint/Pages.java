package eu.dossier.report.pdf.paint;

import java.io.IOException;

/** Takes the pages of a document as they are made, in order. */
@FunctionalInterface
public interface Pages {

    void page(PagePlan plan) throws IOException;
}
