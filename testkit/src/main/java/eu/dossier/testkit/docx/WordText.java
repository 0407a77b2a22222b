package eu.dossier.testkit.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The words of a Word file's body in the order in which they are read, with what Word itself adds: bullets, numbers of lists,
 * notes where their marks stand. Contents and drawings are left out, which say again what is said elsewhere, and the titles of
 * controls, which are not printed. Compare with
 * {@link eu.dossier.testkit.document.ReadingText}.
 */
public final class WordText {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Element> notes = new HashMap<>();
    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> definitions = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final boolean labels;
    private int noteCount;

    private WordText(WordFile file, boolean labels) {
        this.labels = labels;
        index(file.xml("word/styles.xml"), "style", "styleId", styles);
        if (file.has("word/numbering.xml")) {
            Document numbering = file.xml("word/numbering.xml");
            index(numbering, "num", "numId", lists);
            index(numbering, "abstractNum", "abstractNumId", definitions);
        }
        if (file.has("word/footnotes.xml")) {
            index(file.xml("word/footnotes.xml"), "footnote", "id", notes);
        }
    }

    public static String of(WordFile file) {
        return of(file, true);
    }

    /** The same without bullets and numbers of lists. */
    public static String withoutLabels(WordFile file) {
        return of(file, false);
    }

    private static String of(WordFile file, boolean labels) {
        WordText words = new WordText(file, labels);
        words.children(WordFile.all(file.xml("word/document.xml"), "body").get(0), "");
        return words.text.toString();
    }

    private static void index(Document part, String name, String key, Map<String, Element> into) {
        WordFile.all(part, name).forEach(element -> into.put(value(element, key), element));
    }

    private static String value(Element element, String name) {
        return element.getAttributeNS(WordFile.W, name);
    }

    /** @param style of the paragraph around */
    private void children(Node below, String style) {
        for (Node child = below.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                element(element, style);
            }
        }
    }

    private void element(Element element, String style) {
        switch (element.getLocalName()) {
            case "p" -> paragraph(element);
            case "t" -> text.append(element.getTextContent());
            case "noBreakHyphen" -> text.append('\u2011');
            case "sdt" -> {
                if (WordFile.all(element, "docPartObj").isEmpty()) {
                    first(element, "sdtContent").ifPresent(content -> children(content, style));
                }
            }
            case "footnoteReference" -> note(value(element, "id"));
            case "footnoteRef" -> text.append(noteCount);
            case "drawing", "pict", "AlternateContent", "instrText", "pPr", "rPr" -> {}
            default -> children(element, style);
        }
    }

    private void paragraph(Element paragraph) {
        String style = first(paragraph, "pStyle").map(e -> value(e, "val")).orElse("");
        if (style.startsWith("TOCHeading") || style.startsWith("ContentsHeading")) {
            // Part of the contents; LibreOffice gives it another style, and moves one with a control in it before
            // theirs.
            return;
        }
        if (labels) {
            label(paragraph, style);
        }
        children(paragraph, style);
    }

    private void note(String id) {
        noteCount++;
        text.append(noteCount);
        children(known(notes, id), "");
    }

    private void label(Element paragraph, String style) {
        Optional<Element> own = first(paragraph, "numPr");
        Optional<Element> numbered = own.isPresent() ? own : ofStyle(style);
        if (numbered.isPresent()) {
            String list =
                    first(numbered.get(), "numId").map(e -> value(e, "val")).orElse("0");
            String level =
                    first(numbered.get(), "ilvl").map(e -> value(e, "val")).orElse("0");
            if (!list.equals("0")) {
                label(list, level);
            }
        }
    }

    private Optional<Element> ofStyle(String id) {
        Element style = styles.get(id);
        if (style == null) {
            return Optional.empty();
        }
        Optional<Element> own = first(style, "numPr");
        return own.isPresent() ? own : first(style, "basedOn").flatMap(base -> ofStyle(value(base, "val")));
    }

    private void label(String list, String level) {
        Element instance = known(lists, list);
        Element definition = known(
                definitions,
                first(instance, "abstractNumId").map(e -> value(e, "val")).orElse(""));
        Element look = WordFile.all(definition, "lvl").stream()
                .filter(lvl -> value(lvl, "ilvl").equals(level))
                .findFirst()
                .orElseThrow();
        if (first(look, "numFmt").map(e -> value(e, "val")).orElse("").equals("bullet")) {
            text.append('•');
        } else {
            int start = first(instance, "startOverride")
                    .map(e -> Integer.parseInt(value(e, "val")))
                    .orElse(1);
            text.append(counters.merge(list, start, (known, s) -> known + 1)).append('.');
        }
    }

    private static Element known(Map<String, Element> among, String key) {
        Element element = among.get(key);
        if (element == null) {
            throw new AssertionError("nothing has the number " + key + " among " + among.keySet());
        }
        return element;
    }

    private static Optional<Element> first(Element below, String name) {
        return WordFile.all(below, name).stream().findFirst();
    }
}
