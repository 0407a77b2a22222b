package eu.dossier.report.pdf.paint;

import eu.dossier.report.pdf.tag.Element;

/** Where a link leads. One object for each link of the document; two links to one place are two. */
public final class LinkTarget {

    private final String uri;
    private final String anchor;
    private final String description;
    private final Element element;

    /**
     * @param uri out of the document, or empty
     * @param anchor a place in the document, or empty
     * @param description for those who do not see where it leads
     * @param element of the structure tree that the link belongs to
     */
    public LinkTarget(String uri, String anchor, String description, Element element) {
        this.uri = uri;
        this.anchor = anchor;
        this.description = description;
        this.element = element;
    }

    public String uri() {
        return uri;
    }

    public String anchor() {
        return anchor;
    }

    public String description() {
        return description;
    }

    public Element element() {
        return element;
    }

    @Override
    public String toString() {
        return uri.isEmpty() ? "#" + anchor : uri;
    }
}
