/**
 * What a figure shows, as data. Every writer draws it in its own vectors.
 */
@NullMarked
package eu.dossier.document.figure;

import org.jspecify.annotations.NullMarked;
