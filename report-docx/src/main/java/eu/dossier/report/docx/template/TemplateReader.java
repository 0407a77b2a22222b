package eu.dossier.report.docx.template;

import eu.dossier.report.docx.body.ListNumbering;
import eu.dossier.report.docx.body.Notes;
import eu.dossier.report.docx.pack.Part;
import eu.dossier.report.docx.style.StyleNames;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Takes a template apart: what stays, what is filled in, what is added to. */
final class TemplateReader {

    private static final String BODY = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String NUMBERING = "word/numbering.xml";
    private static final String NOTES = "word/footnotes.xml";
    private static final String RELATIONSHIPS = "word/_rels/document.xml.rels";
    private static final String TYPES = "[Content_Types].xml";

    /** What only says who made the template, and when. */
    private static final List<String> DROPPED = List.of("docprops/", "_rels/.rels");

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final Findings findings;
    private final Map<String, String> mapping;
    private final Map<String, Document> trees = new LinkedHashMap<>();
    private final Set<String> placeholders = new HashSet<>();
    private Map<String, byte[]> parts = Map.of();

    TemplateReader(Findings findings, Map<String, String> mapping) {
        this.findings = findings;
        this.mapping = mapping;
    }

    Optional<WordTemplate> read(byte[] file) {
        if (!isSound(file)) {
            return Optional.empty();
        }
        TemplateStyles styles = new TemplateStyles(tree(STYLES), mapping, findings);
        ListNumbering.Base lists = lists();
        StyleNames names = styles.names(lists.instanceCount());
        Notes.Base notes = notes();
        Map<String, Pieces> filled = filled();
        Optional<TemplateBody> body = TemplateBody.of(tree(BODY), placeholders, findings);
        new Manners(findings, placeholders, parts).judge(trees);
        return body.map(around -> new WordTemplate(
                new TemplateParts(
                        around,
                        names,
                        upTo(print(STYLES), "</w:styles>"),
                        lists,
                        notes,
                        relationships(),
                        contentTypes(),
                        hasTheme() ? Optional.empty() : Optional.of(styles.fonts()),
                        filled,
                        fixed(filled.keySet())),
                findings.all()));
    }

    private boolean isSound(byte[] file) {
        parts = TemplateZip.open(file, findings);
        if (!findings.hasErrors() && hasWhatItNeeds()) {
            judge();
        }
        return !findings.hasErrors();
    }

    private boolean hasTheme() {
        return parts.keySet().stream().anyMatch(part -> part.startsWith("word/theme/"));
    }

    private boolean hasWhatItNeeds() {
        for (String part : List.of(TYPES, BODY, STYLES, RELATIONSHIPS)) {
            if (!parts.containsKey(part)) {
                findings.error(
                        "D0871",
                        "",
                        "This is no Word document: the part " + part + " is missing.",
                        "Open it in Word and save it as .docx.");
                return false;
            }
        }
        return true;
    }

    private void judge() {
        Hazards hazards = new Hazards(findings);
        hazards.judgeNames(parts);
        parts.forEach((name, content) -> {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                PartXml.parse(name, content, findings).ifPresent(tree -> trees.put(name, tree));
            }
        });
        trees.forEach((name, tree) -> {
            if (name.endsWith(".rels")) {
                hazards.judgeRelationships(name, tree);
            } else {
                hazards.judgeFields(name, tree);
            }
        });
        String types = new String(parts.getOrDefault(TYPES, new byte[0]), StandardCharsets.UTF_8);
        if (types.contains("macroEnabled")) {
            findings.error(
                    "D0873", TYPES, "The template may hold macros.", "Save it in Word as .docx, without macros.");
        }
    }

    private Document tree(String name) {
        Document tree = trees.get(name);
        if (tree == null) {
            throw new IllegalStateException("no part " + name);
        }
        return tree;
    }

    private String print(String name) {
        return PartXml.print(tree(name), true);
    }

    private static String upTo(String xml, String end) {
        int at = xml.lastIndexOf(end);
        return at < 0 ? xml : xml.substring(0, at);
    }

    private ListNumbering.Base lists() {
        if (!trees.containsKey(NUMBERING)) {
            return ListNumbering.Base.NONE;
        }
        Element root = tree(NUMBERING).getDocumentElement();
        String xml = upTo(print(NUMBERING), "</w:numbering>");
        int split = xml.indexOf("<w:num ");
        String definitions = split < 0 ? xml : xml.substring(0, split);
        String instances = split < 0 ? "" : xml.substring(split);
        return new ListNumbering.Base(
                definitions,
                upTo(instances, "<w:numIdMacAtCleanup"),
                highest(root, "abstractNum", "abstractNumId") + 1,
                highest(root, "num", "numId"));
    }

    private static int highest(Element root, String element, String attribute) {
        int highest = -1;
        for (Element found : PartXml.all(root, element)) {
            String number = PartXml.value(found, attribute);
            if (number.matches("\\d{1,9}")) {
                highest = Math.max(highest, Integer.parseInt(number));
            }
        }
        return Math.max(highest, element.equals("num") ? 0 : -1);
    }

    private Notes.Base notes() {
        if (!trees.containsKey(NOTES)) {
            return Notes.Base.NONE;
        }
        Element root = tree(NOTES).getDocumentElement();
        TemplateBody.declareNamespaces(root, NOTES, findings);
        return new Notes.Base(upTo(print(NOTES), "</w:footnotes>"), Math.max(0, highest(root, "footnote", "id")));
    }

    private String relationships() {
        String related = upTo(print(RELATIONSHIPS), "</Relationships>");
        int start = related.indexOf("<Relationship ");
        return start < 0 ? "" : related.substring(start);
    }

    private String contentTypes() {
        Document types = tree(TYPES);
        for (Element override : PartXml.all(types, "Override")) {
            String part = override.getAttribute("PartName");
            if (part.startsWith("/docProps/")) {
                override.getParentNode().removeChild(override);
            } else if (part.equals("/" + BODY)) {
                override.setAttribute("ContentType", MAIN);
            }
        }
        for (String[] kind : new String[][] {
            {"png", "image/png"},
            {"jpeg", "image/jpeg"},
            {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}
        }) {
            addDefault(types, kind[0], kind[1]);
        }
        return upTo(print(TYPES), "</Types>");
    }

    private static void addDefault(Document types, String ending, String type) {
        boolean known = PartXml.all(types, "Default").stream()
                .anyMatch(entry -> entry.getAttribute("Extension").equalsIgnoreCase(ending));
        if (!known) {
            Element entry = types.createElementNS(types.getDocumentElement().getNamespaceURI(), "Default");
            entry.setAttribute("Extension", ending);
            entry.setAttribute("ContentType", type);
            types.getDocumentElement()
                    .insertBefore(entry, types.getDocumentElement().getFirstChild());
        }
    }

    /** Marks the places to fill in; gives the headers and footers, for the body is written apart. */
    private Map<String, Pieces> filled() {
        Map<String, Pieces> filled = new LinkedHashMap<>();
        trees.forEach((name, tree) -> {
            if (name.matches("word/(document|header\\d*|footer\\d*)\\.xml")) {
                Set<String> found = new Placeholders(name, tree, findings).mark();
                if (!name.equals(BODY)) {
                    refuseBody(name, found);
                    filled.put(name, new Pieces(PartXml.print(tree, true)));
                }
                placeholders.addAll(found);
            }
        });
        return filled;
    }

    private void refuseBody(String name, Set<String> found) {
        if (found.remove(Fields.BODY)) {
            findings.error(
                    "D0879",
                    name,
                    "{{body}} stands in a header or footer.",
                    "Write {{body}} once, in a paragraph of the page itself.");
        }
    }

    private Map<String, Part> fixed(Set<String> filled) {
        Set<String> apart = Set.of(TYPES, BODY, STYLES, NUMBERING, NOTES, RELATIONSHIPS);
        Map<String, Part> fixed = new LinkedHashMap<>();
        parts.forEach((name, content) -> {
            boolean dropped = DROPPED.stream().anyMatch(name.toLowerCase(Locale.ROOT)::startsWith);
            if (!dropped && !apart.contains(name) && !filled.contains(name)) {
                fixed.put(name, Part.of(content));
            }
        });
        return fixed;
    }
}
