package eu.dossier.templates.markup;

import eu.dossier.document.Characters;
import eu.dossier.templates.markup.Token.Chars;
import eu.dossier.templates.markup.Token.Close;
import eu.dossier.templates.markup.Token.End;
import eu.dossier.templates.markup.Token.Open;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the part of XML 1.0 that briefing markup is made of: elements, attributes, text, comments, character references
 * and the five entities every parser knows. There is no document type, no processing instruction and no CDATA, so there
 * is nothing that could reach out of the text or grow inside it.
 */
final class MarkupScanner {

    static final int MAXIMUM_LENGTH = 64 * 1024 * 1024;
    static final int MAXIMUM_DEPTH = 100;

    private static final int LONGEST_REFERENCE = 12;

    private final String text;
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private boolean closesAtOnce;

    MarkupScanner(String text) {
        this.text = text;
        if (text.length() > MAXIMUM_LENGTH) {
            throw fault("D4001", "The markup has more than 64 million characters.", "Print less: split the briefing.");
        }
    }

    /** The next piece. Tags are balanced: whoever closes an element knows that it was the open one. */
    Token next() {
        if (closesAtOnce) {
            closesAtOnce = false;
            return new Close(open.pop().name(), place());
        }
        skipComments();
        if (at == text.length()) {
            return end();
        }
        return text.charAt(at) == '<' ? tag() : chars();
    }

    private End end() {
        Open unclosed = open.peek();
        if (unclosed != null) {
            throw new MarkupFault(
                    "D4002",
                    unclosed.place(),
                    "<" + unclosed.name() + "> is never closed.",
                    "Add </" + unclosed.name() + ">.");
        }
        return new End(place());
    }

    private void skipComments() {
        while (text.startsWith("<!--", at)) {
            int close = text.indexOf("-->", at + 4);
            if (close < 0) {
                throw fault("D4002", "A comment is never closed.", "Add -->.");
            }
            moveTo(close + 3);
        }
    }

    private Token tag() {
        Place start = place();
        at++;
        if (peek() == '!' || peek() == '?') {
            throw new MarkupFault(
                    "D4003",
                    start,
                    "Document types, CDATA and processing instructions are not part of briefing markup.",
                    "Write elements and text only; escape < as &lt;.");
        }
        return peek() == '/' ? close(start) : open(start);
    }

    private Close close(Place start) {
        at++;
        String name = name();
        skipSpace();
        expect('>');
        Open last = open.poll();
        if (last == null || !last.name().equals(name)) {
            String expected = last == null ? "No element is open." : "The open element is <" + last.name() + ">.";
            throw new MarkupFault("D4002", start, "</" + name + "> closes nothing here.", expected);
        }
        return new Close(name, start);
    }

    private Open open(Place start) {
        String name = name();
        Map<String, String> attributes = attributes(name);
        if (peek() == '/') {
            at++;
            closesAtOnce = true;
        }
        expect('>');
        Open element = new Open(name, attributes, start);
        open.push(element);
        if (open.size() > MAXIMUM_DEPTH) {
            throw new MarkupFault(
                    "D4001", start, "Elements are nested more than 100 deep.", "Flatten the lists and tables.");
        }
        return element;
    }

    private Map<String, String> attributes(String element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        while (true) {
            int before = at;
            skipSpace();
            if (peek() == '>' || peek() == '/') {
                return attributes;
            }
            if (at == before) {
                throw fault("D4003", "A space is expected here.", "Attributes stand apart from each other.");
            }
            Place start = place();
            String name = name();
            skipSpace();
            expect('=');
            skipSpace();
            if (attributes.put(name, attributeValue()) != null) {
                throw new MarkupFault(
                        "D4004", start, "<" + element + "> has two attributes " + name + ".", "Keep one of them.");
            }
        }
    }

    private String attributeValue() {
        char quote = peek();
        if (quote != '"' && quote != '\'') {
            throw fault("D4003", "An attribute's value stands in quotes.", "Write name=\"value\".");
        }
        int start = ++at;
        int end = text.indexOf(quote, start);
        if (end < 0 || text.indexOf('<', start, end) >= 0) {
            throw fault("D4003", "The value of an attribute has no end.", "Close the quote; write < as &lt;.");
        }
        String value = resolve(start, end).replace('\n', ' ').replace('\t', ' ');
        expect(quote);
        return value;
    }

    private Chars chars() {
        Place start = place();
        int end = text.indexOf('<', at);
        return new Chars(resolve(at, end < 0 ? text.length() : end), start);
    }

    /** Resolves the references between two offsets and moves there. */
    private String resolve(int start, int end) {
        int reference = text.indexOf('&', start, end);
        if (reference < 0) {
            String plain = requirePrintable(text.substring(start, end));
            moveTo(end);
            return plain;
        }
        StringBuilder resolved = new StringBuilder(end - start);
        while (reference >= 0) {
            resolved.append(text, at, reference);
            moveTo(reference);
            resolved.appendCodePoint(reference(end));
            reference = text.indexOf('&', at, end);
        }
        resolved.append(text, at, end);
        String plain = requirePrintable(resolved.toString());
        moveTo(end);
        return plain;
    }

    private int reference(int end) {
        int semicolon = text.indexOf(';', at, Math.min(end, at + LONGEST_REFERENCE));
        if (semicolon < 0) {
            throw fault("D4003", "& starts a reference, and this one has no end.", "Write & as &amp;.");
        }
        String name = text.substring(at + 1, semicolon);
        int character = name.startsWith("#") ? numeric(name) : named(name);
        at = semicolon + 1;
        return character;
    }

    private int named(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default ->
                throw fault(
                        "D4003",
                        "&" + name + "; is not known.",
                        "Write the character itself, or its number as in &#160;.");
        };
    }

    private int numeric(String name) {
        boolean hex = name.startsWith("#x");
        try {
            int value = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            if (Character.isValidCodePoint(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Told below: it is no character, whatever it is.
        }
        throw fault("D4003", "&" + name + "; is not a character.", "Write &#160; or &#xA0;.");
    }

    private String requirePrintable(String value) {
        String unixLines =
                value.indexOf('\r') < 0 ? value : value.replace("\r\n", "\n").replace('\r', '\n');
        if (!Characters.isClean(unixLines)) {
            throw fault(
                    "D4005",
                    "The text holds a character that cannot be printed.",
                    "Control characters and direction overrides are cleaned from case files; keep them out of templates.");
        }
        return unixLines;
    }

    private String name() {
        int start = at;
        while (at < text.length() && isNameCharacter(text.charAt(at), at == start)) {
            at++;
        }
        if (at == start) {
            throw fault("D4003", "A name is expected here.", "Names are small letters, digits and hyphens.");
        }
        return text.substring(start, at);
    }

    private static boolean isNameCharacter(char c, boolean first) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (!first && ((c >= '0' && c <= '9') || c == '-' || c == ':'));
    }

    private void skipSpace() {
        while (isSpace(peek())) {
            moveTo(at + 1);
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void expect(char c) {
        if (peek() != c) {
            throw fault("D4003", "“" + c + "” is expected here.", "Close the tag, and keep its parts in order.");
        }
        at++;
    }

    private void moveTo(int offset) {
        int newline = text.indexOf('\n', at, offset);
        while (newline >= 0) {
            line++;
            lineStart = newline + 1;
            newline = text.indexOf('\n', lineStart, offset);
        }
        at = offset;
    }

    private Place place() {
        return new Place(line, at - lineStart + 1);
    }

    private MarkupFault fault(String code, String message, String hint) {
        return new MarkupFault(code, place(), message, hint);
    }
}
