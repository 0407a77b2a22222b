package eu.dossier.core.read;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What all single values have in common: that something stands there, and how a value that cannot stand is refused. */
final class Scalars {

    private static final int LONGEST_SHOWN = 60;
    /** Tried once for each run of blanks: a long one without a break would otherwise be gone through from each of them. */
    private static final Pattern BREAKS = Pattern.compile("(?<!\\s)\\s*[\\n\\r]\\s*");

    private final Findings findings;

    Scalars(Findings findings) {
        this.findings = findings;
    }

    /** The text of a value, whatever YAML would take it for: 2021 and 1.10 stay what the author wrote. */
    @Nullable
    String text(Node node, String what) {
        if (!(node instanceof Node.Scalar scalar)) {
            findings.add(
                    ReadRule.WRONG_KIND,
                    node,
                    "%s is expected here, but this is %s.".formatted(what, node.kind()),
                    "Write a single value. If the brackets belong to a text, put the text in quotation marks.");
            return null;
        }
        if (scalar.isNull()) {
            findings.add(ReadRule.NO_VALUE, node, "There is no value here.", "Write the value, or leave the key out.");
            return null;
        }
        if (scalar.text().isBlank()) {
            findings.add(ReadRule.NO_VALUE, node, "This text is empty.", "Write the text, or leave the key out.");
            return null;
        }
        return scalar.text();
    }

    /** The same where a word is meant, so that a truth value is none. */
    @Nullable
    String writtenText(Node node, String what) {
        String text = text(node, what);
        if (text != null && ((Node.Scalar) node).isTruth()) {
            findings.add(
                    ReadRule.WRONG_KIND,
                    node,
                    "%s is expected here, but %s is a truth value.".formatted(what, text),
                    "If the word is meant, put it in quotation marks.");
            return null;
        }
        return text;
    }

    /** Says so where a comment cuts a text short. */
    void remarkIfCut(Node node) {
        int at = findings.source().cutAt((Node.Scalar) node);
        if (at >= 0) {
            findings.add(
                    ReadRule.CUT_SHORT,
                    at,
                    Integer.MAX_VALUE,
                    "In YAML a comment begins here, so this text ends before it: %s.".formatted(shown(node)),
                    "If it belongs to the text, put the whole text in quotation marks; if it is a comment, write a"
                            + " space after the #.");
        }
    }

    /** Whether it stands without quotation marks. */
    static boolean isPlain(Node node) {
        return node instanceof Node.Scalar scalar && scalar.plain();
    }

    /** Reports a value; {@code %s} in the message stands for it. */
    void refuse(ReadRule rule, Node node, String message, String hint) {
        findings.add(rule, node, message.replace("%s", shown(node)), hint.replace("%%", "%"));
    }

    private static String shown(Node node) {
        return '"' + shortened(((Node.Scalar) node).text()) + '"';
    }

    /** A text on one line, and not more of it than a message can hold. */
    static String shortened(String text) {
        String line = oneLine(text.length() > LONGEST_SHOWN * 2 ? text.substring(0, LONGEST_SHOWN * 2) : text);
        return line.codePointCount(0, line.length()) > LONGEST_SHOWN
                ? line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…"
                : line;
    }

    static String oneLine(String text) {
        String stripped = text.strip();
        return stripped.indexOf('\n') < 0 && stripped.indexOf('\r') < 0
                ? stripped
                : BREAKS.matcher(stripped).replaceAll(" ");
    }
}
