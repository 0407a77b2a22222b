@NullMarked
package eu.dossier.briefing.theme;

import org.jspecify.annotations.NullMarked;
