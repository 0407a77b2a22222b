/**
 * The leak check: reads finished files the way an attacker would, and refuses those in which something withheld is found.
 */
@NullMarked
package eu.dossier.briefing.leak;

import org.jspecify.annotations.NullMarked;
