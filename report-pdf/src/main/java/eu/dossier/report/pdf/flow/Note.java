package eu.dossier.report.pdf.flow;

/** A footnote, laid out for the foot of a page. */
record Note(Stack content) {}
