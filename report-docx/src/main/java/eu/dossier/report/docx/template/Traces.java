package eu.dossier.report.docx.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** What a template remembers of how it was made, and by whom. No briefing needs it; all of it is taken away. */
final class Traces {

    /** Marks of comments, of spelling, and of who may edit. */
    private static final Set<String> MARKS = Set.of(
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
            "annotationRef",
            "permStart",
            "permEnd",
            "proofErr",
            "lastRenderedPageBreak",
            "webExtensionCreated");

    private static final Set<String> CHANGES =
            Set.of("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "numberingChange");

    /** Settings that say how pages look. All others tell how the file was edited, or ask something of the reader. */
    private static final Set<String> SETTINGS = Set.of(
            "zoom",
            "mirrorMargins",
            "alignBordersAndEdges",
            "bordersDoNotSurroundHeader",
            "bordersDoNotSurroundFooter",
            "gutterAtTop",
            "displayBackgroundShape",
            "embedTrueTypeFonts",
            "embedSystemFonts",
            "saveSubsetFonts",
            "defaultTabStop",
            "autoHyphenation",
            "consecutiveHyphenLimit",
            "hyphenationZone",
            "doNotHyphenateCaps",
            "evenAndOddHeaders",
            "bookFoldRevPrinting",
            "bookFoldPrinting",
            "bookFoldPrintingSheets",
            "drawingGridHorizontalSpacing",
            "drawingGridVerticalSpacing",
            "characterSpacingControl",
            "printTwoOnOne",
            "strictFirstAndLastChars",
            "noLineBreaksAfter",
            "noLineBreaksBefore",
            "hdrShapeDefaults",
            "shapeDefaults",
            "footnotePr",
            "endnotePr",
            "compat",
            "mathPr",
            "themeFontLang",
            "clrSchemeMapping",
            "decimalSymbol",
            "listSeparator");

    /** Above the numbers that we give. */
    private static final int OTHERS = 1_000_000;

    private Traces() {}

    /** Tracked changes. */
    static List<Element> changes(Document tree) {
        List<Element> changes = new ArrayList<>();
        gatherChanges(tree.getDocumentElement(), changes);
        return changes;
    }

    private static void gatherChanges(Element element, List<Element> changes) {
        for (Element child : children(element)) {
            String name = String.valueOf(child.getLocalName());
            boolean words = PartXml.W.equals(child.getNamespaceURI());
            if (words && (CHANGES.contains(name) || name.endsWith("PrChange") || name.startsWith("customXmlIns"))) {
                changes.add(child);
            }
            gatherChanges(child, changes);
        }
    }

    static void remove(PartKind kind, Document tree) {
        if (kind == PartKind.SETTINGS) {
            children(tree.getDocumentElement()).stream()
                    .filter(setting -> !SETTINGS.contains(String.valueOf(setting.getLocalName())))
                    .forEach(tree.getDocumentElement()::removeChild);
        }
        clean(tree.getDocumentElement());
    }

    private static void clean(Element element) {
        removeRevisionIds(element);
        for (Element child : children(element)) {
            if (MARKS.contains(String.valueOf(child.getLocalName()))) {
                element.removeChild(child);
            } else {
                renumber(child);
                clean(child);
            }
        }
    }

    /** They tell which files come from the same hand. */
    private static void removeRevisionIds(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = attributes.getLength() - 1; i >= 0; i--) {
            Attr attribute = (Attr) attributes.item(i);
            boolean words = PartXml.W.equals(attribute.getNamespaceURI());
            if (words && String.valueOf(attribute.getLocalName()).startsWith("rsid")) {
                element.removeAttributeNode(attribute);
            }
        }
    }

    /** Bookmarks and drawings are numbered apart from ours. */
    private static void renumber(Element element) {
        switch (String.valueOf(element.getLocalName())) {
            case "bookmarkStart", "bookmarkEnd" -> raise(element.getAttributeNodeNS(PartXml.W, "id"));
            case "docPr" -> raise(element.getAttributeNode("id"));
            default -> {}
        }
    }

    private static void raise(@org.jspecify.annotations.Nullable Attr number) {
        if (number != null && number.getValue().matches("\\d{1,8}")) {
            number.setValue(Integer.toString(OTHERS + Integer.parseInt(number.getValue())));
        }
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }
}
