/**
 * PDFs before an outside judge, veraPDF: PDF/UA-1 and PDF/A together.
 */
@NullMarked
package eu.dossier.conformance.pdf;

import org.jspecify.annotations.NullMarked;
