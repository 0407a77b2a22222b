package eu.dossier.report.docx.template;

import eu.dossier.report.docx.body.Sections;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Sections as the last one of the template is: its paper, margins, heads and feet; turned for wide tables. */
final class TemplateSections implements Sections {

    private final String upright;
    private final String turned;

    TemplateSections(Element last) {
        Element section = (Element) last.cloneNode(true);
        PartXml.all(section, "type").forEach(type -> section.removeChild(type));
        this.upright = PartXml.print(section, false);
        PartXml.all(section, "titlePg").forEach(first -> section.removeChild(first));
        PartXml.child(section, "pgSz").ifPresent(TemplateSections::turn);
        this.turned = PartXml.print(section, false);
    }

    private static void turn(Element size) {
        String width = PartXml.value(size, "w");
        size.setAttributeNS(PartXml.W, "w:w", PartXml.value(size, "h"));
        size.setAttributeNS(PartXml.W, "w:h", width);
        size.setAttributeNS(PartXml.W, "w:orient", "landscape");
    }

    /** The last section of a template without any: none. */
    static boolean isLast(Node node) {
        return node instanceof Element element && "sectPr".equals(element.getLocalName());
    }

    @Override
    public String end(boolean wide) {
        return wide ? turned : upright;
    }
}
