package eu.dossier.report.pdf.tag;

import eu.dossier.report.pdf.file.Bytes;
import eu.dossier.report.pdf.file.PdfFile;
import java.io.IOException;
import java.util.Arrays;

/**
 * Writes a structure tree into a file, and the way back from marks on pages to elements (ISO 32000-1 and 32000-2, 14.7).
 * Elements get their numbers page by page, so that a file is the same whether it is written during the layout or after it.
 */
public final class StructureWriter {

    private final PdfFile file;
    private final StructureTree tree;
    private final int rootObject;

    /** Object of the name space of PDF 2.0; 0 in a file of PDF 1.7. */
    private final int nameSpace;

    private final Bytes scratch = new Bytes(512);

    /** By key: what belongs to a page (an array of elements) or to an annotation (one element). */
    private int[] parents = new int[64];

    private int parentCount;

    /** @param tree which is written once, for its elements note what is painted of them */
    public StructureWriter(PdfFile file, StructureTree tree) {
        this.file = file;
        this.tree = tree;
        this.rootObject = file.reserve();
        this.nameSpace = file.isPdf2() ? file.reserve() : 0;
        tree.document().number(file.reserve());
    }

    /** Takes the elements of a page before it is painted. */
    public void grow(StructureTree.Growth growth) {
        growth.made().forEach(element -> element.number(file.reserve()));
        growth.closed().forEach(Element::arrived);
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

    /** Writes every element that is complete. Called after each page, when all annotations of it are known. */
    public void flush() throws IOException {
        for (Element element = tree.nextReady(); element != null; element = tree.nextReady()) {
            Element parent = element.parent();
            scratch.clear();
            element.write(scratch, parent == null ? rootObject : parent.object(), nameSpace);
            file.write(element.object(), scratch);
            element.forget();
            if (parent != null) {
                parent.arrived();
            }
        }
    }

    /** Closes the document element, writes the root and gives its object number. */
    public int finish() throws IOException {
        Element document = tree.document();
        document.arrived();
        flush();
        Bytes root = new Bytes(1024).ascii("<</Type/StructTreeRoot/K ").reference(document.object());
        if (nameSpace != 0) {
            file.write(nameSpace, new Bytes().ascii("<</Type/Namespace/NS(http://iso.org/pdf2/ssn)>>"));
            root.ascii("/Namespaces[").reference(nameSpace).put(']');
        }
        root.ascii("/ParentTreeNextKey ").integer(parentCount).ascii("/ParentTree<</Nums[");
        for (int key = 0; key < parentCount; key++) {
            root.integer(key).put(' ').reference(parents[key]).put('\n');
        }
        root.ascii("]>>");
        if (!tree.identified().isEmpty()) {
            root.ascii("/IDTree<</Names[");
            tree.identified()
                    .forEach((id, element) ->
                            root.text(id).reference(element.object()).put('\n'));
            root.ascii("]>>");
        }
        file.write(rootObject, root.ascii(">>"));
        return rootObject;
    }
}
