/**
 * Briefing markup in, document tree out. The markup is a small strict XML vocabulary with the names of XHTML where XHTML
 * has one; {@code docs/markup.md} shows every element by example.
 */
@NullMarked
package eu.dossier.templates.markup;

import org.jspecify.annotations.NullMarked;
