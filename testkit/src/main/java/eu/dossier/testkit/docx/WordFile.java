package eu.dossier.testkit.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The parts of a Word file, in the order of the file. */
public final class WordFile {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, byte[]> parts;

    private WordFile(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    public static WordFile of(byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (parts.put(entry.getName(), zip.readAllBytes()) != null) {
                    throw new AssertionError("the part " + entry.getName() + " is there twice");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordFile(parts);
    }

    /** Names of all parts, in the order of the file. */
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    public byte[] part(String name) {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new AssertionError("no part " + name + " among " + parts.keySet());
        }
        return part.clone();
    }

    /** A part as a tree; fails when it is not well-formed. */
    public Document xml(String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            InputSource source = new InputSource(new ByteArrayInputStream(part(name)));
            return factory.newDocumentBuilder().parse(source);
        } catch (SAXException e) {
            throw new AssertionError(name + " is not well-formed: " + e.getMessage(), e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All elements of WordprocessingML of that name below, in order. */
    public static List<Element> all(Node below, String name) {
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

    /** The child elements. */
    public static List<Element> children(Node node) {
        List<Element> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first child of that name, or null. */
    static @org.jspecify.annotations.Nullable Element child(Node node, String name) {
        return children(node).stream()
                .filter(element -> name.equals(element.getLocalName()))
                .findFirst()
                .orElse(null);
    }

    /** The attribute {@code w:name}, or empty. */
    static String attribute(Element element, String name) {
        return element.getAttributeNS(W, name);
    }
}
