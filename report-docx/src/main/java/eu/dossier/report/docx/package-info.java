/**
 * Document tree to Word: one pass over the tree writes the package. {@code pack} is the file, {@code style} how things
 * look, {@code body} what is said and drawn, {@code part} the small parts around.
 */
@NullMarked
package eu.dossier.report.docx;

import org.jspecify.annotations.NullMarked;
