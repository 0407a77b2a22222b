package eu.dossier.report.docx.template;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** What is found in one template. */
final class Findings {

    private final String file;
    private final List<Diagnostic> found = new ArrayList<>();

    Findings(String file) {
        this.file = file;
    }

    /** @param part of the file in which it is, or empty for the file as a whole */
    void error(String code, String part, String message, String hint) {
        found.add(Diagnostic.error(code, place(part), message, hint));
    }

    void warning(String code, String part, String message, String hint) {
        found.add(Diagnostic.warning(code, place(part), message, hint));
    }

    void info(String code, String part, String message, String hint) {
        found.add(Diagnostic.info(code, place(part), message, hint));
    }

    boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }

    private SourceSpan place(String part) {
        return SourceSpan.ofFile(part.isEmpty() ? file : file + " (" + part + ")");
    }
}
