package eu.dossier.briefing;

import eu.dossier.briefing.leak.Boilerplate;
import eu.dossier.briefing.leak.read.ReadParts;
import eu.dossier.briefing.reading.ReadingEase;
import eu.dossier.briefing.record.Fingerprints;
import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.release.Audience;
import eu.dossier.core.release.Policy;
import eu.dossier.core.release.Release;
import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.core.work.Parallel;
import eu.dossier.document.theme.Theme;
import eu.dossier.templates.language.Language;
import eu.dossier.templates.language.Languages;
import eu.dossier.templates.template.BriefingCatalogue;
import eu.dossier.templates.template.BriefingDefinition;
import eu.dossier.templates.template.RenderContext;
import eu.dossier.templates.template.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Everything that is kept between cases.
 *
 * @param frame the organisation's own Word template, if it has one
 * @param hashes of what briefings are made with, by briefing and language, filled as they are asked for
 * @param fixedTexts of documents, by language and format, filled as they are asked for
 * @param readParts of Word files, as the leak check met them
 */
record Workshop(
        BriefingCatalogue briefings,
        Languages languages,
        Policy policy,
        Writers writers,
        Theme theme,
        Templates templates,
        Optional<WordTemplates.Frame> frame,
        Map<String, Map<String, String>> hashes,
        Map<String, Boilerplate> fixedTexts,
        ReadParts readParts) {

    Workshop(BriefingCatalogue briefings, Languages languages, Policy policy, Writers writers, Theme theme) {
        this(
                briefings,
                languages,
                policy,
                writers,
                theme,
                new Templates(briefings),
                Optional.empty(),
                nothing(),
                nothing(),
                new ReadParts());
    }

    private static <T> Map<String, T> nothing() {
        return new ConcurrentHashMap<>();
    }

    Workshop with(Theme other) {
        return new Workshop(
                briefings, languages, policy, writers, other, templates, frame, nothing(), nothing(), readParts);
    }

    Workshop with(Writers others) {
        return new Workshop(
                briefings, languages, policy, others, theme, templates, frame, nothing(), nothing(), readParts);
    }

    Workshop with(BriefingCatalogue others) {
        return new Workshop(
                others,
                languages,
                policy,
                writers,
                theme,
                new Templates(others),
                frame,
                nothing(),
                nothing(),
                readParts);
    }

    Workshop with(Writers others, WordTemplates.Frame used) {
        return new Workshop(
                briefings,
                languages,
                policy,
                others,
                theme,
                templates,
                Optional.of(used),
                nothing(),
                nothing(),
                readParts);
    }

    Workshop with(Policy other) {
        return new Workshop(
                briefings, languages, other, writers, theme, templates, frame, hashes, fixedTexts, readParts);
    }

    /** SHA-256 of the templates, messages and look that a briefing is made with, by name. */
    Map<String, String> assets(BriefingDefinition briefing, Language language) {
        return hashes.computeIfAbsent(
                briefing.name() + " " + language.locale().toLanguageTag(), key -> hash(briefing, language));
    }

    private Map<String, String> hash(BriefingDefinition briefing, Language language) {
        Map<String, String> found = new TreeMap<>(Looks.assets(theme));
        frame.ifPresent(used -> found.put("word template " + used.name(), used.fingerprint()));
        try {
            briefings.sources(briefing, language).forEach((name, text) -> found.put(name, Fingerprints.of(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** What every document of a language and format holds, whatever the case; worked out once. */
    Boilerplate boilerplate(Language language, String format) {
        return fixedTexts.computeIfAbsent(language.locale().toLanguageTag() + " " + format, key -> {
            Boilerplate framed = frame.map(used -> used.boilerplate(format)).orElse(Boilerplate.NONE);
            return FixedTexts.of(this, language, format, framed);
        });
    }

    BriefingDefinition briefing(String name) {
        return briefings.find(name).orElseThrow(() -> new IllegalArgumentException("no briefing " + name));
    }

    Audience audience(BriefingDefinition briefing) {
        return policy.audience(briefing.audience())
                .orElseThrow(() -> new IllegalArgumentException("the policy knows no audience " + briefing.audience()));
    }

    Release release(CaseFile file, BriefingDefinition briefing, Instant at) {
        return Release.of(file, audience(briefing), at);
    }

    /** Of the briefings that limit it, printed as they would be sent; of no other is it anyone's concern. */
    List<ReadingEase> readingEase(CaseFile file, Instant at) {
        return Parallel.map(readings(file, at), this::ease).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** What one audience reads in one language. */
    private record Reading(BriefingDefinition briefing, ReleasedCase view, Language language) {}

    private List<Reading> readings(CaseFile file, Instant at) {
        Set<Locale> wanted = file.incident().title().text().texts().keySet();
        List<Reading> readings = new ArrayList<>();
        for (BriefingDefinition briefing : briefings.usual()) {
            if (!briefing.readability().isEmpty()
                    && policy.audience(briefing.audience()).isPresent()) {
                ReleasedCase view = release(file, briefing, at).view();
                languages.available().stream()
                        .filter(wanted::contains)
                        .map(locale -> languages.find(locale).orElseThrow())
                        .forEach(language -> readings.add(new Reading(briefing, view, language)));
            }
        }
        return readings;
    }

    private Optional<ReadingEase> ease(Reading reading) {
        return templates
                .render(reading.view(), reading.briefing(), reading.language(), RenderContext.FINAL)
                .value()
                .map(document -> ReadingEase.of(document, reading.briefing()));
    }
}
