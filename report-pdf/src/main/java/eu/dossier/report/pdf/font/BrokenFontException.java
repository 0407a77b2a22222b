package eu.dossier.report.pdf.font;

/** A font file that cannot be used; the message says why, for the person who chose the file. */
public final class BrokenFontException extends RuntimeException {

    public BrokenFontException(String message) {
        super(message);
    }
}
