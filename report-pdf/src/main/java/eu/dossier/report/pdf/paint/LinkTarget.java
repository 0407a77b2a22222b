package eu.dossier.report.pdf.paint;

import eu.dossier.report.pdf.tag.Element;

/**
 * Where a link leads. One object for each link of the document.
 *
 * @param uri out of the document, or empty
 * @param anchor a place in the document, or empty
 * @param description for those who do not see where it leads
 * @param element of the structure tree that the link belongs to
 */
public record LinkTarget(String uri, String anchor, String description, Element element) {}
