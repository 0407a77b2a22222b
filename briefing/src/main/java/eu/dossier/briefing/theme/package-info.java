/**
 * The theme file: how the briefings of one organisation look, read strictly and checked before anything is printed in it.
 */
@NullMarked
package eu.dossier.briefing.theme;

import org.jspecify.annotations.NullMarked;
