package eu.dossier.briefing.leak.read;

import eu.dossier.briefing.leak.read.PdfLexer.Token;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the codes that a font shows stand for, by its ToUnicode map (9.10.3). */
final class PdfFont {

    private static final int LARGEST_RANGE = 1 << 16;

    private final boolean wide;
    private final boolean mapped;
    private char[] single = new char[256];
    private final Map<Integer, String> several = new HashMap<>();

    /**
     * @param wide whether codes have two bytes
     * @param map the unpacked ToUnicode map, or null when there is none
     */
    PdfFont(boolean wide, byte @Nullable [] map) {
        this.wide = wide;
        mapped = map != null;
        if (map != null) {
            read(new PdfLexer(map, 0, map.length));
        }
    }

    /** Whether all codes of a CMap have one byte (9.7.5.4). */
    static boolean hasOneByteCodes(byte[] map) {
        PdfLexer lexer = new PdfLexer(map, 0, map.length);
        Token token = lexer.next();
        while (token != Token.END && !(token == Token.WORD && lexer.is("begincodespacerange"))) {
            token = lexer.next();
        }
        boolean narrow = token != Token.END;
        while (narrow && lexer.next() == Token.HEX) {
            Token last = lexer.next();
            narrow = last == Token.HEX && lexer.string(last).length == 1;
        }
        return narrow;
    }

    boolean isWide() {
        return wide;
    }

    /** Whether anybody can say what its codes stand for. */
    boolean isReadable() {
        return mapped || !wide;
    }

    /** The character for a code; 0 when it stands for several or none. */
    char character(int code) {
        if (!mapped) {
            return (char) code;
        }
        return code < single.length ? single[code] : 0;
    }

    /** The characters for a code that stands for several; empty for none. */
    String several(int code) {
        return several.getOrDefault(code, "");
    }

    private void read(PdfLexer lexer) {
        Token token = lexer.next();
        while (token != Token.END) {
            if (token == Token.WORD && lexer.is("beginbfchar")) {
                characters(lexer);
            } else if (token == Token.WORD && lexer.is("beginbfrange")) {
                ranges(lexer);
            }
            token = lexer.next();
        }
    }

    private void characters(PdfLexer lexer) {
        Token token = lexer.next();
        while (token == Token.HEX) {
            int code = code(lexer.string(token));
            Token target = lexer.next();
            if (target == Token.HEX) {
                map(code, lexer.string(target), 0);
            }
            token = lexer.next();
        }
    }

    private void ranges(PdfLexer lexer) {
        Token token = lexer.next();
        while (token == Token.HEX) {
            int first = code(lexer.string(token));
            int last = Math.min(code(lexer.string(lexer.next())), first + LARGEST_RANGE);
            Token target = lexer.next();
            if (target == Token.HEX) {
                byte[] start = lexer.string(target);
                for (int code = first; code <= last; code++) {
                    map(code, start, code - first);
                }
            } else if (target == Token.ARRAY) {
                list(lexer, first);
            }
            token = lexer.next();
        }
    }

    private void list(PdfLexer lexer, int first) {
        int code = first;
        Token token = lexer.next();
        while (token == Token.HEX) {
            map(code++, lexer.string(token), 0);
            token = lexer.next();
        }
    }

    private void map(int code, byte[] target, int offset) {
        String text = new String(target, StandardCharsets.UTF_16BE);
        if (text.isEmpty() || code < 0 || code > 0xFFFF) {
            return;
        }
        int last = text.length() - 1;
        text = text.substring(0, last) + (char) (text.charAt(last) + offset);
        if (text.length() > 1) {
            several.put(code, text);
            return;
        }
        if (code >= single.length) {
            single = Arrays.copyOf(single, Math.max(code + 1, single.length * 2));
        }
        single[code] = text.charAt(0);
    }

    private static int code(byte[] bytes) {
        int code = 0;
        for (byte b : bytes) {
            code = (code << 8) | (b & 0xFF);
        }
        return code;
    }
}
