package eu.dossier.report.docx.template;

import eu.dossier.report.docx.pack.Part;
import eu.dossier.report.docx.pack.Relationships;
import eu.dossier.report.docx.pack.Xml;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Document;

/** The parts of a template as briefings carry them: under Word's own names, with new lists of types and references. */
final class TemplateOutput {

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final Map<String, String> ENDINGS = Map.of(
            "png", "image/png",
            "jpeg", "image/jpeg",
            "rels", "application/vnd.openxmlformats-package.relationships+xml",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xml", "application/xml");

    private final Inventory inventory;
    private final Map<String, Document> trees;
    private final Map<String, byte[]> parts;
    private final Map<String, String> homes;

    TemplateOutput(Inventory inventory, Map<String, Document> trees, Map<String, byte[]> parts) {
        this.inventory = inventory;
        this.trees = trees;
        this.parts = parts;
        this.homes = inventory.homes();
    }

    /** From the start of the list to its last entry. */
    String contentTypes() {
        Xml xml = Xml.inMemory().declaration();
        xml.markup("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        ENDINGS.keySet().stream().sorted().forEach(ending -> {
            xml.markup("<Default").attribute("Extension", ending);
            xml.attribute("ContentType", ENDINGS.getOrDefault(ending, "")).markup("/>");
        });
        inventory.kept().forEach((part, kind) -> {
            xml.markup("<Override").attribute("PartName", "/" + home(part));
            xml.attribute("ContentType", kind == PartKind.MAIN ? MAIN : inventory.type(part))
                    .markup("/>");
        });
        return new String(xml.toBytes(), StandardCharsets.UTF_8);
    }

    private String home(String part) {
        return Objects.requireNonNull(homes.get(part));
    }

    /** What the main part refers to. */
    String relationships() {
        return entries(inventory.only(PartKind.MAIN).orElseThrow());
    }

    /** What a part refers to, without the root around it. */
    String entries(String part) {
        return list(part).entries();
    }

    private Relationships list(String source) {
        Relationships list = new Relationships();
        for (Relation relation : inventory.relations(source)) {
            boolean inside = !relation.external() && !relation.target().startsWith("#");
            String target = inside ? towards(source, relation) : relation.target();
            list.given(relation.id(), relation.type(), target, relation.external());
        }
        return list;
    }

    /** All parts stand in one folder or right below it. */
    private String towards(String source, Relation relation) {
        String below = home(relation.part(source).orElseThrow()).substring("word/".length());
        return home(source).indexOf('/') == home(source).lastIndexOf('/') ? below : "../" + below;
    }

    /** Starts the ids of our own references, as none of the template does. */
    String prefix() {
        StringBuilder prefix = new StringBuilder("dossier");
        while (inventory.kept().keySet().stream()
                .flatMap(part -> inventory.relations(part).stream())
                .anyMatch(relation -> relation.id().startsWith(prefix.toString()))) {
            prefix.append('x');
        }
        return prefix.toString();
    }

    /** Parts with places to fill in, besides the body and the footnotes. */
    Map<String, Pieces> filled() {
        Map<String, Pieces> filled = new LinkedHashMap<>();
        inventory.kept().forEach((part, kind) -> {
            if (kind == PartKind.HEADER || kind == PartKind.FOOTER || kind == PartKind.ENDNOTES) {
                filled.put(home(part), new Pieces(PartXml.print(tree(part), true)));
            }
        });
        return filled;
    }

    /** Parts that every document carries as they are, and what they refer to. */
    Map<String, Part> fixed() {
        Map<String, Part> fixed = new LinkedHashMap<>();
        inventory.kept().forEach((part, kind) -> {
            boolean apart = kind.isStory() || kind == PartKind.STYLES || kind == PartKind.NUMBERING;
            if (!apart) {
                fixed.put(home(part), Part.of(bytes(part)));
            }
            Relationships list = list(part);
            if (kind != PartKind.MAIN && kind != PartKind.FOOTNOTES && !list.isEmpty()) {
                fixed.put(listOf(home(part)), Part.of(list.xml()));
            }
        });
        return fixed;
    }

    /** A part that was judged as a tree is written from it: nobody can read it otherwise than it was judged. */
    private byte[] bytes(String part) {
        return trees.containsKey(part)
                ? PartXml.print(tree(part), true).getBytes(StandardCharsets.UTF_8)
                : Objects.requireNonNull(parts.get(part));
    }

    private Document tree(String part) {
        return Objects.requireNonNull(trees.get(part));
    }

    private static String listOf(String home) {
        int name = home.lastIndexOf('/') + 1;
        return home.substring(0, name) + "_rels/" + home.substring(name) + ".rels";
    }
}
