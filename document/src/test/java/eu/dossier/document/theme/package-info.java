@NullMarked
package eu.dossier.document.theme;

import org.jspecify.annotations.NullMarked;
