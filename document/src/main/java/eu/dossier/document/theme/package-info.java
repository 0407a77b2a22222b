/**
 * How briefings look: page, type, colours. Data, checked on construction.
 */
@NullMarked
package eu.dossier.document.theme;

import org.jspecify.annotations.NullMarked;
