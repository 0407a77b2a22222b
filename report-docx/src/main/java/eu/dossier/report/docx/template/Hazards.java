package eu.dossier.report.docx.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What may do something by itself when a briefing made from the template is opened. All of it is refused. */
final class Hazards {

    /** Fields that fetch, run or link something. */
    private static final Set<String> FIELDS = Set.of(
            "DDE",
            "DDEAUTO",
            "INCLUDETEXT",
            "INCLUDE",
            "INCLUDEPICTURE",
            "LINK",
            "IMPORT",
            "EMBED",
            "MACROBUTTON",
            "DATABASE",
            "RD",
            "AUTOTEXT",
            "GLOSSARY",
            "MERGEFIELD",
            "ASK",
            "FILLIN",
            "PRINT",
            "ADDIN",
            "CONTROL");

    private static final List<String> LINKS = List.of("https://", "http://", "mailto:");

    private final Findings findings;

    Hazards(Findings findings) {
        this.findings = findings;
    }

    void judgeNames(Map<String, byte[]> parts) {
        for (String name : parts.keySet()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.contains("vbaproject") || lower.contains("vbadata")) {
                findings.error(
                        "D0873", name, "The template holds macros.", "Save it in Word as .docx, without macros.");
            } else if (lower.contains("/activex/") || lower.endsWith(".bin") || lower.contains("oleobject")) {
                findings.error(
                        "D0873",
                        name,
                        "The template holds an embedded object or control, which may run when a briefing is opened.",
                        "Take it out; paste what it shows as a picture.");
            }
        }
    }

    void judgeRelationships(String name, Document relationships) {
        for (Element relationship : PartXml.all(relationships, "Relationship")) {
            String type = relationship.getAttribute("Type");
            String target = relationship.getAttribute("Target");
            if (type.endsWith("/aFChunk") || type.endsWith("/subDocument") || type.endsWith("/vbaProject")) {
                refuseOutside(name, type, target);
            } else if (relationship.getAttribute("TargetMode").equals("External")) {
                boolean link = type.endsWith("/hyperlink")
                        && LINKS.stream().anyMatch(target.toLowerCase(Locale.ROOT)::startsWith);
                if (!link) {
                    refuseOutside(name, type, target);
                }
            }
        }
    }

    private void refuseOutside(String name, String type, String target) {
        String what = type.substring(type.lastIndexOf('/') + 1);
        findings.error(
                "D0874",
                name,
                "The template fetches \"" + target + "\" from outside (" + what + ") when a briefing is opened:"
                        + " whoever runs that server sees who reads it.",
                "Embed the picture or text, or detach the attached template in Word.");
    }

    void judgeFields(String name, Document part) {
        for (Element paragraph : PartXml.all(part, "p")) {
            StringBuilder code = new StringBuilder();
            for (Element text : PartXml.all(paragraph, "instrText")) {
                code.append(text.getTextContent());
            }
            judgeField(name, code.toString());
        }
        for (Element field : PartXml.all(part, "fldSimple")) {
            judgeField(name, PartXml.value(field, "instr"));
        }
        for (String element : List.of("object", "control", "altChunk", "attachedTemplate", "mailMerge")) {
            for (Element found : PartXml.all(part, element)) {
                refuseElement(name, found);
            }
        }
    }

    private void judgeField(String name, String code) {
        for (String word : code.trim().toUpperCase(Locale.ROOT).split("[\\s\"\\\\{}]+", -1)) {
            if (FIELDS.contains(word)) {
                findings.error(
                        "D0875",
                        name,
                        "The field " + word + " fetches or runs something when a briefing is opened.",
                        "Take the field out, or replace it by its text (Ctrl+Shift+F9 in Word).");
            }
        }
    }

    private void refuseElement(String name, Node found) {
        findings.error(
                "D0873",
                name,
                "The template holds an embedded object, an attached template or a mail merge (" + found.getNodeName()
                        + ").",
                "Take it out in Word.");
    }
}
