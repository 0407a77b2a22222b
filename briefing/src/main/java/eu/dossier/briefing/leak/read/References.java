package eu.dossier.briefing.leak.read;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Character references of HTML and XML. */
final class References {

    private static final Pattern REFERENCE = Pattern.compile("&([#a-zA-Z0-9]{1,40});");

    private static final Map<String, String> KNOWN = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "szlig", "ss", "thorn", "th", "THORN", "Th");

    /** Endings of the names of accented letters and ligatures: what stands before them is the letter itself. */
    private static final Pattern LETTER = Pattern.compile(
            "([a-zA-Z]{1,3}?)(acute|grave|circ|uml|tilde|cedil|ring|slash|strok|caron|breve|macr|ogon|dot|lig|dblac)");

    private static final Set<String> TRACELESS =
            Set.of("shy", "zwj", "zwnj", "lrm", "rlm", "ZeroWidthSpace", "NoBreak", "InvisibleComma", "it", "ic", "af");

    private References() {}

    /** What stands for the reference: the character, its base letter, nothing, or a space for all that parts words. */
    static String resolve(String name) {
        if (name.startsWith("#")) {
            return numeric(name);
        }
        String known = KNOWN.get(name);
        if (known != null) {
            return known;
        }
        Matcher letter = LETTER.matcher(name);
        if (letter.matches()) {
            return letter.group(1);
        }
        return TRACELESS.contains(name) ? "" : " ";
    }

    private static String numeric(String name) {
        try {
            boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
            int codePoint = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : " ";
        } catch (NumberFormatException notANumber) {
            return " ";
        }
    }

    static String resolveAll(String text) {
        return REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(resolve(match.group(1))));
    }
}
