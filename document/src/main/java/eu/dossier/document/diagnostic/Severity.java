package eu.dossier.document.diagnostic;

/** How grave a finding is. */
public enum Severity {
    /** Nothing can be rendered until it is mended. */
    ERROR,
    /** Rendered, but someone should look. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** What people call it: {@code error}, {@code warning} or {@code note}. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
