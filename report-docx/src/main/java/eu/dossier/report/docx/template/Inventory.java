package eu.dossier.report.docx.template;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What is in a template and what refers to what, followed from its root as Word does it: a part with an innocent name is what
 * the part that refers to it says, and what nothing refers to reaches no briefing.
 */
final class Inventory {

    static final String TYPES = "[Content_Types].xml";

    private static final String ROOT = "";
    private static final Pattern RELATIONSHIPS = Pattern.compile("(.*/)?_rels/([^/]*)\\.rels");
    private static final Pattern XML = Pattern.compile(".*[+/]xml", Pattern.CASE_INSENSITIVE);

    private final Map<String, byte[]> parts;
    private final Findings findings;
    private final Hazards hazards;
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, PartKind> reached = new LinkedHashMap<>();
    private final Map<String, List<Relation>> relations = new LinkedHashMap<>();
    private final Set<String> leftOut = new TreeSet<>();

    private Inventory(Map<String, byte[]> parts, Findings findings) {
        this.parts = parts;
        this.findings = findings;
        this.hazards = new Hazards(findings);
    }

    /** Follows all that a template refers to; what is wrong goes to the findings. */
    static Inventory of(Map<String, byte[]> parts, Findings findings) {
        Inventory inventory = new Inventory(parts, findings);
        if (inventory.readTypes()) {
            inventory.readRelations();
            inventory.walk(ROOT, true);
            inventory.judgeRest();
            inventory.tellLeftOut();
        }
        return inventory;
    }

    private boolean readTypes() {
        byte[] list = parts.get(TYPES);
        if (list == null) {
            noDocument("the part " + TYPES + " is missing");
            return false;
        }
        Optional<Document> tree = PartXml.parse(TYPES, list, findings);
        tree.ifPresent(xml -> {
            PartXml.all(xml, "Default")
                    .forEach(entry -> types.put(key("." + entry.getAttribute("Extension")), type(entry)));
            PartXml.all(xml, "Override").forEach(entry -> types.put(key(entry.getAttribute("PartName")), type(entry)));
        });
        return tree.isPresent();
    }

    private static String type(Element entry) {
        return entry.getAttribute("ContentType").trim();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The content type of a part, or empty where none is given. */
    String type(String part) {
        String ending = part.substring(part.lastIndexOf('.') + 1);
        return types.getOrDefault(key("/" + part), types.getOrDefault(key("." + ending), ""));
    }

    private void noDocument(String why) {
        findings.error("D0871", "", "This is no Word document: " + why + ".", "Open it in Word and save it as .docx.");
    }

    private void readRelations() {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String name = part.getKey();
            var place = RELATIONSHIPS.matcher(name);
            if (place.matches()) {
                String folder = place.group(1) == null ? "" : place.group(1);
                PartXml.parse(name, part.getValue(), findings)
                        .ifPresent(tree -> relations.put(folder + place.group(2), relations(tree)));
            } else if (key(name).endsWith(".rels")) {
                findings.error(
                        "D0871",
                        name,
                        "A list of what a part refers to stands where no Word puts it, and might hide something.",
                        "Save the file again in Word.");
            }
        }
    }

    private static List<Relation> relations(Document tree) {
        return PartXml.all(tree, "Relationship").stream()
                .map(entry -> new Relation(
                        entry.getAttribute("Id"),
                        entry.getAttribute("Type"),
                        entry.getAttribute("Target"),
                        entry.getAttribute("TargetMode").equalsIgnoreCase("External")))
                .toList();
    }

    private void walk(String source, boolean kept) {
        for (Relation relation : relations.getOrDefault(source, List.of())) {
            if (relation.external()) {
                if (kept && !isAttachedTemplate(source, relation)) {
                    hazards.judgeOutside(listOf(source), relation);
                }
            } else if (!relation.word().equals("hyperlink")
                    || !relation.target().startsWith("#")) {
                follow(source, relation, kept);
            }
        }
    }

    /** Nearly every letterhead remembers the file that it was made from; a briefing need not. */
    private boolean isAttachedTemplate(String source, Relation relation) {
        return reached.get(source) == PartKind.SETTINGS && relation.word().equals("attachedTemplate");
    }

    private void follow(String source, Relation relation, boolean kept) {
        Optional<String> part = relation.part(source);
        if (relation.kind().isEmpty() || part.isEmpty()) {
            hazards.refuseRelation(listOf(source), relation);
        } else if (!parts.containsKey(part.get())) {
            findings.error(
                    "D0871",
                    listOf(source),
                    "The file is broken: it refers to " + part.get() + ", which is not in it.",
                    "Open it in Word and save it again.");
        } else {
            reach(part.get(), relation.kind().get(), kept);
        }
    }

    private void reach(String part, PartKind kind, boolean keptBefore) {
        boolean kept = keptBefore && kind.isKept();
        PartKind known = reached.get(part);
        if (known != null && (known == kind || !kept)) {
            return;
        }
        if (!kept) {
            reached.putIfAbsent(part, kind.isKept() ? PartKind.WEB_SETTINGS : kind);
            if (!kind.words().isEmpty()) {
                leftOut.add(kind.words());
            }
        } else if (isRight(part, kind, known)) {
            reached.put(part, kind);
        } else {
            return;
        }
        walk(part, kept);
    }

    private boolean isRight(String part, PartKind kind, @org.jspecify.annotations.Nullable PartKind known) {
        if (!kind.fits(type(part))) {
            hazards.refuseType(part, type(part));
            return false;
        }
        if ((known != null && known.isKept()) || (kind.isSingle() && reached.containsValue(kind))) {
            findings.error(
                    "D0871",
                    part,
                    "The file has two parts where a document has one ("
                            + kind.name().toLowerCase(Locale.ROOT) + ").",
                    "Open it in Word and save it again.");
            return false;
        }
        return true;
    }

    /** Nothing refers to these, so no briefing has them; but a file that hides something is not one to trust. */
    private void judgeRest() {
        for (String part : parts.keySet()) {
            boolean known =
                    reached.containsKey(part) || part.equals(TYPES) || key(part).endsWith(".rels");
            if (!known && !PartKind.isKnownType(type(part))) {
                hazards.refuseType(part, type(part));
            }
        }
        if (!findings.hasErrors()) {
            requireParts();
        }
    }

    private void requireParts() {
        for (PartKind kind : List.of(PartKind.MAIN, PartKind.STYLES)) {
            if (!reached.containsValue(kind)) {
                noDocument(kind == PartKind.MAIN ? "it has no main part" : "it has no styles");
            }
        }
    }

    private void tellLeftOut() {
        if (!leftOut.isEmpty()) {
            findings.info(
                    "D0890",
                    "",
                    "No briefing takes over what the template also holds: " + String.join(", ", leftOut) + ".",
                    "Nothing to do.");
        }
    }

    private static String listOf(String source) {
        int name = source.lastIndexOf('/') + 1;
        return source.substring(0, name) + "_rels/" + source.substring(name) + ".rels";
    }

    /** The parts that reach a briefing, in the order in which they are referred to. */
    Map<String, PartKind> kept() {
        Map<String, PartKind> kept = new LinkedHashMap<>();
        reached.forEach((part, kind) -> {
            if (kind.isKept()) {
                kept.put(part, kind);
            }
        });
        return kept;
    }

    /** The only part of that kind. */
    Optional<String> only(PartKind kind) {
        return reached.entrySet().stream()
                .filter(entry -> entry.getValue() == kind)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean isXml(String part) {
        return XML.matcher(type(part)).matches();
    }

    /** What a part refers to that reaches a briefing too. */
    List<Relation> relations(String source) {
        return relations.getOrDefault(source, List.of()).stream()
                .filter(relation -> relation.external()
                        ? !isAttachedTemplate(source, relation)
                        : relation.target().startsWith("#") || isKept(source, relation))
                .toList();
    }

    private boolean isKept(String source, Relation relation) {
        return relation.part(source).map(reached::get).filter(PartKind::isKept).isPresent();
    }

    /** What each part is called in a briefing: as Word would call it, whatever the template says. */
    Map<String, String> homes() {
        Map<PartKind, Integer> counts = new EnumMap<>(PartKind.class);
        Map<String, String> homes = new LinkedHashMap<>();
        kept().forEach((part, kind) -> {
            int number = counts.merge(kind, 1, Integer::sum);
            homes.put(part, kind.home(number, ending(part)));
        });
        return homes;
    }

    private static String ending(String part) {
        String ending = key(part.substring(part.lastIndexOf('.') + 1));
        return ending.matches("[a-z0-9]{1,8}") ? ending : "bin";
    }
}
