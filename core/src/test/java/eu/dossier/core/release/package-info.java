@NullMarked
package eu.dossier.core.release;

import org.jspecify.annotations.NullMarked;
