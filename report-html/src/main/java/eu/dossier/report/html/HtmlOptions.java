package eu.dossier.report.html;

/**
 * What may be chosen about the HTML file.
 *
 * @param dark follow a reader who has set a dark screen; default true. Print is always dark on light
 */
public record HtmlOptions(boolean dark) {

    public static final HtmlOptions DEFAULT = new HtmlOptions(true);
}
