/**
 * Finished PDFs read back by another program than ours: structure tree and text.
 */
@NullMarked
package eu.dossier.testkit.pdf;

import org.jspecify.annotations.NullMarked;
