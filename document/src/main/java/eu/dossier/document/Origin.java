package eu.dossier.document;

/**
 * Where a block came from, so that a fault found late can still be told in the user's own file.
 *
 * @param template name of the template, or empty
 * @param line line in what the template printed, from 1; 0 when unknown
 * @param pointer JSON pointer of the case item that was being printed, or empty
 */
public record Origin(String template, int line, String pointer) {

    public static final Origin NONE = new Origin("", 0, "");
}
