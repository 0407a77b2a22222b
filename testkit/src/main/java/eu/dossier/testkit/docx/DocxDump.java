package eu.dossier.testkit.docx;

import static eu.dossier.testkit.docx.WordFile.attribute;
import static eu.dossier.testkit.docx.WordFile.children;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A part of a Word file as text that a person can review: one line for each paragraph, with its style, and what is in it. Runs
 * of one look are joined, ids of no meaning left out.
 */
public final class DocxDump {

    private final StringBuilder out = new StringBuilder();

    private DocxDump() {}

    /** The body. */
    public static String body(WordFile file) {
        return part(file, "word/document.xml");
    }

    /** Any part that holds paragraphs. */
    public static String part(WordFile file, String name) {
        DocxDump dump = new DocxDump();
        dump.blocks(file.xml(name).getDocumentElement(), "");
        return dump.out.toString();
    }

    private void blocks(Node parent, String indent) {
        for (Element child : children(parent)) {
            switch (String.valueOf(child.getLocalName())) {
                case "p" -> paragraph(child, indent);
                case "tbl" -> table(child, indent);
                case "sectPr" -> out.append(indent).append(section(child)).append('\n');
                case "sdt" -> control(child, indent);
                case "footnote" -> note(child, indent);
                default -> blocks(child, indent);
            }
        }
    }

    private void control(Element control, String indent) {
        out.append(indent).append("control ").append(title(control)).append('\n');
        blocks(control, indent + "  ");
    }

    private void note(Element note, String indent) {
        out.append(indent).append("note ").append(attribute(note, "id")).append('\n');
        blocks(note, indent + "  ");
    }

    private static String section(Element section) {
        Element size = WordFile.all(section, "pgSz").get(0);
        return "section " + attribute(size, "w") + "x" + attribute(size, "h");
    }

    private void paragraph(Element paragraph, String indent) {
        out.append(indent).append(OfficeRules.styleOf(paragraph));
        Element properties = WordFile.child(paragraph, "pPr");
        if (properties != null) {
            properties(properties);
        }
        out.append(": ");
        inlines(paragraph);
        out.append('\n');
    }

    private void properties(Element properties) {
        for (Element property : children(properties)) {
            switch (String.valueOf(property.getLocalName())) {
                case "pStyle" -> {}
                case "numPr" -> {
                    Element list = WordFile.all(property, "numId").get(0);
                    Element level = WordFile.all(property, "ilvl").get(0);
                    out.append(" list ")
                            .append(attribute(list, "val"))
                            .append('.')
                            .append(attribute(level, "val"));
                }
                case "sectPr" -> out.append(" [").append(section(property)).append(']');
                default -> out.append(' ').append(property.getLocalName());
            }
        }
    }

    private void inlines(Node parent) {
        for (Element child : children(parent)) {
            switch (String.valueOf(child.getLocalName())) {
                case "r" -> run(child);
                case "hyperlink" -> {
                    out.append("<link>");
                    inlines(child);
                    out.append("</link>");
                }
                case "sdt" -> {
                    out.append("<says \"").append(title(child)).append("\">");
                    inlines(child.getLastChild());
                    out.append("</says>");
                }
                case "bookmarkStart" -> out.append("<mark>");
                default -> {}
            }
        }
    }

    private void run(Element run) {
        Element properties = WordFile.child(run, "rPr");
        String look = properties == null ? "" : look(properties);
        StringBuilder content = new StringBuilder();
        for (Element child : children(run)) {
            content.append(content(child));
        }
        out.append(look.isEmpty() ? content : "{" + look + ": " + content + "}");
    }

    private static String look(Element properties) {
        StringBuilder look = new StringBuilder();
        for (Element property : children(properties)) {
            String value = attribute(property, "val") + attribute(property, "bidi");
            look.append(look.isEmpty() ? "" : " ").append(value.isEmpty() ? property.getLocalName() : value);
        }
        return look.toString();
    }

    private static String content(Element child) {
        return switch (String.valueOf(child.getLocalName())) {
            case "t" -> child.getTextContent();
            case "tab" -> "<tab>";
            case "br" -> "<br>";
            case "softHyphen" -> "<soft>";
            case "noBreakHyphen" -> "<no-break>";
            case "fldChar" -> attribute(child, "fldCharType").equals("begin") ? "<field " : fieldMark(child);
            case "instrText" -> child.getTextContent().trim();
            case "footnoteReference" -> "<note " + attribute(child, "id") + ">";
            case "footnoteRef" -> "<own mark>";
            case "drawing", "AlternateContent" -> drawing(child);
            default -> "";
        };
    }

    private static String fieldMark(Element mark) {
        return attribute(mark, "fldCharType").equals("separate") ? "=" : ">";
    }

    private static String drawing(Element drawing) {
        StringBuilder text = new StringBuilder("<drawing \"");
        WordFile.all(drawing, "docPr").forEach(properties -> text.append(properties.getAttribute("descr")));
        return text.append("\">").toString();
    }

    private static String title(Element control) {
        return WordFile.all(control, "alias").stream()
                .findFirst()
                .map(alias -> attribute(alias, "val"))
                .orElse("");
    }

    private void table(Element table, String indent) {
        Element properties = WordFile.all(table, "tblPr").get(0);
        out.append(indent).append("table");
        WordFile.all(properties, "tblStyle").forEach(style -> out.append(' ').append(attribute(style, "val")));
        out.append('\n');
        for (Element row : children(table)) {
            if ("tr".equals(row.getLocalName())) {
                boolean head = !WordFile.all(row, "tblHeader").isEmpty();
                out.append(indent).append(head ? "  head" : "  row").append('\n');
                cells(row, indent + "    ");
            }
        }
    }

    private void cells(Element row, String indent) {
        for (Element cell : children(row)) {
            if ("tc".equals(cell.getLocalName())) {
                out.append(indent).append("cell").append(spans(cell)).append('\n');
                blocks(cell, indent + "  ");
            }
        }
    }

    private static String spans(Element cell) {
        StringBuilder spans = new StringBuilder();
        Element properties = WordFile.all(cell, "tcPr").get(0);
        for (Element property : children(properties)) {
            switch (String.valueOf(property.getLocalName())) {
                case "gridSpan" -> spans.append(" over ").append(attribute(property, "val"));
                case "vMerge" -> spans.append(attribute(property, "val").isEmpty() ? " from above" : " downwards");
                default -> {}
            }
        }
        return spans.toString();
    }
}
