@NullMarked
package eu.dossier.cli;

import org.jspecify.annotations.NullMarked;
