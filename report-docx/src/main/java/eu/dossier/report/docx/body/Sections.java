package eu.dossier.report.docx.body;

/** Paper, margins, heads and feet of the sections of one document, asked for in their order. */
@FunctionalInterface
public interface Sections {

    /**
     * @param wide whether its pages are turned for wide tables
     * @return the whole {@code w:sectPr}
     */
    String end(boolean wide);
}
