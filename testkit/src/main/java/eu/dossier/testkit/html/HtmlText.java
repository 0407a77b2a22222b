package eu.dossier.testkit.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The words of an HTML briefing in the order in which they are read, with what a browser itself adds: bullets, numbers of
 * lists, notes where their marks stand; and the mark of a draft first. Contents and drawings are left out, which say again what
 * is said elsewhere, and what only screen readers are told. Compare with
 * {@link eu.dossier.testkit.document.ReadingText}.
 */
public final class HtmlText {

    private static final Set<String> LEFT_OUT = Set.of("nav", "svg", "section", "header", "footer", "head");
    private static final Set<String> NOT_OF_THE_TEXT = Set.of("logo", "organisation", "back");

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Element> notes = new HashMap<>();

    private HtmlText(Document page) {
        for (Element item : elements(page, "li")) {
            notes.put(item.getAttribute("id"), item);
        }
        elements(page, "strong").stream()
                .filter(strong -> strong.getAttribute("class").equals("draft"))
                .findFirst()
                .ifPresent(draft -> text.append(draft.getTextContent()));
    }

    /** @param bytes a file that is well-formed XML too */
    public static String of(byte[] bytes) {
        Document page = parse(bytes);
        HtmlText words = new HtmlText(page);
        words.children(page.getDocumentElement());
        return words.text.toString();
    }

    private static Document parse(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (SAXException e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Element> elements(Document page, String name) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < page.getElementsByTagName(name).getLength(); i++) {
            elements.add((Element) page.getElementsByTagName(name).item(i));
        }
        return elements;
    }

    private void children(Node below) {
        for (Node child = below.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                element(element);
            } else {
                text.append(child.getTextContent());
            }
        }
    }

    private void element(Element element) {
        String role = element.getAttribute("class");
        if (LEFT_OUT.contains(element.getTagName()) || NOT_OF_THE_TEXT.contains(role) || isUnseen(element)) {
            return;
        }
        switch (element.getTagName()) {
            case "ul" -> items(element, 0);
            case "ol" -> items(element, element.hasAttribute("start") ? number(element) : 1);
            case "sup" -> note(element);
            default -> children(element);
        }
    }

    /** What has changed is told to screen readers alone, yet it is text of the document. */
    private static boolean isUnseen(Element element) {
        return element.getAttribute("class").equals("unseen")
                && !((Element) element.getParentNode()).getAttribute("class").equals("changed");
    }

    private static int number(Element list) {
        return Integer.parseInt(list.getAttribute("start"));
    }

    /** @param start number of the first item, or 0 for bullets */
    private void items(Element list, int start) {
        int number = start;
        for (Node child = list.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element item) {
                text.append(start == 0 ? "•" : number++ + ".");
                children(item);
            }
        }
    }

    private void note(Element mark) {
        String number = mark.getTextContent();
        text.append(number).append(number);
        Element note = notes.get("_note" + number);
        if (note == null) {
            throw new AssertionError("no note " + number);
        }
        children(note);
    }
}
