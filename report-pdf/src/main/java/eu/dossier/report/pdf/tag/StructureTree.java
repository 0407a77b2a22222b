package eu.dossier.report.pdf.tag;

import eu.dossier.report.pdf.file.Bytes;
import eu.dossier.report.pdf.file.PdfFile;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The structure tree of one file and the way back from marks on pages to elements (ISO 32000-1 and 32000-2, 14.7). */
public final class StructureTree {

    private final PdfFile file;
    private final int rootObject;
    private final Element document;

    /** Object of the name space of PDF 2.0; 0 in a file of PDF 1.7. */
    private final int nameSpace;

    private final ArrayDeque<Element> ready = new ArrayDeque<>();
    private final Map<String, Integer> identified = new TreeMap<>();
    private final Bytes scratch = new Bytes(512);

    /** By key: what belongs to a page (an array of elements) or to an annotation (one element). */
    private int[] parents = new int[64];

    private int parentCount;

    public StructureTree(PdfFile file) {
        this.file = file;
        this.rootObject = file.reserve();
        this.nameSpace = file.isPdf2() ? file.reserve() : 0;
        this.document = new Element(this, file.reserve(), Role.DOCUMENT, null);
    }

    /** The element that holds all others. */
    public Element document() {
        return document;
    }

    boolean isPdf2() {
        return file.isPdf2();
    }

    int nameSpace() {
        return nameSpace;
    }

    Element element(Role role, Element parent) {
        return new Element(this, file.reserve(), isPdf2() ? allowed(role, parent) : role, parent);
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

    void identify(String id, int object) {
        if (identified.putIfAbsent(id, object) != null) {
            throw new IllegalStateException("two elements are called " + id);
        }
    }

    /** A key for a page or an annotation, to be resolved by {@link #resolve}. */
    public int key() {
        if (parentCount == parents.length) {
            parents = Arrays.copyOf(parents, parentCount * 2);
        }
        return parentCount++;
    }

    /** What a key stands for: an element, or an array of elements by mark. */
    public void resolve(int key, int object) {
        parents[key] = object;
    }

    void ready(Element element) {
        ready.add(element);
    }

    /** Writes every element that is complete. Called after each page, when all annotations of it are known. */
    public void flush() throws IOException {
        for (Element element = ready.poll(); element != null; element = ready.poll()) {
            Element parent = element.parent();
            scratch.clear();
            element.write(scratch, parent == null ? rootObject : parent.object());
            file.write(element.object(), scratch);
            element.forget();
            if (parent != null) {
                parent.arrived();
            }
        }
    }

    /** Closes the document element, writes the root and gives its object number. */
    public int finish() throws IOException {
        document.close();
        flush();
        Bytes root = new Bytes(1024).ascii("<</Type/StructTreeRoot/K ").reference(document.object());
        if (isPdf2()) {
            file.write(nameSpace, new Bytes().ascii("<</Type/Namespace/NS(http://iso.org/pdf2/ssn)>>"));
            root.ascii("/Namespaces[").reference(nameSpace).put(']');
        }
        root.ascii("/ParentTreeNextKey ").integer(parentCount).ascii("/ParentTree<</Nums[");
        for (int key = 0; key < parentCount; key++) {
            root.integer(key).put(' ').reference(parents[key]).put('\n');
        }
        root.ascii("]>>");
        if (!identified.isEmpty()) {
            root.ascii("/IDTree<</Names[");
            identified.forEach((id, object) -> root.text(id).reference(object).put('\n'));
            root.ascii("]>>");
        }
        file.write(rootObject, root.ascii(">>"));
        return rootObject;
    }
}
