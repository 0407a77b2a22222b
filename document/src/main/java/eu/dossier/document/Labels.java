package eu.dossier.document;

/**
 * Words that writers print by themselves, in the language of the document.
 *
 * @param page with {@code {page}} and {@code {pages}}: "Page {page} of {pages}"
 * @param table before a table's number: "Table"
 * @param figure before a figure's number: "Figure"
 * @param footnotes heading of the notes where a format gathers them: "Notes"
 * @param continued after the caption of a table that goes on: "continued"
 * @param marking what a TLP box is, for screen readers: "Marking"
 * @param changed what a bar in the margin says, for screen readers: "Changed"
 */
public record Labels(
        String page, String table, String figure, String footnotes, String continued, String marking, String changed) {

    public static final Labels ENGLISH =
            new Labels("Page {page} of {pages}", "Table", "Figure", "Notes", "continued", "Marking", "Changed");

    /** "Page 2 of 7". */
    public String pageOf(String number, String count) {
        return page.replace("{page}", number).replace("{pages}", count);
    }
}
