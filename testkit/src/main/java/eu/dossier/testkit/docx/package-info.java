/**
 * Word files read back: what is in them, whether the schemas and the rules of accessibility hold. Nothing of our own writer
 * is used.
 */
@NullMarked
package eu.dossier.testkit.docx;

import org.jspecify.annotations.NullMarked;
