package eu.dossier.core.read;

import eu.dossier.document.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;

/** Small case files for tests. */
final class Cases {

    /** The smallest case that is one; ten lines, so whatever a test adds begins on line 11. */
    static final String SMALLEST = """
            schema: 1
            case:
              id: TEST-1
              status: investigating
              language: en
              title: A test
            marking: AMBER
            parties:
              - {id: ibz, role: victim, name: Ministry}
              - {id: ccb, role: coordinator, name: Centre}
            """;

    private Cases() {}

    static ReadCase read(String text) {
        return read("case.yaml", text);
    }

    static ReadCase read(String file, String text) {
        return new CaseReader().read(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The findings as a person would see them: place, code, line, caret, message, hints. */
    static String shown(ReadCase read) {
        StringBuilder shown = new StringBuilder();
        read.diagnostics().forEach(diagnostic -> append(shown, diagnostic));
        return shown.toString();
    }

    private static void append(StringBuilder shown, Diagnostic diagnostic) {
        shown.append("%s:%d:%d %s\n"
                .formatted(
                        diagnostic.span().file(),
                        diagnostic.span().line(),
                        diagnostic.span().column(),
                        diagnostic.code()));
        if (!diagnostic.span().text().isEmpty()) {
            shown.append("  | ").append(diagnostic.span().text()).append('\n');
            shown.append("  | ")
                    .append(" ".repeat(diagnostic.span().column() - 1))
                    .append("^".repeat(diagnostic.span().length()))
                    .append('\n');
        }
        shown.append("  ").append(diagnostic.message()).append('\n');
        diagnostic.hints().forEach(hint -> shown.append("  > ").append(hint).append('\n'));
    }
}
