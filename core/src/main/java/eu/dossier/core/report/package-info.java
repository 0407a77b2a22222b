/**
 * Findings for people and for programs: text as a good compiler prints it, JSON, and SARIF 2.1.0.
 */
@NullMarked
package eu.dossier.core.report;

import org.jspecify.annotations.NullMarked;
