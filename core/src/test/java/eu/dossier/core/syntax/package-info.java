@NullMarked
package eu.dossier.core.syntax;

import org.jspecify.annotations.NullMarked;
