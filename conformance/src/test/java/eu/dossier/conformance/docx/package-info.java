/** Word files of whole briefings, by the schemas, by the rules of accessibility, and beside the other formats. */
@NullMarked
package eu.dossier.conformance.docx;

import org.jspecify.annotations.NullMarked;
