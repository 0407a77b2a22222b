@NullMarked
package eu.dossier.core.change;

import org.jspecify.annotations.NullMarked;
