package eu.dossier.document.diagnostic;

/** How grave a finding is. */
public enum Severity {
    /** Nothing can be rendered until it is mended. */
    ERROR,
    /** Rendered, but someone should look. */
    WARNING,
    /** Worth knowing. */
    INFO
}
