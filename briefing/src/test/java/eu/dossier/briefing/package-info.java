@NullMarked
package eu.dossier.briefing;

import org.jspecify.annotations.NullMarked;
