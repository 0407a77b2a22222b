/**
 * Small YAML files that a person writes for the program rather than about a case: a policy, a theme, what a project always
 * passes. {@link eu.dossier.core.settings.SettingsPart} is what such a file holds, each part with its place.
 */
@NullMarked
package eu.dossier.core.settings;

import org.jspecify.annotations.NullMarked;
