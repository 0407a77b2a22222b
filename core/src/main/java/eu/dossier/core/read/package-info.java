/**
 * From bytes to a case, strictly: what is not in the format is refused, with the place, the reason and what to do.
 *
 * <p>In the order of the work: {@link eu.dossier.core.read.CaseReader} takes the bytes, {@code TextDecoder} makes them
 * text, {@code YamlTree} or {@code JsonTree} makes the text a tree that knows its places, {@code Migrations} brings the
 * tree to today's version, {@code Binder} makes it a case.
 */
@NullMarked
package eu.dossier.core.read;

import org.jspecify.annotations.NullMarked;
