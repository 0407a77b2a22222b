/** The generators of documents. */
@NullMarked
package eu.dossier.testkit.document;

import org.jspecify.annotations.NullMarked;
