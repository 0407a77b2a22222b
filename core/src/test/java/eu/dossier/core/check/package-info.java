@NullMarked
package eu.dossier.core.check;

import org.jspecify.annotations.NullMarked;
