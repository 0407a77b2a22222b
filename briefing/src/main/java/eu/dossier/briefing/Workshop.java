package eu.dossier.briefing;

import eu.dossier.briefing.leak.Boilerplate;
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
import java.util.TreeMap;

/**
 * Everything that is kept between cases.
 *
 * @param frame the organisation's own Word template, if it has one
 */
record Workshop(
        BriefingCatalogue briefings,
        Languages languages,
        Policy policy,
        Writers writers,
        Theme theme,
        Templates templates,
        Optional<WordTemplates.Frame> frame) {

    Workshop(BriefingCatalogue briefings, Languages languages, Policy policy, Writers writers, Theme theme) {
        this(briefings, languages, policy, writers, theme, new Templates(briefings), Optional.empty());
    }

    Workshop with(Theme other) {
        return new Workshop(briefings, languages, policy, writers, other, templates, frame);
    }

    Workshop with(BriefingCatalogue others) {
        return new Workshop(others, languages, policy, writers, theme, new Templates(others), frame);
    }

    Workshop with(Writers others, WordTemplates.Frame used) {
        return new Workshop(briefings, languages, policy, others, theme, templates, Optional.of(used));
    }

    /** What else goes into documents than the case, for the record: SHA-256 by the names of files. */
    TreeMap<String, String> assets() {
        TreeMap<String, String> assets = new TreeMap<>();
        frame.ifPresent(used -> assets.put("word template " + used.name(), used.fingerprint()));
        return assets;
    }

    /** What every document of a format holds, whatever the case. */
    Boilerplate boilerplate(String format) {
        return frame.map(used -> used.boilerplate(format)).orElse(Boilerplate.NONE);
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
