package eu.dossier.report.docx.template;

import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Reads a document in a template back as Word will: whatever a template's author did, no file that Word calls broken leaves
 * the house.
 */
public final class TrialCheck {

    private static final String RELATIONSHIPS = "word/_rels/";

    private final Findings findings;
    private final Set<String> faults = new java.util.TreeSet<>();
    private final Map<String, org.w3c.dom.Document> trees = new HashMap<>();
    private Map<String, byte[]> parts = Map.of();

    private TrialCheck(Findings findings) {
        this.findings = findings;
    }

    /** What is printed on trial. */
    public static Document document() {
        return Trial.document();
    }

    /**
     * What is wrong with a printed trial, as errors of the template.
     *
     * @param name what the user calls the template
     */
    public static List<Diagnostic> of(byte[] printed, String name) {
        Findings findings = new Findings(name);
        new TrialCheck(findings).check(printed);
        return findings.all();
    }

    private void check(byte[] printed) {
        parts = TemplateZip.open(printed, findings);
        parts.forEach((part, content) -> {
            if (part.endsWith(".xml") || part.endsWith(".rels")) {
                PartXml.parse(part, content, findings).ifPresent(tree -> trees.put(part, tree));
            }
        });
        if (!findings.hasErrors()) {
            checkTypes();
            trees.forEach((part, tree) -> checkReferences(part, tree.getDocumentElement()));
            checkStyles();
            checkLists();
            checkNotes();
        }
        if (!faults.isEmpty()) {
            findings.error(
                    "D0894",
                    "",
                    "A briefing in this template would be broken: " + String.join("; ", faults) + ".",
                    "Open the template in Word, which mends such things, and save it again.");
        }
    }

    private void checkTypes() {
        for (Element entry : all(Inventory.TYPES, "Override")) {
            String part = entry.getAttribute("PartName").substring(1);
            if (!parts.containsKey(part)) {
                faults.add("the part " + part + " is missing");
            }
        }
    }

    /** Every id that a part uses stands once in its list, and leads to a part that is there. */
    private void checkReferences(String part, Element root) {
        if (!part.startsWith("word/") || part.endsWith(".rels")) {
            return;
        }
        Set<String> ids = new HashSet<>();
        for (Element entry : all(RELATIONSHIPS + part.substring("word/".length()) + ".rels", "Relationship")) {
            Relation relation = new Relation(
                    entry.getAttribute("Id"),
                    entry.getAttribute("Type"),
                    entry.getAttribute("Target"),
                    entry.getAttribute("TargetMode").equals("External"));
            if (!ids.add(relation.id())) {
                faults.add("two references of " + part + " have the same id");
            }
            boolean inside = !relation.external() && !relation.target().startsWith("#");
            if (inside && relation.part(part).filter(parts::containsKey).isEmpty()) {
                faults.add(part + " refers to " + relation.target() + ", which is missing");
            }
        }
        if (part.lastIndexOf('/') == part.indexOf('/')) {
            checkIds(part, root, ids);
        }
    }

    private void checkIds(String part, Element element, Set<String> ids) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            boolean refers = PartXml.R.equals(attribute.getNamespaceURI())
                    && !attribute.getValue().isEmpty();
            if (refers && !ids.contains(attribute.getValue())) {
                faults.add(part + " uses the reference " + attribute.getValue() + ", which is missing");
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                checkIds(part, inner, ids);
            }
        }
    }

    private void checkStyles() {
        Set<String> known = values("word/styles.xml", "style", "styleId");
        for (Element style : all("word/styles.xml", "style")) {
            if (PartXml.child(style, "name").isEmpty()) {
                faults.add("a style has no name");
            }
        }
        if (known.isEmpty()) {
            faults.add("there are no styles");
        }
        if (known.size() != all("word/styles.xml", "style").size()) {
            faults.add("two styles have the same id");
        }
    }

    private void checkLists() {
        Set<String> known = values("word/numbering.xml", "num", "numId");
        List<String> used = new ArrayList<>(values("word/document.xml", "numId", "val"));
        used.addAll(values("word/styles.xml", "numId", "val"));
        used.stream()
                .filter(list -> !list.equals("0") && !known.contains(list))
                .findFirst()
                .ifPresent(list -> faults.add("the list " + list + " is missing"));
    }

    private void checkNotes() {
        Set<String> known = values("word/footnotes.xml", "footnote", "id");
        if (!known.containsAll(values("word/document.xml", "footnoteReference", "id"))) {
            faults.add("a footnote is missing");
        }
    }

    private Set<String> values(String part, String element, String attribute) {
        return all(part, element).stream()
                .map(found -> PartXml.value(found, attribute))
                .collect(Collectors.toSet());
    }

    private List<Element> all(String part, String element) {
        return Optional.ofNullable(trees.get(part))
                .map(tree -> PartXml.all(tree, element))
                .orElse(List.of());
    }
}
