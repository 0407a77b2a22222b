package eu.dossier.testkit.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTxbxContent;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.openxmlformats.schemas.xpackage.x2006.relationships.RelationshipsDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Judges every part of a Word file by the full transitional schemas of ECMA-376. What newer versions of Word added is taken
 * out before, as the rules of markup compatibility (part 3) tell a reader that does not know it; shapes, which stand there,
 * are judged one by one.
 */
public final class OoxmlSchemas {

    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /** Their schemas are not in the library; whoever opens the package reads them strictly. */
    private static final List<String> UNJUDGED = List.of("[Content_Types].xml", "docProps/core.xml");

    private OoxmlSchemas() {}

    /** What breaks a schema, each with its part; empty when the file is valid. */
    public static List<String> faults(WordFile file) {
        List<String> faults = new ArrayList<>();
        for (String name : file.names()) {
            if ((name.endsWith(".xml") || name.endsWith(".rels")) && !UNJUDGED.contains(name)) {
                judge(name, file.xml(name), faults);
            }
        }
        return faults;
    }

    private static void judge(String name, Document part, List<String> faults) {
        judgeShapes(name, part, faults);
        dropUnknown(part.getDocumentElement());
        part.getDocumentElement().removeAttributeNS(COMPATIBILITY, "Ignorable");
        try {
            validate(name, parse(name, part), faults);
        } catch (XmlException e) {
            faults.add(name + ": " + e.getMessage());
        }
    }

    private static XmlObject parse(String name, Document part) throws XmlException {
        String file = name.substring(name.lastIndexOf('/') + 1).replaceAll("^dossier|[0-9]+(?=\\.xml$)", "");
        if (name.endsWith(".rels")) {
            return RelationshipsDocument.Factory.parse(part);
        }
        return switch (file) {
            case "document.xml" -> DocumentDocument.Factory.parse(part);
            case "styles.xml" -> StylesDocument.Factory.parse(part);
            case "numbering.xml" -> NumberingDocument.Factory.parse(part);
            case "settings.xml" -> SettingsDocument.Factory.parse(part);
            case "fontTable.xml" -> FontsDocument.Factory.parse(part);
            case "footnotes.xml" -> FootnotesDocument.Factory.parse(part);
            case "header.xml" -> HdrDocument.Factory.parse(part);
            case "footer.xml" -> FtrDocument.Factory.parse(part);
            case "theme.xml" -> ThemeDocument.Factory.parse(part);
            case "chart.xml" -> ChartSpaceDocument.Factory.parse(part);
            case "app.xml" -> PropertiesDocument.Factory.parse(part);
            default -> throw new XmlException("a part that nobody judges");
        };
    }

    private static void validate(String name, XmlObject object, List<String> faults) {
        List<XmlError> errors = new ArrayList<>();
        XmlOptions options = new XmlOptions();
        options.setErrorListener(errors);
        if (!object.validate(options)) {
            for (XmlError error : errors) {
                String place = Optional.ofNullable(error.getObjectLocation())
                        .map(at -> " at " + path(at.getDomNode()))
                        .orElse("");
                faults.add(name + ": " + error.getMessage() + place);
            }
        }
    }

    private static String path(Node node) {
        Node parent = node.getParentNode();
        String here = node.getNodeName();
        return parent instanceof Element ? path(parent) + "/" + here : here;
    }

    private static void judgeShapes(String name, Document part, List<String> faults) {
        Map<Element, Boolean> seen = new LinkedHashMap<>();
        WordFile.all(part, "wsp").forEach(shape -> seen.put(shape, true));
        for (Element shape : seen.keySet()) {
            for (Element child : WordFile.children(shape)) {
                try {
                    if ("spPr".equals(child.getLocalName())) {
                        validate(name, CTShapeProperties.Factory.parse(child, fragment()), faults);
                    } else if ("txbx".equals(child.getLocalName())) {
                        Element text = WordFile.children(child).get(0);
                        validate(name, CTTxbxContent.Factory.parse(text, fragment()), faults);
                    }
                } catch (XmlException e) {
                    faults.add(name + ": " + e.getMessage());
                }
            }
        }
    }

    private static XmlOptions fragment() {
        XmlOptions options = new XmlOptions();
        options.setLoadReplaceDocumentElement(null);
        return options;
    }

    /** A reader that knows nothing newer takes the fallback, and passes over what may be ignored. */
    private static void dropUnknown(Element element) {
        for (Element child : WordFile.children(element)) {
            String namespace = String.valueOf(child.getNamespaceURI());
            if (namespace.equals(COMPATIBILITY)) {
                WordFile.all(child, "Fallback").stream().findFirst().ifPresent(fallback -> {
                    dropUnknown(fallback);
                    while (fallback.getFirstChild() != null) {
                        element.insertBefore(fallback.getFirstChild(), child);
                    }
                });
                element.removeChild(child);
            } else if (namespace.startsWith("http://schemas.microsoft.com/office/word/")) {
                element.removeChild(child);
            } else {
                dropUnknown(child);
            }
        }
    }
}
