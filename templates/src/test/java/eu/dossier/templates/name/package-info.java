@NullMarked
package eu.dossier.templates.name;

import org.jspecify.annotations.NullMarked;
