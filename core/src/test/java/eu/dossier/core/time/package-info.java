@NullMarked
package eu.dossier.core.time;

import org.jspecify.annotations.NullMarked;
