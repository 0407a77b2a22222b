/**
 * Document trees for tests of writers: random ones that use every node in every nesting, and samples that look like real
 * briefings.
 */
@NullMarked
package eu.dossier.testkit.document;

import org.jspecify.annotations.NullMarked;
