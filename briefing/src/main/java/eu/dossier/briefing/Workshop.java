package eu.dossier.briefing;

import eu.dossier.core.release.Policy;
import eu.dossier.document.theme.Theme;
import eu.dossier.templates.language.Languages;
import eu.dossier.templates.template.BriefingCatalogue;
import eu.dossier.templates.template.Templates;

/** Everything that is kept between cases. */
record Workshop(
        BriefingCatalogue briefings,
        Languages languages,
        Policy policy,
        Writers writers,
        Theme theme,
        Templates templates) {

    Workshop(BriefingCatalogue briefings, Languages languages, Policy policy, Writers writers, Theme theme) {
        this(briefings, languages, policy, writers, theme, new Templates(briefings));
    }
}
