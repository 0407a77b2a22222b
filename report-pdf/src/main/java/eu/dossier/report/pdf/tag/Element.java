package eu.dossier.report.pdf.tag;

import eu.dossier.report.pdf.file.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** One element of the structure tree. Children and contents are added in reading order; then it is closed. */
public final class Element {

    private final StructureTree tree;
    private final Role role;
    private final @Nullable Element parent;

    /** Which of its parent's kids this is. */
    private final int place;

    /** Its number in the file, or 0 while it has none. */
    private int object;

    /** Object numbers of elements; minus one and below: contents; object numbers of annotations: with bit 30. */
    private int[] kids = new int[1];

    private int kidCount;
    private List<Content> contents = List.of();
    private @Nullable Bytes entries;
    private @Nullable StringBuilder attributes;
    private @Nullable IntSupplier target;

    /** What must still arrive before this can be written: children, contents, and the call of {@link #close}. */
    private int awaited = 1;

    private int firstPage;

    private static final int ANNOTATION = 1 << 30;

    Element(StructureTree tree, Role role, @Nullable Element parent) {
        this.tree = tree;
        this.role = role;
        this.parent = parent;
        this.place = parent == null ? 0 : parent.kidCount;
    }

    /** The number of its object in the file; asked for when pages are painted, not while they are laid out. */
    public int object() {
        if (object == 0) {
            throw new IllegalStateException("an element has no number until its page is painted");
        }
        return object;
    }

    /** Gives it its place in the file. */
    void number(int number) {
        object = number;
        if (parent != null) {
            parent.kids[place] = number;
        }
    }

    public Role role() {
        return role;
    }

    /** What the file calls it. */
    public String type() {
        return tree.isPdf2() ? role.typeInPdf2() : role.type();
    }

    /** A new element below this one, after all that was added before. */
    public Element child(Role kind) {
        Element child = tree.element(kind, this);
        add(0);
        await();
        return child;
    }

    /** A new content of this element, after all that was added before. */
    public Content content() {
        Content content = new Content(this);
        if (contents.isEmpty()) {
            contents = new ArrayList<>(1);
        }
        contents.add(content);
        add(-contents.size());
        return content;
    }

    /** An annotation that belongs to this element. */
    public void annotation(int annotation, int page) {
        add(annotation | ANNOTATION);
        startsOn(page);
    }

    private void add(int kid) {
        if (kidCount == kids.length) {
            kids = Arrays.copyOf(kids, kidCount * 2);
        }
        kids[kidCount++] = kid;
    }

    void await() {
        awaited++;
    }

    void arrived() {
        if (--awaited == 0) {
            tree.ready(this);
        }
    }

    /** Nothing more will be added. */
    public void close() {
        tree.closed(this);
    }

    void startsOn(int page) {
        if (firstPage == 0 || page < firstPage) {
            firstPage = page;
        }
    }

    /** Text to be read in place of the content. */
    public Element alternative(String text) {
        entries().ascii("/Alt").text(text);
        return this;
    }

    /** Text that the content stands for, letter by letter. */
    public Element actualText(String text) {
        entries().ascii("/ActualText").text(text);
        return this;
    }

    /** What an abbreviation stands for. */
    public Element expansion(String text) {
        entries().ascii("/E").text(text);
        return this;
    }

    /** This is a foot note, called for by another element; PDF 2.0 ties the two to each other. */
    public Element calledBy(Element reference) {
        if (tree.isPdf2()) {
            target = reference::object;
            reference.target = this::object;
            attributes("/O/FENote/NoteType/Footnote");
        }
        return this;
    }

    /**
     * This leads to another element, as a line of the contents does; PDF 2.0 ties the two.
     *
     * @param object number of that element, asked for when this is written
     */
    public Element leadsTo(IntSupplier object) {
        if (tree.isPdf2()) {
            target = object;
        }
        return this;
    }

    /**
     * The element of the caption of this figure, which is the last to be added. In PDF 1.7 it stands beside the figure, whose
     * text alternative would hide it; in PDF 2.0 it may stand nowhere but inside (ISO 14289-2, 8.2.5.27).
     */
    public Element caption() {
        Element beside = parent == null || tree.isPdf2() ? this : parent;
        return beside.child(Role.CAPTION);
    }

    public Element title(String text) {
        entries().ascii("/T").text(text);
        return this;
    }

    public Element language(Locale language) {
        entries().ascii("/Lang").text(language.toLanguageTag());
        return this;
    }

    /** A name that is unique in the file. */
    public Element id(String id) {
        entries().ascii("/ID").text(id);
        tree.identify(id, this);
        return this;
    }

    /** Terms with what they mean, which PDF 1.7 had no word for. */
    public Element describing() {
        return listNumbering(tree.isPdf2() ? "Description" : "None");
    }

    /** How the items of a list are labelled: {@code None}, {@code Disc}, {@code Decimal}. */
    public Element listNumbering(String numbering) {
        return attributes("/O/List/ListNumbering/" + numbering);
    }

    /**
     * To whom a header cell speaks, and how far a cell reaches.
     *
     * @param scope {@code Column}, {@code Row} or empty for none
     */
    public Element cell(String scope, int columnSpan, int rowSpan) {
        if (scope.isEmpty() && columnSpan == 1 && rowSpan == 1) {
            return this;
        }
        return attributes("/O/Table"
                + (scope.isEmpty() ? "" : "/Scope/" + scope)
                + (columnSpan == 1 ? "" : "/ColSpan " + columnSpan)
                + (rowSpan == 1 ? "" : "/RowSpan " + rowSpan));
    }

    /** The header cells that speak of this cell, by their ids. */
    public Element headers(List<String> ids) {
        StringBuilder entry = new StringBuilder("/O/Table/Headers[");
        ids.forEach(id -> entry.append('(').append(id).append(')'));
        return attributes(entry.append(']').toString());
    }

    /** What a table tells, for those who do not see it. */
    public Element summary(String text) {
        Bytes entry = new Bytes().ascii("/O/Table/Summary").text(text);
        return attributes(new String(entry.toByteArray(), java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    /** Where a figure stands on its page, in page coordinates from the lower left corner. */
    public Element box(double left, double bottom, double right, double top) {
        Bytes entry = new Bytes().ascii("/O/Layout/Placement/Block/BBox[");
        entry.coordinate(left)
                .coordinate(bottom)
                .coordinate(right)
                .decimal(top, 2)
                .put(']');
        return attributes(new String(entry.toByteArray(), java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    private Element attributes(String dictionary) {
        if (attributes == null) {
            attributes = new StringBuilder();
        }
        attributes.append("<<").append(dictionary).append(">>");
        return this;
    }

    private Bytes entries() {
        if (entries == null) {
            entries = new Bytes(64);
        }
        return entries;
    }

    @Nullable
    Element parent() {
        return parent;
    }

    /** Appends the dictionary of this element. */
    void write(Bytes out, int parentObject, int nameSpace) {
        out.ascii("<</S/").ascii(type()).ascii("/P ").reference(parentObject);
        if (tree.isPdf2() && role.isInPdf2()) {
            out.ascii("/NS ").reference(nameSpace);
        }
        if (firstPage != 0) {
            out.ascii("/Pg ").reference(firstPage);
        }
        if (entries != null) {
            out.put(entries);
        }
        if (target != null) {
            out.ascii("/Ref[").reference(target.getAsInt()).put(']');
        }
        if (attributes != null) {
            out.ascii("/A[");
            for (int i = 0; i < attributes.length(); i++) {
                out.put(attributes.charAt(i));
            }
            out.put(']');
        }
        if (hasOneMark()) {
            out.ascii("/K ").integer(contents.get(0).mark(0)).ascii(">>");
            return;
        }
        writeKids(out.ascii("/K["));
        out.ascii("]>>");
    }

    /** As nearly every cell and line has: it needs no array. */
    private boolean hasOneMark() {
        return kidCount == 1 && kids[0] < 0 && contents.get(0).markCount() == 1;
    }

    private void writeKids(Bytes out) {
        for (int i = 0; i < kidCount; i++) {
            int kid = kids[i];
            if (kid < 0) {
                writeMarks(out, contents.get(-kid - 1));
            } else if ((kid & ANNOTATION) != 0) {
                out.ascii("<</Type/OBJR/Obj ").reference(kid & ~ANNOTATION).ascii(">>");
            } else {
                out.reference(kid).put(' ');
            }
        }
    }

    private void writeMarks(Bytes out, Content content) {
        for (int i = 0; i < content.markCount(); i++) {
            if (content.page(i) == firstPage) {
                out.integer(content.mark(i)).put(' ');
            } else {
                out.ascii("<</Type/MCR/Pg ").reference(content.page(i));
                out.ascii("/MCID ").integer(content.mark(i)).ascii(">>");
            }
        }
    }

    /** Frees what only writing needs. */
    void forget() {
        contents = List.of();
        entries = null;
        attributes = null;
        target = null;
        kids = new int[0];
    }
}
