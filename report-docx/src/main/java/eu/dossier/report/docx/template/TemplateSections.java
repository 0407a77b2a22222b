package eu.dossier.report.docx.template;

import eu.dossier.report.docx.body.Sections;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Sections as the one of the template is that the briefing stands in: its paper, margins, heads and feet; turned for wide
 * tables. Only the first starts as that of the template does: those that follow have no first page of their own, and go on
 * with the numbers of pages.
 */
final class TemplateSections implements Sections {

    /** The ends of sections: the first upright one, the first turned one, and those that follow. */
    record Look(String upright, String turned, String laterUpright, String laterTurned) {}

    private final Look look;
    private boolean later;

    TemplateSections(Look look) {
        this.look = look;
    }

    static Look of(Element section) {
        Element first = (Element) section.cloneNode(true);
        Element later = (Element) section.cloneNode(true);
        goOn(later);
        return new Look(print(first), print(turned(first)), print(later), print(turned(later)));
    }

    /** Takes from a section what makes it start anew. Paper that was turned starts a page. */
    static void goOn(Element section) {
        remove(section, "type");
        remove(section, "titlePg");
        PartXml.all(section, "pgNumType").forEach(numbers -> numbers.removeAttributeNS(PartXml.W, "start"));
    }

    private static void remove(Element section, String name) {
        PartXml.all(section, name).forEach(section::removeChild);
    }

    private static Element turned(Element section) {
        Element turned = (Element) section.cloneNode(true);
        remove(turned, "type");
        PartXml.child(turned, "pgSz").ifPresent(TemplateSections::turn);
        return turned;
    }

    private static void turn(Element size) {
        String width = PartXml.value(size, "w");
        size.setAttributeNS(PartXml.W, "w:w", PartXml.value(size, "h"));
        size.setAttributeNS(PartXml.W, "w:h", width);
        size.setAttributeNS(PartXml.W, "w:orient", "landscape");
    }

    private static String print(Element section) {
        return PartXml.print(section, false);
    }

    /** The last section of a template without any: none. */
    static boolean isLast(Node node) {
        return node instanceof Element element && "sectPr".equals(element.getLocalName());
    }

    /** Whether a section has ended: what the template has behind the briefing goes on with it. */
    boolean hasEnded() {
        return later;
    }

    @Override
    public String end(boolean wide) {
        String first = wide ? look.turned() : look.upright();
        String next = wide ? look.laterTurned() : look.laterUpright();
        String end = later ? next : first;
        later = true;
        return end;
    }
}
