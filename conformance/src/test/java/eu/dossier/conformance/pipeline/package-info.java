/** The whole pipeline, from case file to finished document, as a user runs it. */
@NullMarked
package eu.dossier.conformance.pipeline;

import org.jspecify.annotations.NullMarked;
