/**
 * The same briefing through Dossier and through the engines that a user would pick instead. Figures are compared as
 * ratios within one run, never with those of another day.
 */
@NullMarked
package eu.dossier.benchmarks;

import org.jspecify.annotations.NullMarked;
