/**
 * The paragraphs of a case file (CommonMark with tables) as briefing markup. What is not text, such as raw HTML, is
 * printed as it was typed; links lead to https, http and mailto only.
 */
@NullMarked
package eu.dossier.templates.narrative;

import org.jspecify.annotations.NullMarked;
