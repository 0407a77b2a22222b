/**
 * Readers of finished files, made for finding what must not be in them. They share no code with the writers, believe no
 * table of contents that a file has of itself, and refuse what they cannot read.
 */
@NullMarked
package eu.dossier.briefing.leak.read;

import org.jspecify.annotations.NullMarked;
