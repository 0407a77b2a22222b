package eu.dossier.briefing.leak.read;

import eu.dossier.briefing.leak.read.PdfLexer.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The few PDF values that have to be understood: dictionaries, arrays, names, numbers and references, nothing else. */
final class PdfValues {

    private static final int DEEPEST = 64;

    private final PdfLexer lexer;
    private int depth;

    private PdfValues(PdfLexer lexer) {
        this.lexer = lexer;
    }

    record Name(String text) {}

    record Reference(int number) {}

    /** Reads one value; strings come as an empty name, for they are searched elsewhere. */
    static @Nullable Object read(PdfLexer lexer) {
        return new PdfValues(lexer).value(lexer.next());
    }

    private @Nullable Object value(Token token) {
        return switch (token) {
            case DICTIONARY -> dictionary();
            case ARRAY -> array();
            case NAME -> new Name(lexer.name(lexer.from(), lexer.to()));
            case NUMBER -> numberOrReference();
            case LITERAL, HEX -> new Name("");
            case ARRAY_END, DICTIONARY_END, WORD, END -> null;
        };
    }

    private Object numberOrReference() {
        int number = lexer.integer();
        int after = lexer.position();
        if (lexer.next() == Token.NUMBER && lexer.next() == Token.WORD && lexer.is("R")) {
            return new Reference(number);
        }
        lexer.position(after);
        return number;
    }

    private Map<String, Object> dictionary() {
        Map<String, Object> dictionary = new HashMap<>();
        depth++;
        Token token = lexer.next();
        while (token == Token.NAME && depth < DEEPEST) {
            String key = lexer.name(lexer.from(), lexer.to());
            Object value = value(lexer.next());
            if (value != null) {
                dictionary.put(key, value);
            }
            token = lexer.next();
        }
        depth--;
        return dictionary;
    }

    private List<Object> array() {
        List<Object> array = new ArrayList<>();
        depth++;
        Token token = lexer.next();
        while (token != Token.ARRAY_END && token != Token.END && depth < DEEPEST) {
            Object value = value(token);
            if (value != null) {
                array.add(value);
            }
            token = lexer.next();
        }
        depth--;
        return array;
    }
}
