package eu.dossier.core.read;

import java.util.Optional;

/** Says in plain words what is wrong with JSON, from the character where the parser stopped. */
final class JsonProblems {

    private JsonProblems() {}

    static void report(int offset, SourceText source, Findings findings) {
        String text = source.text();
        int at = Math.min(offset, text.length());
        if (text.substring(at).isBlank()) {
            add(
                    findings,
                    text.stripTrailing().length(),
                    "The file ends in the middle.",
                    "Close every bracket and quotation mark.");
            return;
        }
        Optional<Slips.Slip> conflict = Slips.conflict(text);
        if (conflict.isPresent()) {
            add(
                    findings,
                    conflict.get().at(),
                    conflict.get().message(),
                    conflict.get().hint());
            return;
        }
        char found = text.charAt(at);
        int before = lastVisible(text, at);
        if ((found == '}' || found == ']') && before >= 0 && text.charAt(before) == ',') {
            add(findings, before, "A comma with nothing after it.", "Remove the comma before the closing bracket.");
        } else if (found == '\'') {
            add(findings, at, "JSON has only double quotation marks.", "Write \"...\" instead of '...'.");
        } else if (found == '/' || found == '#') {
            add(findings, at, "JSON has no comments.", "Remove it, or write the case in YAML, which has them.");
        } else if (found == '"' && before >= 0) {
            add(
                    findings,
                    at,
                    "A comma or a colon is missing before this.",
                    "Put \",\" between two entries and \":\" after a key.");
        } else {
            add(
                    findings,
                    at,
                    "This is not correct JSON.",
                    "Put keys and texts in \"...\", a comma between entries, and no comma after the last one.");
        }
    }

    private static int lastVisible(String text, int before) {
        int i = before - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i;
    }

    private static void add(Findings findings, int at, String message, String hint) {
        findings.add(ReadRule.SYNTAX, at, at + 1, message, hint);
    }
}
