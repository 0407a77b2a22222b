package eu.dossier.briefing.leak.read;

import eu.dossier.briefing.leak.text.Haystack;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * HTML and XML as it stands: text with its character references resolved, attributes, comments, instructions. It takes
 * nothing from outside the text and expands nothing, so that no entity can make it work or hide something from it.
 */
final class MarkupReader {

    /** Elements of HTML within which a word may go on. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s",
            "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr", "tspan");

    /** Elements of Word and DrawingML that end a word; within all others of theirs it goes on. */
    private static final Set<String> ENDS = Set.of(
            "w:p",
            "w:tc",
            "w:tr",
            "w:tbl",
            "w:br",
            "w:cr",
            "w:tab",
            "w:footnote",
            "w:endnote",
            "w:comment",
            "a:p",
            "a:br",
            "a:tab");

    /** Attributes whose values a format prescribes. */
    private static final Set<String> VOCABULARY = Set.of("Type", "ContentType", "PartName", "class", "uri", "clsid");

    /** Attributes of drawings that hold coordinates, among which any day and any number stands by chance. */
    private static final Set<String> COORDINATES = Set.of("d", "points", "transform", "viewBox");

    /** Names of attributes and properties that messages may repeat; any other could be the secret itself. */
    private static final Set<String> TELLABLE = Set.of(
            "id",
            "class",
            "style",
            "lang",
            "w:val",
            "w:author",
            "name",
            "w:name",
            "value",
            "title",
            "creator",
            "subject",
            "description",
            "keywords",
            "Producer",
            "CreatorTool",
            "Company",
            "Manager",
            "Template",
            "Application",
            "lastModifiedBy",
            "category",
            "contentStatus");

    private static final int LONGEST_SHORT = 2;

    private final String text;
    private final Findings findings;
    private final String main;
    private final boolean html;
    private final boolean namedElements;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final Map<String, String> coordinates = new LinkedHashMap<>();
    private final Map<String, String> attributePlaces = new HashMap<>();
    private final Set<String> vocabulary = new LinkedHashSet<>();
    private final Map<String, String> comments = new LinkedHashMap<>();
    private final Recurring strings = new Recurring();
    private int at;

    private MarkupReader(String text, Findings findings, String main, boolean html, boolean namedElements) {
        this.text = text;
        this.findings = findings;
        this.main = main;
        this.html = html;
        this.namedElements = namedElements;
    }

    /** A file by itself. */
    static MarkupReader of(String text, Findings findings) {
        String head = text.substring(0, Math.min(200, text.length())).toLowerCase(Locale.ROOT);
        return new MarkupReader(
                text, findings, "text", head.contains("<!doctype html") || head.contains("<html"), false);
    }

    /** A part of a package. */
    static MarkupReader ofPart(String name, String text, Findings findings) {
        boolean properties = name.startsWith("docProps/");
        return new MarkupReader(text, findings, ZipReader.place(name), false, properties);
    }

    /** A packet of properties, each told by its element. */
    static MarkupReader ofProperties(String place, String text, Findings findings) {
        return new MarkupReader(text, findings, place, false, true);
    }

    void read() throws UnreadableException {
        findings.people(main);
        while (at < text.length()) {
            int open = text.indexOf('<', at);
            int end = open < 0 ? text.length() : open;
            characters(at, end);
            at = end;
            if (open >= 0) {
                markup();
            }
        }
        attributes.forEach((value, place) ->
                (place.contains("attribute") ? findings.markup(place) : findings.people(place)).text(value));
        coordinates.forEach((value, place) -> findings.programs(place).text(value));
        vocabulary.forEach(
                value -> findings.vocabulary(main + ", names of the format").text(value));
        comments.forEach((value, place) -> findings.people(place).text(value));
        attributes.keySet().forEach(this::decodeLink);
        for (String value : attributes.keySet()) {
            embedded(value);
        }
    }

    private void characters(int from, int to) {
        Haystack hay = findings.hay();
        int next = from;
        while (next < to) {
            int reference = text.indexOf('&', next);
            if (reference < 0 || reference >= to) {
                hay.text(text, next, to);
                return;
            }
            hay.text(text, next, reference);
            next = reference(hay, reference, to);
        }
    }

    /** Reads a character reference, puts what it stands for, and says where the text goes on. */
    private int reference(Haystack hay, int from, int to) {
        int end = text.indexOf(';', from);
        if (end < 0 || end >= to || end - from > 40) {
            hay.space();
            return from + 1;
        }
        hay.text(References.resolve(text.substring(from + 1, end)));
        return end + 1;
    }

    private void markup() throws UnreadableException {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (next == '/' || isNameStart(next)) {
            tag();
        } else if (next == '!' || next == '?') {
            aside();
        } else {
            findings.hay().space();
            at++;
        }
    }

    private void aside() throws UnreadableException {
        if (text.startsWith("<!--", at)) {
            comments.put(until("-->", 4), "comment");
        } else if (text.startsWith("<![CDATA[", at)) {
            findings.hay().text(until("]]>", 9));
        } else if (text.startsWith("<!", at)) {
            declaration();
        } else {
            comments.put(until("?>", 2), "processing instruction");
        }
    }

    private String until(String end, int skip) {
        int from = Math.min(at + skip, text.length());
        int to = text.indexOf(end, from);
        at = to < 0 ? text.length() : to + end.length();
        return text.substring(from, to < 0 ? text.length() : to);
    }

    /** A document type of HTML is harmless; one that defines entities could hide anything behind them. */
    private void declaration() throws UnreadableException {
        String declaration = until(">", 2);
        if (declaration.indexOf('[') >= 0 || declaration.startsWith("ENTITY")) {
            throw findings.unreadable(main + ": a document type declaration with definitions of its own");
        }
        comments.put(declaration, "document type");
    }

    private void tag() throws UnreadableException {
        boolean closing = text.charAt(at + 1) == '/';
        int from = closing ? at + 2 : at + 1;
        int end = nameEnd(from);
        String name = strings.of(text, from, end);
        at = end;
        attributes(name);
        gap(name);
        if (closing) {
            return;
        }
        if (namedElements) {
            findings.people(main + known(local(name)));
        } else if (html) {
            special(name.toLowerCase(Locale.ROOT));
        }
    }

    private void gap(String name) {
        if (html) {
            if (!INLINE.contains(name.toLowerCase(Locale.ROOT))) {
                findings.hay().hard();
            }
        } else if (!name.startsWith("w:") && !name.startsWith("a:")) {
            findings.hay().soft();
        } else if (ENDS.contains(name)) {
            findings.hay().hard();
        }
    }

    private void special(String name) throws UnreadableException {
        if (name.equals("title")) {
            findings.people("title");
        } else if (name.equals("body") || name.equals("main")) {
            findings.people(main);
        } else if (name.equals("style") || name.equals("script")) {
            int end = endOf(name);
            String content = text.substring(at, end < 0 ? text.length() : end);
            at = end < 0 ? text.length() : end;
            new PlainReader(content, findings).read(name.equals("style") ? "style sheet" : "script");
            findings.people(main);
        }
    }

    /** Where the end tag begins, in whatever case, or -1. */
    private int endOf(String name) {
        int end = text.indexOf("</", at);
        while (end >= 0 && !text.regionMatches(true, end + 2, name, 0, name.length())) {
            end = text.indexOf("</", end + 2);
        }
        return end;
    }

    private int nameEnd(int from) {
        int end = from;
        while (end < text.length() && isName(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNameStart(char c) {
        return Character.isLetter(c) || c == '_';
    }

    private static boolean isName(char c) {
        return c > '>' || (c > ' ' && c != '>' && c != '/' && c != '=' && c != '"' && c != '\'');
    }

    private void attributes(String element) {
        while (at < text.length() && text.charAt(at) != '>') {
            int end = nameEnd(at);
            if (end == at) {
                at++;
            } else {
                attribute(element, strings.of(text, at, end), end);
            }
        }
        at = Math.min(at + 1, text.length());
    }

    private void attribute(String element, String name, int nameEnd) {
        at = skipSpace(nameEnd);
        if (at >= text.length() || text.charAt(at) != '=') {
            keep(element, name, name);
            return;
        }
        at = skipSpace(at + 1);
        char quote = at < text.length() ? text.charAt(at) : ' ';
        int from = at;
        if (quote == '"' || quote == '\'') {
            from = at + 1;
            int end = text.indexOf(quote, from);
            at = end < 0 ? text.length() : end + 1;
            keep(element, name, from, end < 0 ? text.length() : end);
        } else {
            at = bareEnd(from);
            keep(element, name, from, at);
        }
    }

    private int bareEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '>') {
            end++;
        }
        return end;
    }

    private int skipSpace(int from) {
        int next = from;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private void keep(String element, String name, int from, int to) {
        keep(element, name, strings.of(text, from, to));
    }

    /** Each value once, whatever stands it in: styles and sizes come by the thousand. */
    private void keep(String element, String name, String value) {
        if (name.startsWith("xmlns") || VOCABULARY.contains(name)) {
            vocabulary.add(value);
        } else if (COORDINATES.contains(name)) {
            coordinates.put(value, place(element, name));
        } else if (value.length() > LONGEST_SHORT && !attributes.containsKey(value)) {
            attributes.put(value.indexOf('&') < 0 ? value : References.resolveAll(value), place(element, name));
        }
    }

    private String place(String element, String name) {
        return attributePlaces.computeIfAbsent(
                local(name).equals("content") ? element + name : name, key -> switch (local(name)) {
                    case "alt", "aria-label", "descr", "title" -> "alternative text";
                    case "href", "src", "Target", "cite" -> "link";
                    case "content" -> "page description";
                    default -> (main.equals("text") ? "" : main + ", ") + "attribute" + known(name);
                });
    }

    /** The name itself, where it is one that cannot be what must not be told. */
    private static String known(String name) {
        return TELLABLE.contains(name) ? " " + name : "";
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private void decodeLink(String value) {
        if (value.indexOf('%') >= 0) {
            findings.people("link").text(PlainReader.Percent.decode(value));
        }
        if (value.contains("xn--")) {
            findings.people("link").text(java.net.IDN.toUnicode(value.replaceFirst("^[a-z]+://", "")));
        }
    }

    private void embedded(String value) throws UnreadableException {
        if (value.startsWith("data:")) {
            PlainReader.packed(value, findings);
        }
    }
}
