package eu.dossier.report.docx.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The content controls of a part: those that bear the name of a place are filled, and so are those that Word itself offers
 * for a document's title, subject, keywords, company and date of publication.
 */
final class ContentControls {

    /** Word's own controls, by the property that they are bound to. */
    private static final Map<String, String> BOUND = Map.of(
            "title", "title",
            "subject", "subject",
            "keywords", "tlp",
            "identifier", "reference",
            "company", "publisher",
            "publishdate", "date");

    private static final Pattern PROPERTY = Pattern.compile("([A-Za-z]+)\\[1\\]$");

    private final String part;
    private final Document xml;
    private final Findings findings;
    private final Set<String> found = new HashSet<>();
    private final List<Element> bodies = new ArrayList<>();

    ContentControls(String part, Document xml, Findings findings) {
        this.part = part;
        this.xml = xml;
        this.findings = findings;
    }

    /** Marks all places; answers the names that were found. */
    Set<String> mark() {
        for (Element control : PartXml.all(xml, "sdt")) {
            String name =
                    PartXml.child(control, "sdtPr").map(ContentControls::nameOf).orElse("");
            if (name.equals(Fields.BODY)) {
                found.add(name);
                bodies.add(control);
            } else {
                mark(control, name);
            }
            // The stores of data and prompts that they name reach no briefing.
            PartXml.child(control, "sdtPr").ifPresent(properties -> {
                remove(properties, "dataBinding");
                remove(properties, "placeholder");
            });
        }
        return found;
    }

    /** Those that the briefing takes the place of. */
    List<Element> bodies() {
        return bodies;
    }

    private void mark(Element control, String name) {
        List<Element> texts = PartXml.all(control, "t");
        boolean prompts = PartXml.child(control, "sdtPr")
                .flatMap(properties -> PartXml.child(properties, "showingPlcHdr"))
                .isPresent();
        if (Fields.NAMES.contains(name) && !texts.isEmpty()) {
            found.add(name);
            if (prompts) {
                remove(control, "rStyle");
                remove(control, "showingPlcHdr");
            }
            texts.forEach(text -> text.setTextContent(""));
            texts.get(0).appendChild(xml.createProcessingInstruction(Placeholders.MARK, name));
        } else if (prompts && PartXml.all(control, "sdt").isEmpty()) {
            tellPrompt(control);
        }
    }

    private void tellPrompt(Element control) {
        findings.warning(
                "D0893",
                part,
                "A content control still asks for its text (\"" + PartXml.excerpt(control)
                        + "\"), and no briefing fills it: that would be printed.",
                "Write the text, delete the control, or give it as its tag the name of a placeholder: "
                        + String.join(", ", Fields.NAMES) + ".");
    }

    private static String nameOf(Element properties) {
        for (String element : List.of("tag", "alias")) {
            String name = PartXml.child(properties, element)
                    .map(e -> PartXml.value(e, "val").strip().toLowerCase(Locale.ROOT))
                    .orElse("");
            if (Fields.isKnown(name)) {
                return name;
            }
        }
        return PartXml.child(properties, "dataBinding")
                .flatMap(ContentControls::property)
                .map(property -> BOUND.getOrDefault(property, ""))
                .orElse("");
    }

    private static Optional<String> property(Element binding) {
        String path = PartXml.value(binding, "xpath");
        Matcher matcher = PROPERTY.matcher(path);
        boolean ofWord = path.contains("coreProperties[1]")
                || path.contains("CoverPageProperties[1]")
                || path.contains("Properties[1]/");
        return ofWord && matcher.find() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static void remove(Element below, String name) {
        for (Element element : PartXml.all(below, name)) {
            Node parent = element.getParentNode();
            if (parent != null) {
                parent.removeChild(element);
            }
        }
    }
}
