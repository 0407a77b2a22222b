package eu.dossier.report.docx.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;

/** Where in the body of a template the briefing goes, and what that place brings along. */
final class MarkedPlace {

    private final List<Node> before = new ArrayList<>();
    private final List<Node> behind = new ArrayList<>();

    private MarkedPlace() {}

    /** @param body with one mark among its children */
    static MarkedPlace of(Element body) {
        MarkedPlace place = new MarkedPlace();
        List<Node> side = place.before;
        for (Node child = body.getFirstChild(); child != null; child = child.getNextSibling()) {
            side.add(child);
            if (isMark(child, Fields.BODY)) {
                side = place.behind;
            }
        }
        return place;
    }

    private static boolean isMark(Node node, String data) {
        return node instanceof ProcessingInstruction mark
                && mark.getTarget().equals(Placeholders.MARK)
                && mark.getData().equals(data);
    }

    /** The section that the mark stands in: sections are described where they end. */
    Optional<Element> section() {
        return sections(behind).stream().findFirst();
    }

    private static List<Element> sections(List<Node> nodes) {
        List<Element> sections = new ArrayList<>();
        for (Node node : nodes) {
            if (TemplateSections.isLast(node)) {
                sections.add((Element) node);
            }
            sections.addAll(PartXml.all(node, "sectPr"));
        }
        return sections;
    }

    /**
     * The number of the page before that of the briefing: where numbers start anew, as they say; otherwise by counting the
     * breaks that stand there, since nobody knows without a layout where pages end by themselves.
     */
    int pagesBefore() {
        return section().stream()
                .flatMap(section -> PartXml.all(section, "pgNumType").stream())
                .map(numbers -> PartXml.value(numbers, "start"))
                .filter(start -> start.matches("\\d{1,5}"))
                .findFirst()
                .map(start -> Math.max(0, Integer.parseInt(start) - 1))
                .orElseGet(this::breaksBefore);
    }

    private int breaksBefore() {
        int breaks = 0;
        for (Node node : before) {
            breaks += (int) PartXml.all(node, "br").stream()
                    .filter(br -> PartXml.value(br, "type").equals("page"))
                    .count();
            breaks += (int) PartXml.all(node, "pageBreakBefore").stream()
                    .filter(on -> !PartXml.value(on, "val").matches("0|false|off"))
                    .count();
            breaks += isMark(node, Placeholders.PAGE) ? 1 : 0;
        }
        return breaks + sectionBreaks();
    }

    /** A section starts a page as its own description says, which stands at its end. */
    private int sectionBreaks() {
        List<Element> starting = new ArrayList<>(sections(before));
        if (starting.isEmpty()) {
            return 0;
        }
        starting.remove(0);
        section().ifPresent(starting::add);
        return (int) starting.stream()
                .map(section -> PartXml.child(section, "type"))
                .filter(type -> type.map(t -> PartXml.value(t, "val"))
                        .filter("continuous"::equals)
                        .isEmpty())
                .count();
    }

    /** Whether the briefing ends the section. The paragraph that did so is taken away. */
    boolean takeSectionEnd() {
        for (int i = 0; i + 1 < behind.size(); i++) {
            if (isMark(behind.get(i), Placeholders.SECTION)) {
                Node paragraph = behind.get(i + 1);
                paragraph.getParentNode().removeChild(behind.get(i));
                paragraph.getParentNode().removeChild(paragraph);
                return true;
            }
        }
        return false;
    }

    /** Whether the briefing starts a page. The mark that says so is taken away. */
    boolean takePageBreak() {
        for (Node node : before) {
            if (isMark(node, Placeholders.PAGE)) {
                node.getParentNode().removeChild(node);
                return true;
            }
        }
        return false;
    }
}
