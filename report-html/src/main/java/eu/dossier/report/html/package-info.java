/**
 * A document tree as one HTML file that needs nothing beside it: no script, no font, no picture, no style from elsewhere.
 *
 * <p>Read {@link eu.dossier.report.html.HtmlWriter} first, then {@link eu.dossier.report.html.BlockMarkup}.
 */
@NullMarked
package eu.dossier.report.html;

import org.jspecify.annotations.NullMarked;
