@NullMarked
package eu.dossier.document.figure;

import org.jspecify.annotations.NullMarked;
