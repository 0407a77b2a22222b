/** How easily finished briefings are read. */
@NullMarked
package eu.dossier.briefing.reading;

import org.jspecify.annotations.NullMarked;
