/**
 * The bytes of a PDF file: objects, streams, cross references, metadata. Knows nothing of documents and pages.
 *
 * <p>Everything is written once, in order, and forgotten: a file of a thousand pages needs the memory of one.
 */
@NullMarked
package eu.dossier.report.pdf.file;

import org.jspecify.annotations.NullMarked;
