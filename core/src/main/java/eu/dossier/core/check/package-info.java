/**
 * Whether what a case file says can be so: references, times, markings, sources, estimates, attribution, numbers,
 * languages, wording, indicators, duties.
 *
 * <p>Begin with {@link Rules}, which lists all rules; each family has one class, in which a rule is one method.
 */
@NullMarked
package eu.dossier.core.check;

import org.jspecify.annotations.NullMarked;
