@NullMarked
package eu.dossier.core.read;

import org.jspecify.annotations.NullMarked;
