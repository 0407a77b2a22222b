/**
 * The organisation's own Word file as the frame of a briefing: read without trust, checked, and kept ready for many
 * documents.
 */
@NullMarked
package eu.dossier.report.docx.template;

import org.jspecify.annotations.NullMarked;
