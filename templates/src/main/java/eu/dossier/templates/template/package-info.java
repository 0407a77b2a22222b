/**
 * Briefings: which there are, and how one is printed. The only place that knows FreeMarker, which is locked down here:
 * templates see plain values and the functions of {@link eu.dossier.templates.template.Functions}, nothing else.
 */
@NullMarked
package eu.dossier.templates.template;

import org.jspecify.annotations.NullMarked;
