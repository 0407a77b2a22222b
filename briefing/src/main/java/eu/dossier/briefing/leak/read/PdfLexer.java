package eu.dossier.briefing.leak.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The tokens of PDF syntax (ISO 32000-1, 7.2), told by their positions in a buffer; nothing is copied until asked for. */
final class PdfLexer {

    /** What a token is. */
    enum Token {
        NUMBER,
        NAME,
        LITERAL,
        HEX,
        ARRAY,
        ARRAY_END,
        DICTIONARY,
        DICTIONARY_END,
        WORD,
        END
    }

    private static final byte REGULAR = 0;
    private static final byte SPACE = 1;
    private static final byte DELIMITER = 2;

    private static final byte[] CLASSES = classes();

    private final byte[] bytes;
    private final int end;
    private int at;
    private int from;
    private int to;
    private boolean comment;

    PdfLexer(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.end = end;
        at = from;
    }

    private static byte[] classes() {
        byte[] classes = new byte[256];
        for (byte space : new byte[] {0, 9, 10, 12, 13, 32}) {
            classes[space] = SPACE;
        }
        for (char delimiter : "()<>[]{}/%".toCharArray()) {
            classes[delimiter] = DELIMITER;
        }
        return classes;
    }

    static boolean isSpace(byte b) {
        return CLASSES[b & 0xFF] == SPACE;
    }

    static boolean isRegular(byte b) {
        return CLASSES[b & 0xFF] == REGULAR;
    }

    /** Whether there was a comment between the tokens so far. */
    boolean sawComment() {
        return comment;
    }

    /** Where the next token is looked for. */
    int position() {
        return at;
    }

    void position(int position) {
        at = position;
    }

    /** First byte of the last token; behind the opening sign of names and strings. */
    int from() {
        return from;
    }

    /** Behind the last byte of the last token; before the closing sign of strings. */
    int to() {
        return to;
    }

    Token next() {
        skipSpace();
        from = at;
        if (at >= end) {
            to = at;
            return Token.END;
        }
        byte b = bytes[at];
        Token token = switch (b) {
            case '/' -> name();
            case '(' -> literal();
            case '<' -> angle();
            case '>' -> closing();
            case '[' -> single(Token.ARRAY);
            case ']' -> single(Token.ARRAY_END);
            case '{', '}', ')' -> single(Token.WORD);
            default -> regular(b);
        };
        return token;
    }

    private void skipSpace() {
        while (at < end) {
            byte b = bytes[at];
            if (b == '%') {
                comment = true;
                while (at < end && bytes[at] != '\n' && bytes[at] != '\r') {
                    at++;
                }
            } else if (isSpace(b)) {
                at++;
            } else {
                return;
            }
        }
    }

    private Token single(Token token) {
        at++;
        to = at;
        return token;
    }

    private Token name() {
        from = ++at;
        while (at < end && isRegular(bytes[at])) {
            at++;
        }
        to = at;
        return Token.NAME;
    }

    private Token literal() {
        from = ++at;
        int depth = 1;
        while (at < end) {
            byte b = bytes[at];
            if (b == '\\') {
                at++;
            } else if (b == '(') {
                depth++;
            } else if (b == ')' && --depth == 0) {
                break;
            }
            at++;
        }
        to = Math.min(at, end);
        at = Math.min(at + 1, end);
        return Token.LITERAL;
    }

    private Token angle() {
        if (at + 1 < end && bytes[at + 1] == '<') {
            at += 2;
            to = at;
            return Token.DICTIONARY;
        }
        from = ++at;
        while (at < end && bytes[at] != '>') {
            at++;
        }
        to = at;
        at = Math.min(at + 1, end);
        return Token.HEX;
    }

    private Token closing() {
        at += at + 1 < end && bytes[at + 1] == '>' ? 2 : 1;
        to = at;
        return Token.DICTIONARY_END;
    }

    private Token regular(byte first) {
        while (at < end && isRegular(bytes[at])) {
            at++;
        }
        to = at;
        boolean number = (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
        return number ? Token.NUMBER : Token.WORD;
    }

    boolean is(String word) {
        if (to - from != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The last token as it stands. */
    String word() {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** The last token as a number, its fraction cut off; 0 for what is none. */
    int integer() {
        int value = 0;
        boolean negative = false;
        for (int i = from; i < to && bytes[i] != '.'; i++) {
            if (bytes[i] == '-') {
                negative = true;
            } else if (bytes[i] >= '0' && bytes[i] <= '9' && value < 200_000_000) {
                value = value * 10 + bytes[i] - '0';
            }
        }
        return negative ? -value : value;
    }

    /** The name with its {@code #xx} resolved. */
    String name(int nameFrom, int nameTo) {
        String raw = new String(bytes, nameFrom, nameTo - nameFrom, StandardCharsets.ISO_8859_1);
        if (raw.indexOf('#') < 0) {
            return raw;
        }
        StringBuilder name = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            int high = raw.charAt(i) == '#' && i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(raw.charAt(i + 2), 16) : -1;
            name.append(low >= 0 ? (char) ((high << 4) | low) : raw.charAt(i));
            i += low >= 0 ? 2 : 0;
        }
        return name.toString();
    }

    /** The bytes of the last string token, escapes resolved. */
    byte[] string(Token token) {
        return token == Token.HEX ? hex() : unescaped();
    }

    private byte[] hex() {
        byte[] result = new byte[(to - from + 1) / 2];
        int digits = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(bytes[i], 16);
            if (digit >= 0) {
                result[digits / 2] |= (byte) (digits % 2 == 0 ? digit << 4 : digit);
                digits++;
            }
        }
        return Arrays.copyOf(result, (digits + 1) / 2);
    }

    private byte[] unescaped() {
        byte[] result = new byte[to - from];
        int length = 0;
        int i = from;
        while (i < to) {
            byte b = bytes[i++];
            if (b != '\\' || i >= to) {
                result[length++] = b;
                continue;
            }
            byte escaped = bytes[i];
            if (escaped >= '0' && escaped <= '7') {
                int value = 0;
                for (int n = 0; n < 3 && i < to && bytes[i] >= '0' && bytes[i] <= '7'; n++) {
                    value = value * 8 + bytes[i++] - '0';
                }
                result[length++] = (byte) value;
            } else if (escaped == '\r' || escaped == '\n') {
                i += escaped == '\r' && i + 1 < to && bytes[i + 1] == '\n' ? 2 : 1;
            } else {
                result[length++] = plain(escaped);
                i++;
            }
        }
        return Arrays.copyOf(result, length);
    }

    private static byte plain(byte escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> escaped;
        };
    }
}
