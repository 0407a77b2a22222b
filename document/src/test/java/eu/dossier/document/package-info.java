@NullMarked
package eu.dossier.document;

import org.jspecify.annotations.NullMarked;
