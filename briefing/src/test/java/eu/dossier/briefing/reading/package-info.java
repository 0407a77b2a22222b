@NullMarked
package eu.dossier.briefing.reading;

import org.jspecify.annotations.NullMarked;
