package eu.dossier.report.docx.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    private static final Pattern NAME = Pattern.compile("\\{\\{\\s*([^{}\\s]{1,40})\\s*\\}\\}");

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
        ContentControls controls = new ContentControls(part, xml, findings);
        found.addAll(controls.mark());
        controls.bodies().forEach(this::replaceByMark);
        for (Element paragraph : PartXml.all(xml, "p")) {
            if (PartXml.W.equals(paragraph.getNamespaceURI()) && paragraph.getParentNode() != null) {
                markParagraph(paragraph);
            }
        }
        return found;
    }

    private void markParagraph(Element paragraph) {
        List<Element> texts = textsOf(paragraph);
        StringBuilder whole = new StringBuilder();
        texts.forEach(text -> whole.append(text.getTextContent()));
        Matcher matcher = NAME.matcher(whole);
        List<Place> places = new ArrayList<>();
        while (matcher.find()) {
            places.add(new Place(
                    matcher.start(),
                    matcher.end(),
                    matcher.group(1),
                    matcher.group(1).toLowerCase(Locale.ROOT)));
        }
        for (int i = places.size() - 1; i >= 0; i--) {
            mark(paragraph, texts, places.get(i));
        }
    }

    /** @param written as the template has it, in capitals or not */
    private record Place(int start, int end, String written, String name) {}

    /** Texts of the paragraph itself: those of a text box in it are paragraphs of their own. */
    private static List<Element> textsOf(Element paragraph) {
        return PartXml.all(paragraph, "t").stream()
                .filter(text -> PartXml.W.equals(text.getNamespaceURI()) && isOwn(paragraph, text))
                .toList();
    }

    private static boolean isOwn(Element paragraph, Element inside) {
        Node parent = inside.getParentNode();
        while (parent instanceof Element e && !"p".equals(e.getLocalName())) {
            parent = parent.getParentNode();
        }
        return paragraph.isSameNode(parent);
    }

    private void mark(Element paragraph, List<Element> texts, Place place) {
        if (!Fields.isKnown(place.name)) {
            findings.error(
                    "D0876",
                    part,
                    "The placeholder {{" + place.written + "}} is not known; it would be printed as it stands"
                            + in(paragraph) + ".",
                    "Known are {{body}}, {{" + String.join("}}, {{", Fields.NAMES) + "}}.");
            return;
        }
        found.add(place.name);
        if (place.name.equals(Fields.BODY)) {
            markBody(paragraph, texts, place);
        } else {
            markRuns(paragraph, texts, place);
        }
    }

    private void markRuns(Element paragraph, List<Element> texts, Place place) {
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
                    "The placeholder {{" + place.name + "}} was split over " + runs + " pieces of text" + in(paragraph)
                            + "; it is mended.",
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

    private static String in(Element paragraph) {
        return " (in \"" + PartXml.excerpt(paragraph) + "\")";
    }

    /** Nothing that shares a paragraph with the briefing may get lost: words are refused, pictures and text boxes stay. */
    private void markBody(Element paragraph, List<Element> texts, Place place) {
        StringBuilder others = new StringBuilder();
        texts.forEach(text -> others.append(text.getTextContent()));
        others.delete(place.start, place.end);
        boolean fields = own(paragraph, Set.of("fldChar", "fldSimple", "footnoteReference", "endnoteReference", "sym"));
        if (fields || !others.toString().isBlank()) {
            findings.error(
                    "D0879",
                    part,
                    "Something else stands in the paragraph of {{body}} and would be lost" + in(paragraph) + ".",
                    "Write {{body}} in a paragraph of its own.");
        } else if (own(paragraph, Set.of("drawing", "pict", "AlternateContent"))) {
            texts.forEach(text -> text.setTextContent(""));
            putMarkBehind(paragraph);
        } else {
            replaceByMark(paragraph);
        }
    }

    private static boolean own(Element paragraph, Set<String> names) {
        return names.stream()
                .flatMap(name -> PartXml.all(paragraph, name).stream())
                .anyMatch(element -> isOwn(paragraph, element));
    }

    /** The paragraph stays, for what hangs on it; a section that it ended is ended by the briefing. */
    private void putMarkBehind(Element paragraph) {
        Node parent = paragraph.getParentNode();
        Node next = paragraph.getNextSibling();
        parent.insertBefore(xml.createProcessingInstruction(MARK, Fields.BODY), next);
        PartXml.child(paragraph, "pPr").flatMap(p -> PartXml.child(p, "sectPr")).ifPresent(section -> {
            Element end = xml.createElementNS(PartXml.W, "w:p");
            end.appendChild(xml.createElementNS(PartXml.W, "w:pPr")).appendChild(section);
            parent.insertBefore(xml.createProcessingInstruction(MARK, SECTION), next);
            parent.insertBefore(end, next);
        });
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
}
