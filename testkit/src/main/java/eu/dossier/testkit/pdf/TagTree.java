package eu.dossier.testkit.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The structure tree of a PDF: what a screen reader reads, in its order. */
public final class TagTree {

    private static final Set<String> SHOWN = Set.of("Alt", "E", "Lang", "ActualText", "ID");
    private static final Set<String> INLINE = Set.of("Span", "Link", "Reference", "Quote", "Code", "Em", "Strong");
    private static final COSName KIDS = COSName.K;
    private static final COSName TYPE = COSName.S;

    private final MarkedText text;
    private final Set<String> skipped;
    private final StringBuilder out = new StringBuilder();

    private TagTree(MarkedText text, Set<String> skipped) {
        this.text = text;
        this.skipped = skipped;
    }

    /** One line for each element, indented by depth, with its text and what is said of it. */
    public static String dump(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            TagTree tree = new TagTree(MarkedText.of(document), Set.of());
            tree.dump(root(document), 0);
            return tree.out.toString();
        }
    }

    /** All text in reading order, without what stands in elements of the types named. */
    public static String text(byte[] pdf, String... skippedTypes) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            TagTree tree = new TagTree(MarkedText.of(document), Set.copyOf(List.of(skippedTypes)));
            tree.read(root(document));
            return tree.out.toString();
        }
    }

    /**
     * Words of a paragraph, heading, cell or other block.
     *
     * @param type of the element that holds them, such as {@code H1}
     */
    public record Block(String type, String text) {}

    /** All blocks that have words, in reading order, but for those in elements of the types named. */
    public static List<Block> blocks(byte[] pdf, String... skippedTypes) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            TagTree tree = new TagTree(MarkedText.of(document), Set.copyOf(List.of(skippedTypes)));
            List<Block> blocks = new ArrayList<>();
            tree.blocks(root(document), "", blocks);
            return blocks;
        }
    }

    private void blocks(COSDictionary element, String around, List<Block> blocks) {
        String type = element.getNameAsString(TYPE);
        if (skipped.contains(type)) {
            return;
        }
        boolean inline = INLINE.contains(type);
        String holder = inline ? around : type;
        if (!inline) {
            endBlock(around, blocks);
        }
        for (COSBase kid : kids(element)) {
            if (isElement(kid)) {
                blocks((COSDictionary) kid, holder, blocks);
            } else {
                out.append(words(element, kid));
            }
        }
        if (!inline) {
            endBlock(type, blocks);
        }
    }

    private void endBlock(String type, List<Block> blocks) {
        if (!out.isEmpty()) {
            blocks.add(new Block(type, out.toString()));
            out.setLength(0);
        }
    }

    private static COSDictionary root(PDDocument document) {
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSBase kid = resolve(root.getItem(KIDS));
        return kid instanceof COSArray array ? (COSDictionary) array.getObject(0) : (COSDictionary) kid;
    }

    private void dump(COSDictionary element, int depth) {
        out.append("  ".repeat(depth)).append(element.getNameAsString(TYPE));
        SHOWN.stream().sorted().forEach(key -> {
            String value = element.getString(COSName.getPDFName(key));
            if (value != null) {
                out.append(' ').append(key).append("=\"").append(value).append('"');
            }
        });
        attributes(element);
        for (COSBase kid : kids(element)) {
            if (isElement(kid)) {
                continue;
            }
            String words = words(element, kid);
            if (!words.isEmpty()) {
                out.append(" \"").append(words).append('"');
            }
        }
        out.append('\n');
        kids(element).forEach(kid -> {
            if (isElement(kid)) {
                dump((COSDictionary) kid, depth + 1);
            }
        });
    }

    private void attributes(COSDictionary element) {
        COSBase attributes = resolve(element.getItem(COSName.A));
        if (attributes instanceof COSArray array) {
            for (COSBase entry : array) {
                COSDictionary dictionary = (COSDictionary) resolve(entry);
                for (String key : List.of("ListNumbering", "Scope", "ColSpan", "RowSpan", "Headers", "Summary")) {
                    COSBase value = dictionary.getDictionaryObject(COSName.getPDFName(key));
                    if (value != null) {
                        out.append(' ').append(key).append('=').append(plain(value));
                    }
                }
            }
        }
    }

    private static String plain(COSBase value) {
        return switch (value) {
            case COSName name -> name.getName();
            case COSInteger number -> Long.toString(number.longValue());
            case COSArray ids ->
                ids.toList().stream().map(TagTree::plain).collect(java.util.stream.Collectors.joining(",", "[", "]"));
            case org.apache.pdfbox.cos.COSString string -> '"' + string.getString() + '"';
            default -> value.toString();
        };
    }

    private void read(COSDictionary element) {
        if (skipped.contains(element.getNameAsString(TYPE))) {
            return;
        }
        for (COSBase kid : kids(element)) {
            if (isElement(kid)) {
                read((COSDictionary) kid);
            } else {
                out.append(words(element, kid));
            }
        }
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = resolve(element.getItem(KIDS));
        if (kids instanceof COSArray array) {
            return array.toList().stream().map(TagTree::resolve).toList();
        }
        return kids == null ? List.of() : List.of(kids);
    }

    private static boolean isElement(COSBase kid) {
        return kid instanceof COSDictionary dictionary && dictionary.containsKey(TYPE);
    }

    /** The text of a mark; empty for an annotation. */
    private String words(COSDictionary element, COSBase kid) {
        if (kid instanceof COSInteger mark) {
            return text.at(element.getCOSDictionary(COSName.PG), mark.intValue());
        }
        if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
            return text.at(reference.getCOSDictionary(COSName.PG), reference.getInt(COSName.MCID));
        }
        return "";
    }

    private static COSBase resolve(COSBase value) {
        return value instanceof COSObject reference ? reference.getObject() : value;
    }
}
