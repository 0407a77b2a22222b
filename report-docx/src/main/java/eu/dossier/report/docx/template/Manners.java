package eu.dossier.report.docx.template;

import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What makes a template a good one: the marking on every page, pictures that speak, fonts that others have. */
final class Manners {

    private final Findings findings;
    private final Set<String> placeholders;

    Manners(Findings findings, Set<String> placeholders) {
        this.findings = findings;
        this.placeholders = placeholders;
    }

    void judge(Map<String, Document> trees) {
        if (!placeholders.contains("tlp")) {
            findings.warning(
                    "D0886",
                    "",
                    "The template has no {{tlp}}: the marking would not stand on its pages.",
                    "Write {{tlp}} in the header and in the footer, at the right, in 12 points or more.");
        }
        trees.forEach((name, tree) -> {
            if (name.startsWith("word/")) {
                judgePictures(name, tree);
            }
        });
        Document fonts = trees.get("word/fontTable.xml");
        if (fonts != null) {
            judgeFonts(fonts);
        }
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
    private void judgeFonts(Document fonts) {
        for (Element font : PartXml.all(fonts, "font")) {
            boolean embedded = PartXml.child(font, "embedRegular").isPresent()
                    || PartXml.child(font, "embedBold").isPresent();
            if (embedded) {
                findings.info(
                        "D0888",
                        "word/fontTable.xml",
                        "The font " + PartXml.value(font, "name")
                                + " is embedded, and would be given away with every briefing.",
                        "Make sure that its licence lets it; otherwise turn embedding off under File, Options, Save.");
            }
        }
    }
}
