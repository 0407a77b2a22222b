package eu.dossier.briefing;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.release.Audience;
import eu.dossier.core.release.Policy;
import eu.dossier.core.release.Release;
import eu.dossier.document.theme.Theme;
import eu.dossier.templates.language.Languages;
import eu.dossier.templates.template.BriefingCatalogue;
import eu.dossier.templates.template.BriefingDefinition;
import eu.dossier.templates.template.Templates;
import java.time.Instant;
import java.util.Optional;

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

    Workshop with(Theme other) {
        return new Workshop(briefings, languages, policy, writers, other, templates);
    }

    BriefingDefinition briefing(String name) {
        return briefings.find(name).orElseThrow(() -> new IllegalArgumentException("no briefing " + name));
    }

    Release release(CaseFile file, BriefingDefinition briefing, Instant at) {
        Audience audience = policy.audience(briefing.audience())
                .orElseThrow(() -> new IllegalArgumentException("the policy knows no audience " + briefing.audience()));
        return Release.of(file, audience, at);
    }

    /** Of this program, as its jar says; classes that are in no jar have none. */
    static String version() {
        return Optional.ofNullable(Workshop.class.getPackage().getImplementationVersion())
                .orElse("");
    }
}
