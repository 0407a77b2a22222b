package eu.dossier.testkit.docx;

import static eu.dossier.testkit.docx.WordFile.all;
import static eu.dossier.testkit.docx.WordFile.attribute;
import static eu.dossier.testkit.docx.WordFile.child;
import static eu.dossier.testkit.docx.WordFile.children;

import eu.dossier.document.theme.Colours;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What Word's own accessibility checker asks of a file, and what a careful reader of it would: nothing formatted by hand, no
 * paragraph that is there for its height.
 */
public final class OfficeRules {

    /** What says what a paragraph is or where it stands; all else is formatting and belongs to a style. */
    private static final Set<String> OF_PARAGRAPHS = Set.of("pStyle", "numPr", "pageBreakBefore", "bidi", "sectPr");

    private static final Set<String> OF_RUNS = Set.of("rStyle", "lang", "rtl");

    /** Styles of paragraphs that Word needs without words in them. */
    private static final Set<String> EMPTY_BY_NATURE = Set.of("TableEnd", "TableGap");

    private final WordFile file;
    private final List<String> faults = new ArrayList<>();

    private OfficeRules(WordFile file) {
        this.file = file;
    }

    /** What is broken; empty when all rules hold. */
    public static List<String> faults(WordFile file) {
        OfficeRules rules = new OfficeRules(file);
        Document body = file.xml("word/document.xml");
        rules.title();
        rules.language();
        rules.alternatives(body);
        rules.tables(body);
        rules.headings(body);
        rules.controls(body);
        rules.links(body);
        rules.floating(body);
        for (String part : file.names()) {
            if (part.matches("word/(document|header\\d|footer\\d|footnotes)\\.xml")) {
                rules.directFormatting(part, file.xml(part));
                rules.emptyParagraphs(part, file.xml(part));
            }
        }
        rules.styles(body);
        return rules.faults;
    }

    /**
     * What the checker only warns of, and what reading aloud makes tiresome. A document made at random may hold it, a briefing
     * may not.
     */
    public static List<String> warnings(WordFile file) {
        OfficeRules rules = new OfficeRules(file);
        Document body = file.xml("word/document.xml");
        rules.simpleTables(body);
        rules.contrast(file.xml("word/styles.xml"));
        rules.marking(body);
        for (String part : file.names()) {
            if (part.matches("word/(document|footnotes)\\.xml")) {
                rules.linkTexts(file.xml(part));
                rules.blanks(file.xml(part));
            }
        }
        return rules.faults;
    }

    /** Only a header of rows may span them: see the decision on merged cells. */
    private void simpleTables(Document body) {
        for (Element row : all(body, "tr")) {
            boolean first = true;
            for (Element cell : children(row)) {
                if ("tc".equals(cell.getLocalName())) {
                    require(all(cell, "tbl").isEmpty(), "a table stands in a table");
                    require(first || all(cell, "vMerge").isEmpty(), "a cell spans rows that is no header of them");
                    require(all(cell, "gridSpan").isEmpty(), "a cell spans columns");
                    first = false;
                }
            }
        }
    }

    private void contrast(Document styles) {
        for (Element style : all(styles, "style")) {
            for (Element run : all(style, "rPr")) {
                Element colour = child(run, "color");
                Element shade = child(run, "shd");
                String ink = colour == null ? "" : attribute(colour, "val");
                String ground = shade == null ? "FFFFFF" : attribute(shade, "fill");
                if (ink.matches("[0-9A-F]{6}") && ground.matches("[0-9A-F]{6}")) {
                    double contrast = Colours.contrast(Integer.parseInt(ink, 16), Integer.parseInt(ground, 16));
                    require(contrast >= 4.5, "too little contrast in the style " + attribute(style, "styleId"));
                }
            }
        }
    }

    /** Headers and footers are read by few: the marking stands in the text as well. */
    private void marking(Document body) {
        boolean stands =
                all(body, "t").stream().anyMatch(text -> text.getTextContent().contains("TLP:"));
        require(stands, "the marking stands in headers and footers alone");
    }

    /** An address is what one clicks, not what one hears; a short one is there to be typed from paper. */
    private void linkTexts(Document part) {
        for (Element link : all(part, "hyperlink")) {
            StringBuilder words = new StringBuilder();
            all(link, "t").forEach(text -> words.append(text.getTextContent()));
            require(!words.toString().matches("https?://\\S{40,}"), "a link is called by its address alone: " + words);
        }
    }

    private void blanks(Document part) {
        for (Element paragraph : all(part, "p")) {
            StringBuilder words = new StringBuilder();
            all(paragraph, "t").forEach(text -> words.append(text.getTextContent()));
            boolean code = styleOf(paragraph).startsWith("Code");
            require(code || !words.toString().contains("  "), "two blanks in a row: " + words);
        }
    }

    private void title() {
        Element title = child(file.xml("docProps/core.xml").getDocumentElement(), "title");
        require(title != null && !title.getTextContent().isBlank(), "the document has no title");
        require(
                child(file.xml("docProps/core.xml").getDocumentElement(), "creator") == null,
                "the properties name an author");
    }

    private void language() {
        List<Element> defaults = all(file.xml("word/styles.xml"), "rPrDefault");
        boolean named = defaults.stream()
                .flatMap(element -> all(element, "lang").stream())
                .anyMatch(lang -> !attribute(lang, "val").isEmpty());
        require(named, "the document has no language");
    }

    private void alternatives(Document body) {
        for (Element properties : all(body, "docPr")) {
            require(!properties.getAttribute("descr").isBlank(), "a drawing has no text alternative");
        }
    }

    private void tables(Document body) {
        for (Element table : all(body, "tbl")) {
            List<Element> rows = children(table).stream()
                    .filter(child -> "tr".equals(child.getLocalName()))
                    .toList();
            require(!rows.isEmpty() && !all(rows.get(0), "tblHeader").isEmpty(), "a table has no header row");
            Element properties = child(table, "tblPr");
            require(properties != null && !all(properties, "tblDescription").isEmpty(), "a table has no description");
            for (Element row : rows) {
                requireParagraphLast(row);
            }
        }
    }

    private void requireParagraphLast(Element row) {
        for (Element cell : children(row)) {
            if ("tc".equals(cell.getLocalName())) {
                List<Element> content = children(cell);
                Element last = content.get(content.size() - 1);
                require("p".equals(last.getLocalName()), "a cell does not end in a paragraph");
            }
        }
    }

    private void headings(Document body) {
        int level = 0;
        for (Element style : all(body, "pStyle")) {
            String id = attribute(style, "val");
            if (id.matches("Heading[1-4]")) {
                int next = id.charAt(id.length() - 1) - '0';
                require(next <= level + 1, "a heading of level " + next + " follows one of level " + level);
                level = next;
            }
        }
        require(level > 0, "the document has no heading");
    }

    private void controls(Document body) {
        Set<String> ids = new HashSet<>();
        for (Element properties : all(body, "sdtPr")) {
            require(child(properties, "alias") != null, "a content control has no title");
            for (Element id : all(properties, "id")) {
                require(ids.add(attribute(id, "val")), "two content controls have one id");
            }
        }
    }

    private void links(Document body) {
        Set<String> bookmarks = new HashSet<>();
        List<Element> marks = new ArrayList<>(all(body, "bookmarkStart"));
        if (file.has("word/footnotes.xml")) {
            marks.addAll(all(file.xml("word/footnotes.xml"), "bookmarkStart"));
        }
        for (Element bookmark : marks) {
            require(bookmarks.add(attribute(bookmark, "name")), "two bookmarks have one name");
        }
        for (Element link : all(body, "hyperlink")) {
            String anchor = attribute(link, "anchor");
            require(anchor.isEmpty() || bookmarks.contains(anchor), "a link leads to no bookmark: " + anchor);
        }
        for (Element code : all(body, "instrText")) {
            String[] words = code.getTextContent().trim().split(" ", -1);
            if (words[0].equals("REF") || words[0].equals("PAGEREF")) {
                require(bookmarks.contains(words[1]), "a field points at no bookmark: " + words[1]);
            }
        }
        require(all(body, "bookmarkStart").size() == all(body, "bookmarkEnd").size(), "a bookmark has no end");
    }

    private void floating(Document body) {
        require(all(body, "anchor").isEmpty(), "an object floats beside the text");
    }

    private void directFormatting(String part, Node node) {
        for (Element properties : all(node, "pPr")) {
            requireOnly(part, properties, OF_PARAGRAPHS);
        }
        for (Element properties : all(node, "rPr")) {
            if (WordFile.W.equals(properties.getNamespaceURI())) {
                requireOnly(part, properties, OF_RUNS);
            }
        }
    }

    private void requireOnly(String part, Element properties, Set<String> allowed) {
        for (Element property : children(properties)) {
            if (WordFile.W.equals(property.getNamespaceURI())) {
                String name = String.valueOf(property.getLocalName());
                require(allowed.contains(name), part + ": formatted by hand with " + name);
            }
        }
    }

    private void emptyParagraphs(String part, Node node) {
        for (Element paragraph : all(node, "p")) {
            if (WordFile.W.equals(paragraph.getNamespaceURI()) && isEmpty(paragraph) && !mayBeEmpty(paragraph)) {
                faults.add(part + ": an empty paragraph of the style " + styleOf(paragraph));
            }
        }
    }

    private static boolean isEmpty(Element paragraph) {
        return children(paragraph).stream().allMatch(child -> "pPr".equals(child.getLocalName()));
    }

    /** In cells without words, and where an item of a list starts with what cannot carry its mark. */
    private static boolean mayBeEmpty(Element paragraph) {
        return (paragraph.getParentNode() instanceof Element parent && "tc".equals(parent.getLocalName()))
                || !all(paragraph, "numPr").isEmpty()
                || styleOf(paragraph).startsWith("List")
                || EMPTY_BY_NATURE.contains(styleOf(paragraph));
    }

    static String styleOf(Element paragraph) {
        Element properties = child(paragraph, "pPr");
        Element style = properties == null ? null : child(properties, "pStyle");
        return style == null ? "" : attribute(style, "val");
    }

    private void styles(Document body) {
        Set<String> defined = new HashSet<>();
        for (Element style : all(file.xml("word/styles.xml"), "style")) {
            require(
                    defined.add(attribute(style, "styleId")),
                    "a style is defined twice: " + attribute(style, "styleId"));
        }
        for (String kind : List.of("pStyle", "rStyle", "tblStyle")) {
            for (Element use : all(body, kind)) {
                require(defined.contains(attribute(use, "val")), "no style " + attribute(use, "val"));
            }
        }
        for (Element base : all(file.xml("word/styles.xml"), "basedOn")) {
            require(defined.contains(attribute(base, "val")), "no style to be based on: " + attribute(base, "val"));
        }
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
