package eu.dossier.report.docx.template;

import eu.dossier.report.docx.body.ListNumbering;
import eu.dossier.report.docx.style.StyleNames;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Takes a template apart: what stays, what is filled in, what is added to. */
final class TemplateReader {

    private final Findings findings;
    private final Map<String, String> mapping;
    private final Map<String, Document> trees = new LinkedHashMap<>();
    private final Set<String> placeholders = new HashSet<>();

    TemplateReader(Findings findings, Map<String, String> mapping) {
        this.findings = findings;
        this.mapping = mapping;
    }

    Optional<WordTemplate> read(byte[] file) {
        Map<String, byte[]> parts = TemplateZip.open(file, findings);
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        Inventory inventory = Inventory.of(parts, findings);
        judge(inventory, parts);
        if (findings.hasErrors() || !takeRoots(inventory)) {
            return Optional.empty();
        }
        return take(inventory, parts);
    }

    /** Every part is read, those too that reach no briefing: what hides in one tells of the whole file. */
    private void judge(Inventory inventory, Map<String, byte[]> parts) {
        Hazards hazards = new Hazards(findings);
        Pictures pictures = new Pictures(findings);
        Map<String, PartKind> kept = inventory.kept();
        parts.forEach((name, content) -> {
            boolean picture = inventory.type(name).startsWith("image/");
            if (!name.equals(Inventory.TYPES) && inventory.isXml(name) && !name.endsWith(".rels")) {
                PartXml.parse(name, content, findings).ifPresent(tree -> {
                    if (picture) {
                        pictures.judge(name, tree);
                    }
                    if (kept.containsKey(name)) {
                        trees.put(name, tree);
                    }
                });
            } else if (picture) {
                pictures.judge(name, content);
            }
        });
        trees.forEach((name, tree) -> {
            Traces.remove(kept.getOrDefault(name, PartKind.MAIN), tree);
            hazards.judge(name, tree);
        });
    }

    private boolean takeRoots(Inventory inventory) {
        for (PartKind kind : List.of(PartKind.MAIN, PartKind.STYLES, PartKind.NUMBERING, PartKind.FOOTNOTES)) {
            Optional<String> part = inventory.only(kind);
            String root =
                    kind == PartKind.MAIN ? "document" : kind.home(1, "xml").replaceAll("word/|\\.xml", "");
            if (part.isPresent() && !PartXml.takeRoot(tree(part.get()), root)) {
                findings.error(
                        "D0885",
                        part.get(),
                        "The template is in the strict form of the format, or made by an unusual program.",
                        "Save it in Word as \"Word document (.docx)\", not as \"Strict Open XML\".");
            }
        }
        return !findings.hasErrors();
    }

    private Optional<WordTemplate> take(Inventory inventory, Map<String, byte[]> parts) {
        Document styleTree = tree(inventory, PartKind.STYLES);
        TemplateStyles styles = new TemplateStyles(styleTree, mapping, findings);
        Optional<ListNumbering.Base> lists = inventory.only(PartKind.NUMBERING).map(part -> lists(tree(part)));
        StyleNames names = styles.names(lists.orElse(ListNumbering.Base.NONE).instanceCount());
        TemplateOutput output = new TemplateOutput(inventory, trees, parts);
        markPlaces(inventory);
        Optional<TemplateNotes> notes = inventory.only(PartKind.FOOTNOTES).flatMap(part -> notes(part, output));
        Optional<TemplateBody> body = findings.hasErrors()
                ? Optional.empty()
                : TemplateBody.of(tree(inventory, PartKind.MAIN), placeholders, findings);
        new Manners(findings, placeholders, inventory, parts).judge(trees);
        return body.map(around -> new WordTemplate(
                new TemplateParts(
                        around,
                        names,
                        PartXml.cut(styleTree, List.of(Optional.empty())).get(0),
                        lists,
                        notes,
                        output.relationships(),
                        output.prefix(),
                        output.contentTypes(),
                        inventory.only(PartKind.THEME).isPresent() ? Optional.empty() : Optional.of(styles.fonts()),
                        output.filled(),
                        output.fixed()),
                findings.all()));
    }

    private Document tree(Inventory inventory, PartKind kind) {
        return tree(inventory.only(kind).orElseThrow());
    }

    private Document tree(String name) {
        Document tree = trees.get(name);
        if (tree == null) {
            throw new IllegalStateException("no part " + name);
        }
        return tree;
    }

    private static ListNumbering.Base lists(Document tree) {
        Element root = tree.getDocumentElement();
        Optional<Element> instances = PartXml.child(root, "num");
        Optional<Element> end = PartXml.child(root, "numIdMacAtCleanup");
        List<String> pieces = PartXml.cut(tree, List.of(instances.or(() -> end), end));
        return new ListNumbering.Base(
                pieces.get(0),
                pieces.get(1),
                highest(root, "abstractNum", "abstractNumId") + 1,
                Math.max(0, highest(root, "num", "numId")));
    }

    private static int highest(Element root, String element, String attribute) {
        int highest = -1;
        for (Element found : PartXml.all(root, element)) {
            String number = PartXml.value(found, attribute);
            if (number.matches("\\d{1,9}")) {
                highest = Math.max(highest, Integer.parseInt(number));
            }
        }
        return highest;
    }

    private Optional<TemplateNotes> notes(String part, TemplateOutput output) {
        Document tree = tree(part);
        Element root = tree.getDocumentElement();
        int count = Math.max(0, highest(root, "footnote", "id"));
        if (!TemplateBody.declareNamespaces(root, part, findings)) {
            return Optional.empty();
        }
        String start = PartXml.cut(tree, List.of(Optional.empty())).get(0);
        return Optional.of(new TemplateNotes(new Pieces(start), count, output.entries(part)));
    }

    /** Marks the places to fill in. */
    private void markPlaces(Inventory inventory) {
        inventory.kept().forEach((name, kind) -> {
            if (kind.isStory()) {
                new Contrast(findings).judgeRuns(name, tree(name));
                Set<String> found = new Placeholders(name, tree(name), findings).mark();
                if (kind != PartKind.MAIN) {
                    refuseBody(name, found);
                }
                placeholders.addAll(found);
            }
        });
    }

    private void refuseBody(String name, Set<String> found) {
        if (found.remove(Fields.BODY)) {
            findings.error(
                    "D0879",
                    name,
                    "{{body}} stands in a header, a footer or a note.",
                    "Write {{body}} once, in a paragraph of the page itself.");
        }
    }
}
