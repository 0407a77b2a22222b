package eu.dossier.core.read;

import java.util.Optional;

/**
 * From an offset into a text to the offset of the same letter in the file. YAML and JSON write a text in many ways
 * (folded, indented, escaped), and the reader strips and joins lines; but all of them keep the letters and their order,
 * and differ in blanks alone. So letters are counted and blanks are not.
 */
final class TextPlaces {

    private static final int LONGEST_ESCAPE = 8;

    private final String source;
    private final int end;
    private final char style;
    private int at;

    private TextPlaces(String source, Node.Scalar scalar) {
        this.source = source;
        this.end = Math.min(scalar.end(), source.length());
        int begin = afterAnchor(source, scalar.start(), end);
        this.style = scalar.plain() || begin >= end ? ' ' : source.charAt(begin);
        this.at = firstInside(source, begin, style);
    }

    /** From where to where, in the file. */
    record Range(int from, int to) {}

    /**
     * The place of a part of a text.
     *
     * @param text as the reader gave it
     * @param from offset of the first letter
     * @param to offset after the last
     * @return empty where the letters in the file are others, as behind an alias or a migration
     */
    static Optional<Range> find(String source, Node.Scalar scalar, String text, int from, int to) {
        return new TextPlaces(source, scalar).find(text, from, to);
    }

    /** No text begins with {@code &} but behind a quotation mark, so it is a name for the text. */
    private static int afterAnchor(String source, int start, int end) {
        int at = start;
        if (at < end && source.charAt(at) == '&') {
            while (at < end && !Character.isWhitespace(source.charAt(at))) {
                at++;
            }
            while (at < end && Character.isWhitespace(source.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    private static int firstInside(String source, int begin, char style) {
        return switch (style) {
            case '"', '\'' -> begin + 1;
            // The first line says how the text is folded, and may end in a comment.
            case '|', '>' -> source.indexOf('\n', begin) + 1;
            default -> begin;
        };
    }

    private Optional<Range> find(String text, int from, int to) {
        int start = -1;
        for (int i = 0; i < to && i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isWhitespace(letter)) {
                continue;
            }
            int here = next(letter);
            if (here < 0) {
                return Optional.empty();
            }
            start = start < 0 && i >= from ? here : start;
        }
        return start < 0 ? Optional.empty() : Optional.of(new Range(start, at));
    }

    /** Where the next letter stands, if it is this one; moves behind it. */
    private int next(char letter) {
        while (at < end) {
            int here = at;
            char c = take();
            if (!Character.isWhitespace(c)) {
                return c == letter ? here : -1;
            }
        }
        return -1;
    }

    /** The letter here, or a blank for what stands for none. */
    private char take() {
        char c = source.charAt(at++);
        if (style == '\'' && c == '\'') {
            return at < end ? source.charAt(at++) : ' ';
        }
        return style == '"' && c == '\\' && at < end ? escaped() : c;
    }

    private char escaped() {
        char c = source.charAt(at++);
        return switch (c) {
            case 'u' -> hex(4);
            case 'x' -> hex(2);
            case 'U' -> hex(LONGEST_ESCAPE);
            case '_' -> '\u00A0';
            case 'n', 'r', 't', 'b', 'f', 'v', 'e', 'a', '0', 'N', 'L', 'P' -> ' ';
            default -> c;
        };
    }

    private char hex(int digits) {
        int value = 0;
        for (int i = 0; i < digits && at < end; i++) {
            value = 16 * value + Math.max(0, Character.digit(source.charAt(at++), 16));
        }
        return (char) value;
    }
}
