package eu.dossier.report.docx.template;

import eu.dossier.document.theme.Colours;
import java.util.Optional;
import java.util.OptionalInt;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Text too pale to be read, by the threshold of WCAG 2.1 for running text: in styles, and where a colour was set by hand. */
final class Contrast {

    private static final double LEAST = 4.5;

    private final Findings findings;

    Contrast(Findings findings) {
        this.findings = findings;
    }

    void judgeStyle(String part, Element style) {
        String name =
                PartXml.child(style, "name").map(e -> PartXml.value(e, "val")).orElse("");
        int ground = PartXml.all(style, "pPr").stream()
                .findFirst()
                .map(properties -> shade(properties))
                .orElse(OptionalInt.empty())
                .orElse(Colours.PAPER);
        for (Element run : PartXml.all(style, "rPr")) {
            judge(part, "Text in the style \"" + name + "\"", run, ground);
        }
    }

    /** Runs that have a colour of their own. */
    void judgeRuns(String part, Document story) {
        for (Element run : PartXml.all(story, "r")) {
            String text = PartXml.excerpt(run);
            Optional<Element> properties = PartXml.child(run, "rPr");
            if (PartXml.W.equals(run.getNamespaceURI()) && !text.isEmpty() && properties.isPresent()) {
                judge(part, "The text \"" + text + "\"", properties.get(), ground(run));
            }
        }
    }

    /** The nearest shading around: of the paragraph, the cell or the table. */
    private static int ground(Element run) {
        for (Node around = run.getParentNode(); around instanceof Element element; around = around.getParentNode()) {
            if ("txbxContent".equals(element.getLocalName())) {
                break;
            }
            for (String properties : new String[] {"pPr", "tcPr", "tblPr"}) {
                OptionalInt shade = PartXml.child(element, properties)
                        .map(found -> shade(found))
                        .orElse(OptionalInt.empty());
                if (shade.isPresent()) {
                    return shade.getAsInt();
                }
            }
        }
        return Colours.PAPER;
    }

    private static OptionalInt shade(Element properties) {
        return PartXml.child(properties, "shd")
                .map(shade -> colour(shade, "fill"))
                .orElse(OptionalInt.empty());
    }

    private static OptionalInt colour(Element element, String attribute) {
        String hex = PartXml.value(element, attribute);
        return hex.matches("[0-9A-Fa-f]{6}") ? OptionalInt.of(Integer.parseInt(hex, 16)) : OptionalInt.empty();
    }

    private void judge(String part, String what, Element run, int around) {
        OptionalInt ink = PartXml.child(run, "color").map(c -> colour(c, "val")).orElse(OptionalInt.empty());
        int ground = shade(run).orElse(around);
        if (ink.isEmpty()) {
            return;
        }
        double contrast = Colours.contrast(ink.getAsInt(), ground);
        if (contrast < LEAST) {
            findings.warning(
                    "D0883",
                    part,
                    what + " (" + hex(ink.getAsInt()) + ") has a contrast of " + Math.floor(contrast * 10) / 10.0
                            + ":1 on " + (ground == Colours.PAPER ? "white" : hex(ground))
                            + "; 4.5:1 is needed to be read.",
                    "Choose a darker colour, or a paler one on a dark ground.");
        }
    }

    private static String hex(int colour) {
        return "#" + eu.dossier.report.docx.pack.Xml.hex(colour);
    }
}
