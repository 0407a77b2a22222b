/**
 * What a format has to offer: a document tree in, bytes out.
 */
@NullMarked
package eu.dossier.document.writer;

import org.jspecify.annotations.NullMarked;
