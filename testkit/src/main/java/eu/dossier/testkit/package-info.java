/**
 * What tests of several modules share: dumps that a person can review, golden files, generators.
 */
@NullMarked
package eu.dossier.testkit;

import org.jspecify.annotations.NullMarked;
