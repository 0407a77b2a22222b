/**
 * The command {@code dossier}. Only here are standard streams, exit codes, environment variables and the clock read.
 *
 * <p>Read {@link eu.dossier.cli.Main} first, then {@link eu.dossier.cli.RenderCommand}.
 */
@NullMarked
package eu.dossier.cli;

import org.jspecify.annotations.NullMarked;
