@NullMarked
package eu.dossier.briefing.record;

import org.jspecify.annotations.NullMarked;
