package eu.dossier.report.docx.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds what is to be filled in and puts marks there. Word splits what one types over several runs as it likes; a name that is
 * split is mended: its first run takes it whole.
 */
final class Placeholders {

    /** The target of the processing instructions that mark the places. */
    static final String MARK = "dossier";

    /** Stands before the mark of the briefing when the paragraph there started a page. */
    static final String PAGE = "page";

    /** Stands behind it when the paragraph there, which comes next, ended a section. */
    static final String SECTION = "section";

    private static final Pattern NAME = Pattern.compile("\\{\\{\\s*([A-Za-z_-]{1,40})\\s*\\}\\}");

    private final String part;
    private final Document xml;
    private final Findings findings;
    private final Set<String> found = new HashSet<>();

    Placeholders(String part, Document xml, Findings findings) {
        this.part = part;
        this.xml = xml;
        this.findings = findings;
    }

    /** Marks all places; answers the names that were found. */
    Set<String> mark() {
        markControls();
        for (Element paragraph : PartXml.all(xml, "p")) {
            if (PartXml.W.equals(paragraph.getNamespaceURI()) && paragraph.getParentNode() != null) {
                markParagraph(paragraph);
            }
        }
        return found;
    }

    private void markControls() {
        for (Element control : PartXml.all(xml, "sdt")) {
            String name =
                    PartXml.child(control, "sdtPr").map(Placeholders::nameOf).orElse("");
            List<Element> texts = PartXml.all(control, "t");
            if (Fields.NAMES.contains(name) && !texts.isEmpty()) {
                found.add(name);
                if (!PartXml.all(control, "showingPlcHdr").isEmpty()) {
                    PartXml.all(control, "rStyle").forEach(Placeholders::remove);
                }
                PartXml.all(control, "showingPlcHdr").forEach(Placeholders::remove);
                PartXml.all(control, "dataBinding").forEach(Placeholders::remove);
                fill(texts.get(0), name);
                texts.subList(1, texts.size()).forEach(text -> text.setTextContent(""));
            } else if (name.equals(Fields.BODY)) {
                found.add(name);
                replaceByMark(control);
            }
        }
    }

    private static String nameOf(Element properties) {
        for (String element : List.of("tag", "alias")) {
            String name = PartXml.child(properties, element)
                    .map(e -> PartXml.value(e, "val"))
                    .orElse("");
            if (Fields.isKnown(name)) {
                return name;
            }
        }
        return "";
    }

    private void markParagraph(Element paragraph) {
        List<Element> texts = textsOf(paragraph);
        StringBuilder whole = new StringBuilder();
        texts.forEach(text -> whole.append(text.getTextContent()));
        Matcher matcher = NAME.matcher(whole);
        List<Place> places = new ArrayList<>();
        while (matcher.find()) {
            places.add(new Place(matcher.start(), matcher.end(), matcher.group(1)));
        }
        for (int i = places.size() - 1; i >= 0; i--) {
            mark(paragraph, texts, places.get(i));
        }
    }

    private record Place(int start, int end, String name) {}

    /** Texts of the paragraph itself: those of a text box in it are paragraphs of their own. */
    private static List<Element> textsOf(Element paragraph) {
        List<Element> own = new ArrayList<>();
        for (Element text : PartXml.all(paragraph, "t")) {
            Node parent = text.getParentNode();
            while (parent instanceof Element e && !"p".equals(e.getLocalName())) {
                parent = parent.getParentNode();
            }
            if (paragraph.isSameNode(parent) && PartXml.W.equals(text.getNamespaceURI())) {
                own.add(text);
            }
        }
        return own;
    }

    private void mark(Element paragraph, List<Element> texts, Place place) {
        if (!Fields.isKnown(place.name)) {
            findings.error(
                    "D0876",
                    part,
                    "The placeholder {{" + place.name + "}} is not known; it would be printed as it stands.",
                    "Known are {{body}}, {{" + String.join("}}, {{", Fields.NAMES) + "}}.");
            return;
        }
        found.add(place.name);
        if (place.name.equals(Fields.BODY)) {
            replaceByMark(paragraph);
        } else {
            markRuns(texts, place);
        }
    }

    private void markRuns(List<Element> texts, Place place) {
        int offset = 0;
        int runs = 0;
        for (Element text : texts) {
            String content = text.getTextContent();
            int start = Math.max(0, place.start - offset);
            int end = Math.min(content.length(), place.end - offset);
            offset += content.length();
            if (start < end) {
                cut(text, start, end, runs == 0 ? place.name : "");
                runs++;
            }
        }
        if (runs > 1) {
            findings.info(
                    "D0877",
                    part,
                    "The placeholder {{" + place.name + "}} was split over " + runs + " pieces of text; it is mended.",
                    "Nothing to do.");
        }
    }

    /** Takes characters out of the first text node of an element; later marks stay as they are. */
    private void cut(Element text, int start, int end, String name) {
        Node first = text.getFirstChild();
        String content = first == null ? "" : String.valueOf(first.getNodeValue());
        String before = content.substring(0, Math.min(start, content.length()));
        String after = content.substring(Math.min(end, content.length()));
        Node rest = first == null ? null : first.getNextSibling();
        if (first != null) {
            text.removeChild(first);
        }
        if (!before.isEmpty()) {
            text.insertBefore(xml.createTextNode(before), rest);
        }
        if (!name.isEmpty()) {
            text.insertBefore(xml.createProcessingInstruction(MARK, name), rest);
        }
        if (!after.isEmpty()) {
            text.insertBefore(xml.createTextNode(after), rest);
        }
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    private void fill(Element text, String name) {
        text.setTextContent("");
        text.appendChild(xml.createProcessingInstruction(MARK, name));
    }

    /** The paragraph goes; a page that it starts and a section that it ends stay. */
    private void replaceByMark(Element element) {
        Node parent = element.getParentNode();
        if (parent == null) {
            return;
        }
        boolean startsPage = !PartXml.all(element, "pageBreakBefore").isEmpty()
                || PartXml.all(element, "br").stream()
                        .anyMatch(br -> PartXml.value(br, "type").equals("page"));
        if (startsPage) {
            parent.insertBefore(xml.createProcessingInstruction(MARK, PAGE), element);
        }
        parent.insertBefore(xml.createProcessingInstruction(MARK, Fields.BODY), element);
        if (PartXml.all(element, "sectPr").isEmpty()) {
            parent.removeChild(element);
        } else {
            parent.insertBefore(xml.createProcessingInstruction(MARK, SECTION), element);
        }
    }

    private static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }
}
