package eu.dossier.core.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The slips that people make who write YAML seldom, known by the text around the place where the parser gave up: the
 * parser says what it missed there, and not what was meant.
 */
final class Slips {

    private static final Pattern KEY_ALONE = Pattern.compile("\\s+[A-Za-z_]+");
    private static final Pattern DASH_WITHOUT_SPACE = Pattern.compile("\\s*-[A-Za-z_]+:.*");
    private static final Pattern CURLY = Pattern.compile("\\s*(?:- )?[a-z_]+:\\s+[“”„«].*");
    private static final Pattern COLON_WITHOUT_SPACE = Pattern.compile("\\s*(?:- )?[a-z_]+(:)[^\\s/].*");
    private static final Pattern CLOSED = Pattern.compile(".*[\"'\\]}]\\s*,?\\s*");

    private final String text;

    private Slips(String text) {
        this.text = text;
    }

    /**
     * What was probably meant.
     *
     * @param at where to point
     * @param message what is wrong, a sentence
     * @param hint what to do, a sentence
     */
    record Slip(int at, String message, String hint) {}

    /**
     * The slip behind a fault, where there is one that many make.
     *
     * @param problem what the parser says
     * @param at where it gave up
     * @param opened where the part began that it could not finish
     */
    static Optional<Slip> around(String text, String problem, int at, int opened) {
        Slips slips = new Slips(text);
        if (problem.contains("mapping values are not allowed")) {
            return slips.colon(Math.min(at, text.length()));
        }
        if (problem.contains("could not find expected ':'")) {
            return slips.missingColon(Math.min(opened, text.length()));
        }
        return problem.contains("block") ? slips.afterTheEnd(Math.min(at, text.length())) : Optional.empty();
    }

    private Optional<Slip> colon(int at) {
        int start = lineStart(at);
        if (CURLY.matcher(line(start)).matches()) {
            return slip(
                    at,
                    "This colon makes a key of what stands before it: curly quotation marks do not count in YAML.",
                    "Put the whole text in straight ones: \"...\".");
        }
        if (!KEY_ALONE.matcher(text.substring(start, at)).matches()) {
            return Optional.empty();
        }
        int before = start == 0 ? 0 : lineStart(start - 1);
        if (DASH_WITHOUT_SPACE.matcher(line(before)).matches()) {
            return slip(
                    text.indexOf('-', before),
                    "There is no space after this dash, so it begins no entry of a list.",
                    "Write \"- key: value\".");
        }
        return slip(
                at,
                "This key is indented deeper than the one above it, so YAML takes it for more of that one's value.",
                "Give all keys of one item the same number of spaces before them.");
    }

    private Optional<Slip> missingColon(int opened) {
        Matcher colon = COLON_WITHOUT_SPACE.matcher(line(lineStart(opened)));
        return colon.matches()
                ? slip(
                        lineStart(opened) + colon.start(1),
                        "There is no space after this colon, so what stands before it is no key.",
                        "Write \"key: value\".")
                : Optional.empty();
    }

    private Optional<Slip> afterTheEnd(int at) {
        String before = text.substring(lineStart(at), at);
        return CLOSED.matcher(before).matches()
                ? slip(
                        at,
                        "The text goes on here, after its closing quotation mark or bracket.",
                        "Put the whole text in quotation marks; inside \"...\" write \\\" for the mark itself.")
                : Optional.empty();
    }

    private static Optional<Slip> slip(int at, String message, String hint) {
        return Optional.of(new Slip(at, message, hint));
    }

    private int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private String line(int start) {
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }
}
