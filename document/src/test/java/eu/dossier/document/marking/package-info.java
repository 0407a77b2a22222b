@NullMarked
package eu.dossier.document.marking;

import org.jspecify.annotations.NullMarked;
