package eu.dossier.report.docx.template;

import eu.dossier.report.docx.body.ListNumbering;
import eu.dossier.report.docx.body.Notes;
import eu.dossier.report.docx.pack.Part;
import eu.dossier.report.docx.style.Fonts;
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
    private static final List<String> DROPPED = List.of("docProps/", "_rels/.rels");

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final Findings findings;
    private final Map<String, String> mapping;
    private final Map<String, Document> trees = new LinkedHashMap<>();
    private final Map<String, Pieces> filled = new LinkedHashMap<>();
    private final Map<String, Part> fixed = new LinkedHashMap<>();
    private final Set<String> placeholders = new HashSet<>();
    private Map<String, byte[]> parts = Map.of();
    private StyleNames names = StyleNames.OWN;
    private ListNumbering.Base lists = ListNumbering.Base.NONE;
    private Notes.Base notes = Notes.Base.NONE;
    private Optional<Fonts> fontsWithoutTheme = Optional.empty();
    private String styles = "";
    private String relationships = "";
    private String contentTypes = "";

    TemplateReader(Findings findings, Map<String, String> mapping) {
        this.findings = findings;
        this.mapping = mapping;
    }

    Optional<WordTemplate> read(byte[] file) {
        parts = TemplateZip.open(file, findings);
        if (findings.hasErrors() || !hasWhatItNeeds()) {
            return Optional.empty();
        }
        judge();
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        TemplateStyles found = new TemplateStyles(tree(STYLES), mapping, findings);
        readLists();
        names = found.names(lists.instanceCount());
        if (parts.keySet().stream().noneMatch(part -> part.startsWith("word/theme/"))) {
            fontsWithoutTheme = Optional.of(found.fonts());
        }
        styles = upTo(print(STYLES), "</w:styles>");
        readNotes();
        readPackage();
        readStories();
        Optional<TemplateBody> body = TemplateBody.of(tree(BODY), placeholders, findings);
        new Manners(findings, placeholders, parts).judge(trees);
        sortParts();
        return body.map(b -> new WordTemplate(this, b, findings.all()));
    }

    StyleNames names() {
        return names;
    }

    String styles() {
        return styles;
    }

    ListNumbering.Base lists() {
        return lists;
    }

    Notes.Base notes() {
        return notes;
    }

    String relationships() {
        return relationships;
    }

    String contentTypes() {
        return contentTypes;
    }

    Optional<Fonts> fontsWithoutTheme() {
        return fontsWithoutTheme;
    }

    Map<String, Pieces> filled() {
        return filled;
    }

    Map<String, Part> fixed() {
        return fixed;
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

    private void readLists() {
        if (!trees.containsKey(NUMBERING)) {
            return;
        }
        Element root = tree(NUMBERING).getDocumentElement();
        String xml = upTo(print(NUMBERING), "</w:numbering>");
        int split = xml.indexOf("<w:num ");
        String definitions = split < 0 ? xml : xml.substring(0, split);
        String instances = split < 0 ? "" : xml.substring(split);
        lists = new ListNumbering.Base(
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

    private void readNotes() {
        if (trees.containsKey(NOTES)) {
            Element root = tree(NOTES).getDocumentElement();
            TemplateBody.declareNamespaces(root, NOTES, findings);
            int highest = Math.max(0, highest(root, "footnote", "id"));
            notes = new Notes.Base(upTo(print(NOTES), "</w:footnotes>"), highest);
        }
    }

    private void readPackage() {
        String related = upTo(print(RELATIONSHIPS), "</Relationships>");
        int start = related.indexOf("<Relationship ");
        relationships = start < 0 ? "" : related.substring(start);
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
        contentTypes = upTo(print(TYPES), "</Types>");
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

    /** Body, heads, feet and notes: whatever holds paragraphs. */
    private void readStories() {
        trees.forEach((name, tree) -> {
            if (name.startsWith("word/") && name.matches("word/(document|header\\d*|footer\\d*)\\.xml")) {
                Set<String> found = new Placeholders(name, tree, findings).mark();
                if (!name.equals(BODY) && found.remove(Fields.BODY)) {
                    findings.error(
                            "D0879",
                            name,
                            "{{body}} stands in a header or footer.",
                            "Write {{body}} once, in a paragraph of the page itself.");
                }
                placeholders.addAll(found);
                if (!name.equals(BODY)) {
                    filled.put(name, new Pieces(PartXml.print(tree, true)));
                }
            }
        });
    }

    private void sortParts() {
        Set<String> apart = Set.of(TYPES, BODY, STYLES, NUMBERING, NOTES, RELATIONSHIPS);
        parts.forEach((name, content) -> {
            boolean dropped = DROPPED.stream().anyMatch(name.toLowerCase(Locale.ROOT)::startsWith)
                    || name.startsWith("docProps/");
            if (!dropped && !apart.contains(name) && !filled.containsKey(name)) {
                fixed.put(name, Part.of(content));
            }
        });
    }
}
