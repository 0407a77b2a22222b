/** Marks the proper names of a case where a document's running text speaks of them, so that no format divides them. */
@NullMarked
package eu.dossier.templates.name;

import org.jspecify.annotations.NullMarked;
