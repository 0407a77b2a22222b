package eu.dossier.report.docx.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Comment;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parts as trees, read without entities and no deeper than a person nests. */
final class PartXml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String DEEPEST = "400";
    private static final String CUT = "dossier-cut";
    private static final int EXCERPT = 60;

    private PartXml() {}

    /** Empty, with a finding, for what is no safe XML. */
    static Optional<Document> parse(String name, byte[] part, Findings findings) {
        try {
            Document tree = builder().parse(new InputSource(new ByteArrayInputStream(part)));
            removeAsides(tree);
            return Optional.of(tree);
        } catch (SAXException e) {
            String why = String.valueOf(e.getMessage());
            boolean entities = why.contains("DOCTYPE");
            findings.error(
                    entities ? "D0872" : "D0871",
                    name,
                    entities
                            ? "A part declares a document type, which no Word does and which can read foreign files."
                            : "A part cannot be read: " + why.replaceAll("\\.+$", "") + ".",
                    entities ? "Do not use this file." : "Save the file again in Word.");
            return Optional.empty();
        } catch (IOException e) {
            findings.error(
                    "D0871",
                    name,
                    "A part cannot be read: its characters are not in the encoding that it names.",
                    "Save the file again in Word.");
            return Optional.empty();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** No Word reads instructions to programs, and ours mark places; comments are what someone forgot. */
    private static void removeAsides(Node node) {
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNextSibling();
            if (child instanceof ProcessingInstruction || child instanceof Comment) {
                node.removeChild(child);
            } else {
                removeAsides(child);
            }
            child = next;
        }
    }

    /** Gives a part the root that our markup is added to, {@code w:styles}; answers whether it can be had. */
    static boolean takeRoot(Document tree, String name) {
        Element root = tree.getDocumentElement();
        String known = root.getAttribute("xmlns:w");
        if (!W.equals(root.getNamespaceURI())
                || !name.equals(root.getLocalName())
                || (!known.isEmpty() && !known.equals(W))) {
            return false;
        }
        root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:w", W);
        tree.renameNode(root, W, "w:" + name);
        return true;
    }

    /** The text of a part before, between and behind marks that are put in front of some of its root's children. */
    static List<String> cut(Document tree, List<Optional<Element>> places) {
        Element root = tree.getDocumentElement();
        for (Optional<Element> place : places) {
            root.insertBefore(tree.createProcessingInstruction(CUT, "here"), place.orElse(null));
        }
        return List.of(print(tree, true).split("<\\?" + CUT + " here\\?>", -1));
    }

    /** The first words of a paragraph, so that its author finds it. */
    static String excerpt(Node paragraph) {
        StringBuilder text = new StringBuilder();
        for (Element words : all(paragraph, "t")) {
            text.append(words.getTextContent());
        }
        String line = text.toString().strip().replaceAll("\\s+", " ");
        return line.length() <= EXCERPT ? line : line.substring(0, line.offsetByCodePoints(0, EXCERPT / 2)) + "\u2026";
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler());
        return builder;
    }

    static String print(Node node, boolean declaration) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, declaration ? "no" : "yes");
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(node), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All elements of that local name, in order. */
    static List<Element> all(Node below, String name) {
        List<Element> found = new ArrayList<>();
        gather(below, name, found);
        return found;
    }

    private static void gather(Node node, String name, List<Element> found) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
            gather(child, name, found);
        }
    }

    static Optional<Element> child(Node node, String name) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** The attribute {@code w:name}, or empty. */
    static String value(Element element, String name) {
        return element.getAttributeNS(W, name);
    }
}
