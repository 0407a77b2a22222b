/**
 * A released case in the words of one language: plain maps that templates print from. Every name that a template may use is
 * put here by hand; {@code docs/add-a-briefing.md} lists them.
 */
@NullMarked
package eu.dossier.templates.view;

import org.jspecify.annotations.NullMarked;
