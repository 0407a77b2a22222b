package eu.dossier.briefing.leak.read;

import eu.dossier.briefing.leak.read.PdfLexer.Token;
import eu.dossier.briefing.leak.text.Haystack;
import org.jspecify.annotations.Nullable;

/** The text that a content stream shows, in the order in which it shows it, marked as content or not. */
final class PdfText {

    /** The fonts that a content stream may use. */
    interface Fonts {

        /** The font of that name, or null when there is none. */
        @Nullable
        PdfFont font(String name) throws UnreadableException;
    }

    /** From this on, in thousandths of the font size, a gap between two glyphs is a space. */
    private static final int SPACE = -130;

    private final Findings findings;
    private final Fonts fonts;
    private final String place;

    private byte[] content = new byte[0];
    private PdfLexer lexer = new PdfLexer(content, 0, 0);
    private @Nullable PdfFont font;
    private int arrayFrom = -1;
    private int arrayTo;
    private int stringFrom = -1;
    private int stringTo;
    private Token stringToken = Token.LITERAL;
    private String name = "";
    private boolean more;
    private boolean hasReplacements;
    private boolean substituting;
    private @Nullable String replacement;
    private int depth;
    private int replacedAt = -1;

    PdfText(Findings findings, Fonts fonts, String place) {
        this.findings = findings;
        this.fonts = fonts;
        this.place = place;
    }

    /** Reads a stream twice where some of its text replaces what is drawn: once as drawn, once as replaced. */
    void read(byte[] stream) throws UnreadableException {
        content = stream;
        pass();
        if (hasReplacements) {
            substituting = true;
            pass();
        }
    }

    /** Whether there are strings or comments in the stream that are not shown. */
    boolean hasMore() {
        return more;
    }

    private void pass() throws UnreadableException {
        lexer = new PdfLexer(content, 0, content.length);
        depth = 0;
        replacedAt = -1;
        findings.people(place + " text");
        Token token = lexer.next();
        while (token != Token.END) {
            take(token);
            token = lexer.next();
        }
        more |= lexer.sawComment() || stringFrom >= 0;
    }

    private void take(Token token) throws UnreadableException {
        switch (token) {
            case NAME -> name = lexer.name(lexer.from(), lexer.to());
            case LITERAL, HEX -> keepString(token);
            case ARRAY -> skipArray();
            case DICTIONARY -> dictionary();
            case WORD -> operator();
            case NUMBER, ARRAY_END, DICTIONARY_END, END -> {}
        }
    }

    private void keepString(Token token) {
        more |= stringFrom >= 0;
        stringToken = token;
        stringFrom = lexer.from();
        stringTo = lexer.to();
    }

    private void skipArray() {
        arrayFrom = lexer.position();
        Token token = lexer.next();
        while (token != Token.ARRAY_END && token != Token.END) {
            token = lexer.next();
        }
        arrayTo = lexer.from();
    }

    /** Properties of marked content; the strings of all but the replacement are searched elsewhere. */
    private void dictionary() {
        int open = 1;
        String key = "";
        while (open > 0) {
            Token token = lexer.next();
            switch (token) {
                case DICTIONARY -> open++;
                case DICTIONARY_END -> open--;
                case NAME -> key = lexer.name(lexer.from(), lexer.to());
                case LITERAL, HEX -> keepReplacement(key, token);
                case END -> open = 0;
                default -> {}
            }
        }
    }

    private void keepReplacement(String key, Token token) {
        more |= !key.equals("ActualText");
        if (key.equals("ActualText")) {
            hasReplacements = true;
            replacement = PdfStrings.decode(lexer.string(token));
        }
    }

    private void markedContent(boolean begins) {
        if (begins) {
            depth++;
            if (substituting && replacement != null && replacedAt < 0) {
                replacedAt = depth;
                findings.hay().text(replacement);
            }
            replacement = null;
        } else {
            replacedAt = replacedAt == depth ? -1 : replacedAt;
            depth--;
        }
    }

    private void operator() throws UnreadableException {
        int length = lexer.to() - lexer.from();
        byte first = content[lexer.from()];
        if (first == 'T' && length == 2) {
            text(content[lexer.from() + 1]);
        } else if (length == 1 && (first == '\'' || first == '"')) {
            findings.hay().soft();
            show();
        } else if (length == 2 && (lexer.is("BT") || lexer.is("ET"))) {
            findings.hay().soft();
        } else if (lexer.is("ID")) {
            inlineImage();
        } else if (lexer.is("BDC") || lexer.is("BMC")) {
            markedContent(true);
        } else if (lexer.is("EMC")) {
            markedContent(false);
        }
    }

    private void text(byte operator) throws UnreadableException {
        switch (operator) {
            case 'f' -> font = fonts.font(name);
            case 'j' -> show();
            case 'J' -> showArray();
            case 'd', 'D', 'm', '*' -> findings.hay().soft();
            default -> {}
        }
    }

    private void show() throws UnreadableException {
        if (stringFrom >= 0) {
            show(new PdfLexer(content, stringFrom - 1, stringTo + 1), stringToken);
            stringFrom = -1;
        }
    }

    private void showArray() throws UnreadableException {
        if (arrayFrom < 0) {
            return;
        }
        PdfLexer array = new PdfLexer(content, arrayFrom, arrayTo);
        Token token = array.next();
        while (token != Token.END) {
            if (token == Token.LITERAL || token == Token.HEX) {
                codes(array.string(token));
            } else if (token == Token.NUMBER && array.integer() < SPACE) {
                findings.hay().space();
            }
            token = array.next();
        }
        arrayFrom = -1;
    }

    private void show(PdfLexer string, Token token) throws UnreadableException {
        string.next();
        codes(string.string(token));
    }

    private void codes(byte[] codes) throws UnreadableException {
        if (font == null || !font.isReadable()) {
            throw findings.unreadable(place + ": text in a font that does not say what its codes stand for");
        }
        if (replacedAt >= 0) {
            return;
        }
        Haystack hay = findings.hay();
        int step = font.isWide() ? 2 : 1;
        for (int i = 0; i + step <= codes.length; i += step) {
            int code = step == 2 ? ((codes[i] & 0xFF) << 8) | (codes[i + 1] & 0xFF) : codes[i] & 0xFF;
            char character = font.character(code);
            if (character != 0) {
                hay.character(character);
            } else {
                several(hay, font.several(code));
            }
        }
    }

    /** A code that stands for nothing draws something that nobody can name: it parts words. */
    private static void several(Haystack hay, String text) {
        if (text.isEmpty()) {
            hay.soft();
        } else {
            hay.text(text);
        }
    }

    /** Behind ID come pixels; they end at the first EI between white space. */
    private void inlineImage() {
        int at = lexer.position();
        while (at + 3 < content.length
                && !(PdfLexer.isSpace(content[at])
                        && content[at + 1] == 'E'
                        && content[at + 2] == 'I'
                        && PdfLexer.isSpace(content[at + 3]))) {
            at++;
        }
        more = true;
        lexer.position(Math.min(at + 3, content.length));
    }
}
