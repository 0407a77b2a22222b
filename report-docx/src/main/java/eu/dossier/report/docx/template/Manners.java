package eu.dossier.report.docx.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What makes a template a good one: the marking on every page, pictures that speak, fonts that others have. */
final class Manners {

    private final Findings findings;
    private final Set<String> placeholders;
    private final Inventory inventory;
    private final Map<String, byte[]> parts;

    Manners(Findings findings, Set<String> placeholders, Inventory inventory, Map<String, byte[]> parts) {
        this.findings = findings;
        this.inventory = inventory;
        this.parts = parts;
        this.placeholders = placeholders;
    }

    void judge(Map<String, Document> trees) {
        if (!placeholders.contains("tlp")) {
            findings.warning(
                    "D0886",
                    "",
                    "The template has no {{tlp}}: neither the marking nor DRAFT would stand on its pages.",
                    "Write {{tlp}} in the header and in the footer, at the right, in 12 points or more.");
        }
        trees.forEach(this::judgePictures);
        inventory
                .only(PartKind.FONT_TABLE)
                .ifPresent(part -> judgeFonts(Objects.requireNonNull(trees.get(part)), targets(part)));
    }

    private void judgePictures(String name, Document tree) {
        for (Element drawing : PartXml.all(tree, "docPr")) {
            boolean decorative = !PartXml.all(drawing, "decorative").isEmpty();
            if (!decorative && drawing.getAttribute("descr").isBlank()) {
                findings.warning(
                        "D0887",
                        name,
                        "A picture (" + drawing.getAttribute("name") + ") has no text alternative.",
                        "Right-click it in Word, choose \"Edit alt text\", and write what it shows.");
            }
        }
    }

    /** Embedded fonts travel with every briefing, so their licence must let them. */
    private void judgeFonts(Document fonts, Map<String, String> targets) {
        for (Element font : PartXml.all(fonts, "font")) {
            for (String face : List.of("embedRegular", "embedBold", "embedItalic", "embedBoldItalic")) {
                PartXml.child(font, face)
                        .ifPresent(embedded -> judgeFont(PartXml.value(font, "name"), embedded, targets));
            }
        }
    }

    private void judgeFont(String name, Element embedded, Map<String, String> targets) {
        String part = targets.getOrDefault(embedded.getAttributeNS(PartXml.R, "id"), "");
        byte[] bytes = parts.getOrDefault(part, new byte[0]);
        Optional<EmbeddedFont.Licence> licence = EmbeddedFont.licence(bytes, PartXml.value(embedded, "fontKey"));
        String hint = "Turn embedding off in Word under File, Options, Save; or use another font.";
        if (licence.isEmpty()) {
            findings.warning("D0888", part, "The embedded font " + name + " cannot be read.", hint);
            return;
        }
        switch (licence.get()) {
            case RESTRICTED ->
                findings.warning(
                        "D0888",
                        part,
                        "The font " + name + " may not be embedded, and would be given away with every briefing.",
                        hint);
            case PREVIEW ->
                findings.warning(
                        "D0888",
                        part,
                        "The font " + name
                                + " may be embedded only in documents that nobody edits; a briefing is edited.",
                        hint);
            case FREE ->
                findings.info(
                        "D0888",
                        part,
                        "The font " + name + " is embedded, which its maker allows; every briefing carries it.",
                        "Nothing to do.");
        }
    }

    private Map<String, String> targets(String fontTable) {
        Map<String, String> targets = new HashMap<>();
        for (Relation relation : inventory.relations(fontTable)) {
            relation.part(fontTable).ifPresent(part -> targets.put(relation.id(), part));
        }
        return targets;
    }
}
