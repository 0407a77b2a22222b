package eu.dossier.core.read;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in plain words what a YAML parser found. */
final class YamlProblems {

    static final String GENERAL_HINT =
            "Indent with two spaces for each level, write \"key: value\" with a space after the colon, and put text that"
                    + " holds \": \" or \" #\" in quotation marks.";

    private YamlProblems() {}

    static void report(MarkedYamlEngineException e, int at, SourceText source, Findings findings) {
        String problem = String.valueOf(e.getProblem());
        String text = source.text();
        if (at < text.length() && text.charAt(at) == '\t') {
            add(findings, at, "A tab stands where YAML allows only spaces.", "Replace the tab by spaces.");
        } else if (problem.contains("mapping values are not allowed")) {
            add(
                    findings,
                    at,
                    "This colon makes a key of what stands before it, and no key can stand here.",
                    "If it belongs to a text, put the text in quotation marks. If it is a key, check the indentation.");
        } else if (problem.contains("could not find expected ':'")) {
            add(findings, at, "A key without a colon.", "Write \"key: value\". " + GENERAL_HINT);
        } else if (problem.contains("found unexpected end of stream")) {
            add(
                    findings,
                    at,
                    "A quotation mark is opened and never closed.",
                    "Close it; inside \"...\" write \\\" for the mark itself.");
        } else if (problem.contains("block end")
                || problem.contains("block mapping")
                || problem.contains("block collection")) {
            add(
                    findings,
                    at,
                    "This line does not fit in here: its indentation is not that of its neighbours, or a text before it"
                            + " has ended too early.",
                    "Give all keys of one item the same number of spaces before them.");
        } else if (problem.contains("expected ',' or")) {
            add(
                    findings,
                    at,
                    "A bracket is opened and not closed, or a comma is missing.",
                    "Check the brackets on this line and before it.");
        } else if (problem.contains("cannot start any token")) {
            add(findings, at, "A text cannot begin with this character.", "Put the text in quotation marks.");
        } else if (problem.contains("escape")) {
            add(
                    findings,
                    at,
                    "This is no escape that YAML knows.",
                    "Write \\\\ for a backslash, or use '...' instead of \"...\".");
        } else {
            add(findings, at, "This is not correct YAML: %s.".formatted(problem), GENERAL_HINT);
        }
    }

    private static void add(Findings findings, int at, String message, String hint) {
        findings.add(ReadRule.SYNTAX, at, at + 1, message, hint);
    }
}
