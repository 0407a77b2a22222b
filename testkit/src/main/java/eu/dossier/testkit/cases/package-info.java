/**
 * Random cases, and random damage to the files that hold them: the same seed always gives the same.
 */
@NullMarked
package eu.dossier.testkit.cases;

import org.jspecify.annotations.NullMarked;
