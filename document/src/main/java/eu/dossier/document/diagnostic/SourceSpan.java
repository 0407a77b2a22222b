package eu.dossier.document.diagnostic;

/**
 * A place in a text that a user wrote.
 *
 * @param file what the user called it, as given on the command line
 * @param line from 1; 0 when the place has no line (a file that could not be read)
 * @param column from 1, in UTF-16 units; 0 when the whole line is meant
 * @param length how much of the line is meant, at least 1 where there is a column
 * @param text the line itself without its end, or empty when there is none to show
 */
public record SourceSpan(String file, int line, int column, int length, String text) {

    /** The file as a whole. */
    public static SourceSpan ofFile(String file) {
        return new SourceSpan(file, 0, 0, 0, "");
    }
}
