@NullMarked
package eu.dossier.briefing.leak;

import org.jspecify.annotations.NullMarked;
