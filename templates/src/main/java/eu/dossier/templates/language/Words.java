package eu.dossier.templates.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a sentence does to the words put into it. All that is not listed here is a rule of the language's own file. */
final class Words {

    private static final Set<Character> STOPS = Set.of('.', '!', '?', '…', ':');

    private Words() {}

    static Piece form(Sentences sentences, Piece piece, String form) {
        Language language = sentences.language();
        return switch (form) {
            case "capital" -> piece.withStart(text -> capital(text, language.locale()));
            case "decapital" -> piece.withStart(text -> decapital(text, language));
            case "lower" -> piece.withStart(text -> text.toLowerCase(language.locale()));
            case "upper" -> piece.withStart(text -> text.toUpperCase(language.locale()));
            case "stripped" -> piece.withStart(String::stripLeading).withEnd(String::stripTrailing);
            case "unstopped" -> piece.withEnd(Words::unstopped);
            case "stopped" -> stopped(piece);
            case "quoted" -> sentences.say("quote", Map.of("words", unquoted(piece)));
            default -> piece.withStart(text -> language.rewrite(form, text));
        };
    }

    private static String capital(String text, Locale locale) {
        int first = text.isEmpty() ? 0 : text.codePointAt(0);
        return Character.isLowerCase(first)
                ? text.substring(0, Character.charCount(first)).toUpperCase(locale)
                        + text.substring(Character.charCount(first))
                : text;
    }

    /** A sentence that goes on inside another starts small, unless its first word is a name: only listed words do. */
    private static String decapital(String text, Language language) {
        return language.is("small", text)
                ? text.substring(0, 1).toLowerCase(language.locale()) + text.substring(1)
                : text;
    }

    private static String unstopped(String text) {
        String stripped = text.stripTrailing();
        return stripped.endsWith(".") && !stripped.endsWith("..")
                ? stripped.substring(0, stripped.length() - 1)
                : stripped;
    }

    private static Piece stopped(Piece piece) {
        return piece.withEnd(endsSentence(piece.plain()) ? UnaryOperator.identity() : text -> text + ".");
    }

    /** Whether the words end a sentence, closing quotation marks and brackets aside. */
    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && isClosing(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && STOPS.contains(text.charAt(end - 1));
    }

    private static boolean isClosing(char c) {
        return "”’“»\"')]\u00A0\u202F ".indexOf(c) >= 0;
    }

    /** The words without the quotation marks that their author put around them; the language has its own. */
    private static Piece unquoted(Piece piece) {
        String text = piece.plain();
        boolean quoted = text.length() > 2
                && "“\"«„‘".indexOf(text.charAt(0)) >= 0
                && "”\"»“’".indexOf(text.charAt(text.length() - 1)) >= 0
                && text.chars().filter(c -> "“\"«„”»".indexOf(c) >= 0).count() == 2;
        if (!quoted) {
            return piece;
        }
        return piece.withStart(start -> start.substring(1).stripLeading())
                .withEnd(end -> end.substring(0, end.length() - 1).stripTrailing());
    }
}
