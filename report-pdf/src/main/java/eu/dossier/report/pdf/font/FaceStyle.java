package eu.dossier.report.pdf.font;

/** The four faces of a family. */
public enum FaceStyle {
    REGULAR,
    BOLD,
    ITALIC,
    BOLD_ITALIC;

    public static FaceStyle of(boolean bold, boolean italic) {
        return bold ? (italic ? BOLD_ITALIC : BOLD) : (italic ? ITALIC : REGULAR);
    }

    public boolean bold() {
        return this == BOLD || this == BOLD_ITALIC;
    }

    public boolean italic() {
        return this == ITALIC || this == BOLD_ITALIC;
    }
}
