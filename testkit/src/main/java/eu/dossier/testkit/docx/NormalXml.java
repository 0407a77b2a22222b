package eu.dossier.testkit.docx;

import java.util.TreeMap;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * XML as people compare it: one element in a line, indented by depth, attributes by name; what has text only stands in one
 * line with it. What differs in nothing but the order of attributes or the declaration of prefixes prints the same.
 */
public final class NormalXml {

    private final StringBuilder out = new StringBuilder();

    private NormalXml() {}

    public static String of(Node root) {
        NormalXml xml = new NormalXml();
        xml.element((Element) root, 0);
        return xml.out.toString();
    }

    private void element(Element element, int depth) {
        out.append(" ".repeat(depth)).append('<').append(element.getNodeName());
        attributes(element.getAttributes());
        if (!element.hasChildNodes()) {
            out.append("/>\n");
        } else if (element.getFirstChild() instanceof Text text && text.getNextSibling() == null) {
            out.append('>').append(escaped(text.getData()));
            out.append("</").append(element.getNodeName()).append(">\n");
        } else {
            out.append(">\n");
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                child(child, depth + 1);
            }
            out.append(" ".repeat(depth))
                    .append("</")
                    .append(element.getNodeName())
                    .append(">\n");
        }
    }

    private void child(Node node, int depth) {
        if (node instanceof Element element) {
            element(element, depth);
        } else if (node instanceof Text text && !text.getData().isBlank()) {
            out.append(" ".repeat(depth)).append(escaped(text.getData())).append('\n');
        }
    }

    private void attributes(NamedNodeMap attributes) {
        TreeMap<String, String> sorted = new TreeMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (!attribute.getName().startsWith("xmlns")) {
                sorted.put(attribute.getName(), attribute.getValue());
            }
        }
        sorted.forEach((name, value) -> out.append(' ')
                .append(name)
                .append("=\"")
                .append(escaped(value).replace("\"", "&quot;"))
                .append('"'));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "&#10;");
    }
}
