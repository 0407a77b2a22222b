/**
 * The structure tree: what a screen reader reads. Built from the document tree before anything is placed on a page;
 * painting only says on which page a content came to stand.
 *
 * <p>An element is written as soon as all that belongs to it is painted, and then forgotten, so that the tree of a table of
 * 50,000 rows never stands in memory.
 */
@NullMarked
package eu.dossier.report.pdf.tag;

import org.jspecify.annotations.NullMarked;
