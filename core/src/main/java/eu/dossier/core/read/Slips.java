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
    private static final Pattern COMMENT_IN_TEXT = Pattern.compile("[^\\s,\\[{][ \\t]+(#)[\\p{L}\\p{N}]");
    /** An apostrophe within a text in single quotation marks. */
    private static final Pattern APOSTROPHE = Pattern.compile("(?:^|[:\\-,{\\[]) *'[^']*\\p{L}(')\\p{L}");

    private static final Pattern NO_BREAK = Pattern.compile("[\\u00A0\\u202F\\u2007]");
    private static final Pattern NO_BREAK_SPACE = Pattern.compile("(?:^[ -]*|[a-z_]:|- ?)(" + NO_BREAK + ")");
    private static final Pattern CONFLICT = Pattern.compile("(?m)^(?:<{7}|>{7}) ");
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
        Optional<Slip> alien = conflict(text).or(() -> slips.noBreakSpace(at)).or(() -> slips.noBreakSpace(opened));
        if (alien.isPresent()) {
            return alien;
        }
        if (problem.contains("mapping values are not allowed")) {
            return slips.colon(Math.min(at, text.length()));
        }
        if (problem.contains("expected ',' or")) {
            return slips.cutInBraces(opened, Math.min(at, text.length()));
        }
        if (problem.contains("could not find expected ':'")) {
            return slips.missingColon(Math.min(opened, text.length()));
        }
        return problem.contains("block") ? slips.afterTheEnd(Math.min(at, text.length())) : Optional.empty();
    }

    /** What version control leaves where two people changed the same lines. */
    static Optional<Slip> conflict(String text) {
        Matcher mark = CONFLICT.matcher(text);
        return mark.find()
                ? slip(
                        mark.start(),
                        "Two versions of these lines stand here one after the other, as git leaves them where it could"
                                + " not join them.",
                        "Keep the lines that hold, and delete the others with the lines of <<<<<<<, ======= and"
                                + " >>>>>>>.")
                : Optional.empty();
    }

    /** A word processor puts one after a colon or at the beginning of a line; nobody can see it. */
    private Optional<Slip> noBreakSpace(int near) {
        int start = lineStart(Math.min(near, text.length()));
        Matcher space = NO_BREAK_SPACE.matcher(line(start));
        return space.find() ? noBreak(start + space.start(1)) : Optional.empty();
    }

    /**
     * The same where the key could be read, the space with it.
     *
     * @param at where the key begins
     */
    static Optional<Slip> noBreakSpace(String key, int at) {
        Matcher space = NO_BREAK.matcher(key);
        return space.find() ? noBreak(at + space.start()) : Optional.empty();
    }

    private static Optional<Slip> noBreak(int at) {
        return slip(
                at,
                "A no-break space stands here, as word processors write it: it looks like a space, but is none for"
                        + " YAML.",
                "Replace it by a plain space; look for others like it in the file.");
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

    /** The comment takes the closing bracket with it. */
    private Optional<Slip> cutInBraces(int opened, int at) {
        Matcher comment = COMMENT_IN_TEXT.matcher(text).region(Math.min(opened, at), at);
        return comment.find()
                ? slip(
                        comment.start(1),
                        "In YAML a comment begins here and takes the rest of the line with it, the closing bracket"
                                + " too.",
                        "If it belongs to the text, put the whole text in quotation marks.")
                : Optional.empty();
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
        Matcher apostrophe = APOSTROPHE.matcher(line(lineStart(at)));
        if (apostrophe.find()) {
            return slip(
                    lineStart(at) + apostrophe.start(1),
                    "The text in '...' ends at this apostrophe.",
                    "Put the text in \"...\" instead, or write the apostrophe twice: ''.");
        }
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
