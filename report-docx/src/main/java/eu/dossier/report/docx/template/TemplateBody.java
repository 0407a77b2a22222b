package eu.dossier.report.docx.template;

import eu.dossier.document.theme.Page;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;

/**
 * The main part of a template, cut where the briefing goes.
 *
 * @param startsPage whether the briefing starts a page
 * @param endsSection whether its last paragraph ends the section
 * @param after what comes behind the briefing
 * @param afterTurned the same behind a briefing with turned pages: its section goes on, and does not start anew
 * @param pagesBefore the number of the page before that of the briefing, as far as the template tells
 */
record TemplateBody(
        Pieces before,
        boolean startsPage,
        boolean endsSection,
        Pieces after,
        Pieces afterTurned,
        TemplateSections.Look sections,
        Page page,
        int pagesBefore) {

    private static final String PART = "word/document.xml";

    /** The prefixes that our text uses, as it declares them itself. */
    private static final List<String[]> NAMESPACES = List.of(
            new String[] {"w", PartXml.W},
            new String[] {"r", PartXml.R},
            new String[] {"wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
            new String[] {"a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
            new String[] {"mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"},
            new String[] {"wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"},
            new String[] {"wpg", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"},
            new String[] {"w15", "http://schemas.microsoft.com/office/word/2012/wordml"});

    /** Empty, with findings, for a body that cannot take a briefing. */
    static Optional<TemplateBody> of(Document xml, Set<String> placeholders, Findings findings) {
        Optional<Element> body = PartXml.child(xml.getDocumentElement(), "body");
        if (body.isEmpty() || !declareNamespaces(xml.getDocumentElement(), PART, findings)) {
            findings.error("D0871", PART, "The main part has no body.", "Save the file again in Word.");
            return Optional.empty();
        }
        if (!placeholders.contains(Fields.BODY)) {
            findings.warning(
                    "D0878",
                    PART,
                    "The template does not say where the briefing goes; it is put at the end.",
                    "Write {{body}} in a paragraph of its own.");
            body.get()
                    .insertBefore(
                            xml.createProcessingInstruction(Placeholders.MARK, Fields.BODY), lastSection(body.get()));
        }
        if (!hasOneMark(body.get())) {
            findings.error(
                    "D0879",
                    PART,
                    "{{body}} stands in a table, a text box or twice; a briefing has sections, which cannot stand"
                            + " there.",
                    "Write {{body}} once, in a paragraph of the page itself.");
            return Optional.empty();
        }
        return Optional.of(cut(xml, body.get(), findings));
    }

    private static TemplateBody cut(Document xml, Element body, Findings findings) {
        MarkedPlace place = MarkedPlace.of(body);
        Element section = place.section().orElseGet(() -> xml.createElementNS(PartXml.W, "w:sectPr"));
        Page page = page(section, findings);
        int pagesBefore = place.pagesBefore();
        boolean startsPage = place.takePageBreak();
        boolean endsSection = place.takeSectionEnd();
        String[] whole = halves(xml);
        TemplateSections.Look look = TemplateSections.of(section);
        TemplateSections.goOn(section);
        return new TemplateBody(
                new Pieces(whole[0]),
                startsPage,
                endsSection,
                new Pieces(whole[1]),
                new Pieces(halves(xml)[1]),
                look,
                page,
                pagesBefore);
    }

    private static String[] halves(Document xml) {
        String whole = PartXml.print(xml, true);
        String mark = "<?" + Placeholders.MARK + " " + Fields.BODY + "?>";
        int at = whole.indexOf(mark);
        return new String[] {whole.substring(0, at), whole.substring(at + mark.length())};
    }

    private static @org.jspecify.annotations.Nullable Node lastSection(Element body) {
        Node last = body.getLastChild();
        while (last != null && !(last instanceof Element)) {
            last = last.getPreviousSibling();
        }
        return TemplateSections.isLast(last) ? last : null;
    }

    private static boolean hasOneMark(Element body) {
        int marks = 0;
        for (Node child = body.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof ProcessingInstruction mark && mark.getData().equals(Fields.BODY)) {
                marks++;
            }
        }
        return marks == 1;
    }

    private static Page page(Element section, Findings findings) {
        try {
            Element size = PartXml.child(section, "pgSz").orElseThrow();
            Element margins = PartXml.child(section, "pgMar").orElseThrow();
            return new Page(
                    points(size, "w"),
                    points(size, "h"),
                    points(margins, "top"),
                    points(margins, "bottom"),
                    points(margins, "left"),
                    points(margins, "right"));
        } catch (IllegalArgumentException | java.util.NoSuchElementException e) {
            findings.warning(
                    "D0884",
                    PART,
                    "The paper or margins of the last section are missing or leave no room: tables are set for A4.",
                    "Set paper and margins in Word under Layout.");
            return Page.A4;
        }
    }

    private static double points(Element element, String name) {
        return Math.abs(Integer.parseInt(PartXml.value(element, name))) / 20.0;
    }

    /** Our text may need prefixes that the template does not declare; one that means something else there is refused. */
    static boolean declareNamespaces(Element root, String part, Findings findings) {
        for (String[] namespace : NAMESPACES) {
            Attr known = root.getAttributeNode("xmlns:" + namespace[0]);
            if (known == null) {
                root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:" + namespace[0], namespace[1]);
            } else if (!known.getValue().equals(namespace[1])) {
                findings.error(
                        "D0885",
                        part,
                        "The template is in the strict form of the format, or made by an unusual program.",
                        "Save it in Word as \"Word document (.docx)\", not as \"Strict Open XML\".");
                return false;
            }
        }
        String compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
        String ignorable = root.getAttributeNS(compatibility, "Ignorable");
        if (!List.of(ignorable.split(" ", -1)).contains("w15")) {
            root.setAttributeNS(compatibility, "mc:Ignorable", (ignorable + " w15").trim());
        }
        return true;
    }
}
