package eu.dossier.core.read;

import java.util.List;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in plain words what a YAML parser found. */
final class YamlProblems {

    static final String GENERAL_HINT =
            "Indent with two spaces for each level, write \"key: value\" with a space after the colon, and put text"
                    + " that holds \": \" or \" #\" in quotation marks.";

    /**
     * One way to go wrong.
     *
     * @param sign words in the parser's message by which it is known
     * @param atOpening whether to point at what was opened, rather than at where the parser gave up
     */
    private record Known(String sign, boolean atOpening, String message, String hint) {}

    private static final List<Known> KNOWN = List.of(
            new Known(
                    "mapping values are not allowed",
                    false,
                    "This colon makes a key of what stands before it, and no key can stand here.",
                    "If it belongs to a text, put the text in quotation marks. If it is a key, check the indentation."),
            new Known(
                    "could not find expected ':'",
                    true,
                    "This should be a key, but has no colon.",
                    "Write \"key: value\". If it belongs to the text above, indent it like that text."),
            new Known(
                    "found unexpected end of stream",
                    true,
                    "This quotation mark is opened and never closed.",
                    "Close it; inside \"...\" write \\\" for the mark itself."),
            new Known(
                    "expected ',' or",
                    true,
                    "This bracket is opened and not closed, or a comma is missing after it.",
                    "Close the bracket, and put a comma between two entries."),
            new Known(
                    "expected the node content, but found '<stream end>'",
                    false,
                    "The file ends here, and a bracket is still open.",
                    "Write what is missing, and close every [ with ] and every { with }."),
            new Known(
                    "expected the node content",
                    false,
                    "Between brackets, a value is missing before this sign.",
                    "Write the value, or take the comma or the key before it out."),
            new Known(
                    "block",
                    false,
                    "This line does not fit in here: its indentation is not that of its neighbours, or a text before it"
                            + " has ended too early.",
                    "Give all keys of one item the same number of spaces before them."),
            new Known(
                    "unexpected character found",
                    false,
                    "A text cannot begin with * or &: YAML takes what follows for the name of another part.",
                    "Put the text in quotation marks."),
            new Known(
                    "cannot start any token",
                    false,
                    "A text cannot begin with this character.",
                    "Put the text in quotation marks."),
            new Known(
                    "escape",
                    false,
                    "This is no escape that YAML knows.",
                    "Write \\\\ for a backslash, or use '...' instead of \"...\"."));

    private final SourceText source;
    private final Findings findings;

    YamlProblems(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /**
     * Reports what stopped the parser.
     *
     * @param at where it gave up
     * @param opened where the part began that it could not finish
     */
    void report(MarkedYamlEngineException e, int at, int opened) {
        String problem = String.valueOf(e.getProblem());
        if (at < source.text().length() && source.text().charAt(at) == '\t') {
            add(at, "A tab stands where YAML allows only spaces.", "Replace the tab by spaces.");
            return;
        }
        Slips.around(source.text(), problem, at, opened)
                .ifPresentOrElse(
                        slip -> add(slip.at(), slip.message(), slip.hint()), () -> reportKnown(problem, at, opened));
    }

    private void reportKnown(String problem, int at, int opened) {
        KNOWN.stream()
                .filter(known -> problem.contains(known.sign()))
                .findFirst()
                .ifPresentOrElse(
                        known -> add(known.atOpening() ? opened : at, known.message(), known.hint()),
                        () -> add(at, "This is not correct YAML: %s.".formatted(problem), GENERAL_HINT));
    }

    private void add(int at, String message, String hint) {
        findings.add(ReadRule.SYNTAX, at, at + 1, message, hint);
    }
}
