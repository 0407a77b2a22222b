/**
 * Everything that is said in a language: dates, numbers, lists, names in a sentence, whole sentences. The rules of a
 * language are data in its one file, {@code messages/<tag>.properties}; {@code docs/add-a-language.md} shows them.
 */
@NullMarked
package eu.dossier.templates.language;

import org.jspecify.annotations.NullMarked;
