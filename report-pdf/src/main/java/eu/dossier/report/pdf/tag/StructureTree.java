package eu.dossier.report.pdf.tag;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The structure tree of one document: made while it is laid out, written with its pages by {@link StructureWriter}, at once
 * or later.
 */
public final class StructureTree {

    /**
     * What the layout did to the tree from the end of one page to the end of the next.
     *
     * @param made new elements, in their order
     * @param closed elements to which nothing more is added, in this order
     */
    public record Growth(List<Element> made, List<Element> closed) {}

    private final boolean pdf2;
    private final Element document;
    private final ArrayDeque<Element> ready = new ArrayDeque<>();
    private final Map<String, Element> identified = new TreeMap<>();
    private List<Element> made = new ArrayList<>();
    private List<Element> closed = new ArrayList<>();

    /** @param pdf2 whether for files of PDF 2.0 */
    public StructureTree(boolean pdf2) {
        this.pdf2 = pdf2;
        this.document = new Element(this, Role.DOCUMENT, null);
    }

    /** The element that holds all others. */
    public Element document() {
        return document;
    }

    /** What happened since this was last asked. */
    public Growth growth() {
        Growth growth = new Growth(made, closed);
        made = new ArrayList<>(made.size());
        closed = new ArrayList<>(closed.size());
        return growth;
    }

    boolean isPdf2() {
        return pdf2;
    }

    Element element(Role role, Element parent) {
        Element element = new Element(this, pdf2 ? allowed(role, parent) : role, parent);
        made.add(element);
        return element;
    }

    /** What may not stand inside another in PDF 2.0 (ISO 32005, table 5): it becomes what says nothing. Divisions are seen through. */
    private static Role allowed(Role role, Element parent) {
        if (parent.role() == Role.DIVISION && (role == Role.CONTENTS_ITEM || role == Role.CAPTION)) {
            return Role.PARAGRAPH;
        }
        return switch (role) {
            case BLOCK_QUOTE -> isCell(holder(parent)) ? Role.DIVISION : role;
            case CONTENTS -> isCell(holder(parent)) || isNoteOrItem(holder(parent)) ? Role.DIVISION : role;
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> holder(parent) == Role.NOTE ? Role.PARAGRAPH : role;
            default -> role;
        };
    }

    private static Role holder(Element parent) {
        Element holder = parent;
        while (holder.role() == Role.DIVISION && holder.parent() != null) {
            holder = Objects.requireNonNull(holder.parent());
        }
        return holder.role();
    }

    private static boolean isCell(Role holder) {
        return holder == Role.DATA_CELL || holder == Role.HEADER_CELL;
    }

    private static boolean isNoteOrItem(Role holder) {
        return holder == Role.NOTE || holder == Role.LIST_BODY;
    }

    void identify(String id, Element element) {
        if (identified.putIfAbsent(id, element) != null) {
            throw new IllegalStateException("two elements are called " + id);
        }
    }

    Map<String, Element> identified() {
        return identified;
    }

    void closed(Element element) {
        closed.add(element);
    }

    void ready(Element element) {
        ready.add(element);
    }

    /** The next element that is complete, or null when none is for now. */
    @Nullable
    Element nextReady() {
        return ready.poll();
    }
}
