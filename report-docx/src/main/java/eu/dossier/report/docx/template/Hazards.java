package eu.dossier.report.docx.template;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** What may do something by itself when a briefing made from the template is opened. All of it is refused. */
final class Hazards {

    /** Where a link may lead that a reader has to click. */
    private static final List<String> LINKS = List.of("https://", "http://", "mailto:");

    private static final Pattern MACROS = Pattern.compile("vba|macro|attachedToolbars", Pattern.CASE_INSENSITIVE);

    private static final Pattern OBJECTS = Pattern.compile(
            "oleObject|activeX|control|/package|embed|spreadsheetml|presentationml|webextension|taskpane|customUI|extensibility"
                    + "|aFChunk|subDocument",
            Pattern.CASE_INSENSITIVE);

    /** Elements that run, embed, fetch or merge. */
    private static final Set<String> ELEMENTS = Set.of(
            "object",
            "OLEObject",
            "control",
            "altChunk",
            "subDoc",
            "contentPart",
            "mailMerge",
            "frameset",
            "webVideoPr",
            "videoFile",
            "audioFile",
            "wavAudioFile",
            "quickTimeFile",
            "webExtensionLinked",
            "entryMacro",
            "exitMacro");

    private static final String VML = "urn:schemas-microsoft-com:";

    private final Findings findings;

    Hazards(Findings findings) {
        this.findings = findings;
    }

    /** Whether it does nothing until a reader clicks it, and leads nowhere but to a page or a letter. */
    static boolean isLink(String address) {
        String target = address.trim().toLowerCase(Locale.ROOT);
        return target.startsWith("#") || LINKS.stream().anyMatch(target::startsWith);
    }

    void judgeOutside(String list, Relation relation) {
        if (!relation.word().equals("hyperlink") || !isLink(relation.target())) {
            refuseOutside(list, relation.word(), relation.target());
        }
    }

    /** A reference inside the file to what has no place in a letterhead. */
    void refuseRelation(String list, Relation relation) {
        if (relation.kind().isPresent() || relation.target().contains(":")) {
            refuseOutside(list, relation.word(), relation.target());
        } else if (relation.type().contains("purl.oclc.org")) {
            refuseStrict(list);
        } else {
            refuse(list, relation.word(), relation.target());
        }
    }

    /** A part whose content type is not one of those that a letterhead needs. */
    void refuseType(String part, String type) {
        refuse(part, type.isEmpty() ? "of no content type" : type, part);
    }

    private void refuse(String place, String what, String target) {
        String both = "/" + what + " " + target;
        if (MACROS.matcher(both).find()) {
            findings.error("D0873", place, "The template holds macros.", "Save it in Word as .docx, without macros.");
        } else if (OBJECTS.matcher(both).find()) {
            findings.error(
                    "D0873",
                    place,
                    "The template holds an embedded object, control or add-in (" + what
                            + "), which may run when a briefing is opened.",
                    "Take it out; paste what it shows as a picture.");
        } else {
            findings.error(
                    "D0891",
                    place,
                    "The template holds a part of a kind that no letterhead needs (" + what
                            + "); nobody has judged what it may do.",
                    "Open the file in Word, take out what is not text, picture, table or shape, and save it again.");
        }
    }

    private void refuseStrict(String place) {
        findings.error(
                "D0885",
                place,
                "The template is in the strict form of the format, or made by an unusual program.",
                "Save it in Word as \"Word document (.docx)\", not as \"Strict Open XML\".");
    }

    private void refuseOutside(String place, String what, String target) {
        findings.error(
                "D0874",
                place,
                "The template fetches \"" + target + "\" from outside (" + what + ") when a briefing is opened:"
                        + " whoever runs that server sees who reads it.",
                "Embed the picture or text, or take the reference out in Word.");
    }

    /** Judges the elements, attributes and fields of a part. */
    void judge(String part, Document tree) {
        judgeElements(part, tree.getDocumentElement());
        new FieldCodes(part, findings).judge(tree.getDocumentElement());
        judgeChanges(part, tree);
    }

    private void judgeElements(String part, Element element) {
        if (ELEMENTS.contains(element.getLocalName())) {
            findings.error(
                    "D0873",
                    part,
                    "The template holds something that may run or fetch when a briefing is opened ("
                            + element.getNodeName() + ").",
                    "Take it out in Word: objects, form macros, videos, mail merges and files that are put in.");
        }
        if (String.valueOf(element.getNamespaceURI()).startsWith(VML)) {
            judgeAddresses(part, element);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                judgeElements(part, inner);
            }
        }
    }

    /** Old drawings name what they show without a relationship, too. */
    private void judgeAddresses(String part, Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String name = attribute.getLocalName().toLowerCase(Locale.ROOT);
            boolean shown = name.equals("src") || name.equals("althref") || (name.equals("href") && !isShape(element));
            boolean fetches = shown && !PartXml.R.equals(attribute.getNamespaceURI());
            boolean leads = name.equals("href") && !isLink(attribute.getValue());
            if (!attribute.getValue().isBlank() && (fetches || leads)) {
                refuseOutside(part, element.getNodeName(), attribute.getValue());
            }
        }
    }

    private static boolean isShape(Element element) {
        return !Set.of("imagedata", "fill", "stroke", "textpath").contains(element.getLocalName());
    }

    /** Deleted words and the names of those who wrote them would travel with every briefing. */
    private void judgeChanges(String part, Document tree) {
        List<Element> changes = Traces.changes(tree);
        if (!changes.isEmpty()) {
            findings.error(
                    "D0892",
                    part,
                    "The template holds tracked changes (" + changes.size()
                            + "); deleted words and their authors' names would travel with every briefing.",
                    "Accept or reject all of them in Word under Review, and save the file.");
        }
    }
}
