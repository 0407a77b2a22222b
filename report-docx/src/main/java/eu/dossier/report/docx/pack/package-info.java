/**
 * The file itself: XML text, relationships, and a zip whose bytes depend on its content alone.
 */
@NullMarked
package eu.dossier.report.docx.pack;

import org.jspecify.annotations.NullMarked;
