/**
 * The document tree: what a briefing says, in the vocabulary that every writer understands. Meaning only, no look.
 */
@NullMarked
package eu.dossier.document;

import org.jspecify.annotations.NullMarked;
