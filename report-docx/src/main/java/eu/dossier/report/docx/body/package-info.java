/**
 * The document tree as WordprocessingML, block by block, streamed.
 */
@NullMarked
package eu.dossier.report.docx.body;

import org.jspecify.annotations.NullMarked;
