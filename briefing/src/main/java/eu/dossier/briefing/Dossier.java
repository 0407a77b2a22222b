package eu.dossier.briefing;

import eu.dossier.briefing.Timings.Phase;
import eu.dossier.briefing.reading.ReadingEase;
import eu.dossier.briefing.record.Fingerprints;
import eu.dossier.briefing.record.ReleaseRecord;
import eu.dossier.briefing.record.Seal;
import eu.dossier.briefing.record.Verification;
import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.change.Changes;
import eu.dossier.core.check.CheckOptions;
import eu.dossier.core.check.CheckResult;
import eu.dossier.core.check.Checker;
import eu.dossier.core.read.CaseReader;
import eu.dossier.core.read.ReadCase;
import eu.dossier.core.release.Audience;
import eu.dossier.core.release.Policy;
import eu.dossier.core.release.Release;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Warned;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.HouseTemplate;
import eu.dossier.templates.language.Languages;
import eu.dossier.templates.template.BriefingCatalogue;
import eu.dossier.templates.template.BriefingDefinition;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All of Dossier: reads a case, checks it, and renders its briefings.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.standard();
 * CaseText text = new CaseText("case.yaml", Files.readAllBytes(Path.of("case.yaml")));
 * Outcome outcome = dossier.render(text, Order.everything(Instant.parse("2021-05-26T08:00:00Z")));
 * }</pre>
 *
 * <p>Make one and keep it: fonts and templates are read once. Safe for use by several threads. What it gives depends on its
 * arguments alone: it looks at no clock, locale or environment.
 */
public final class Dossier {

    private final CaseReader reader = new CaseReader();
    private final Workshop workshop;
    private final Timings timings;

    private Dossier(Workshop workshop, Timings timings) {
        this.workshop = workshop;
        this.timings = timings;
    }

    /** With the briefings, languages and policy that come with it, every format on the class path, and the house's look. */
    public static Dossier standard() {
        Workshop workshop = new Workshop(
                BriefingCatalogue.builtIn(), Languages.builtIn(), Policy.builtIn(), new Writers(), Theme.DEFAULT);
        return new Dossier(workshop, Timings.off());
    }

    /**
     * The same with other briefings.
     *
     * @param briefings in place of those that come with it; {@link BriefingCatalogue#with} adds to them
     * @return a new one; this one stays as it is
     */
    public Dossier withBriefings(BriefingCatalogue briefings) {
        return new Dossier(workshop.with(briefings), timings);
    }

    /**
     * The same in the look of an organisation.
     *
     * @param theme fonts, colours, logo and paper; {@link #check(Theme)} says whether the formats can use it
     * @return a new one; this one stays as it is
     */
    public Dossier withTheme(Theme theme) {
        return new Dossier(workshop.with(theme), timings);
    }

    /**
     * The same, adding what each phase takes.
     *
     * @param kept where nanoseconds are summed, whatever the number of threads
     * @return a new one; this one stays as it is
     */
    public Dossier withTimings(Timings kept) {
        return new Dossier(workshop, kept);
    }

    /**
     * What of a theme the formats cannot use: a font that is damaged.
     *
     * @param theme that shall be used
     * @return errors; none when all is well
     */
    public List<Diagnostic> check(Theme theme) {
        return workshop.writers().check(theme);
    }

    /**
     * The same with an option of one format changed: {@code withOption("pdf", "standard", "ua-2")}.
     *
     * @param format id of a format, as in {@link #formats}
     * @param option its name
     * @param value its new value, as text
     * @return a new one; this one stays as it is
     * @throws IllegalArgumentException when there is no such format, option or value; the message says which there are
     */
    public Dossier withOption(String format, String option, String value) {
        return new Dossier(workshop.with(workshop.writers().with(format, option, value)), timings);
    }

    /**
     * The same with Word files in an organisation's own template: its letterhead, styles, margins and fixed text.
     *
     * @param template a .docx or .dotx file (ECMA-376), and what it calls styles
     * @return nothing when a finding is an error; and all findings
     */
    public Warned<Optional<Dossier>> withWordTemplate(HouseTemplate template) {
        Warned<Optional<Workshop>> taken = WordTemplates.takeIntoUse(workshop, template);
        return new Warned<>(taken.value().map(changed -> new Dossier(changed, timings)), taken.diagnostics());
    }

    /**
     * Says what is wrong with a Word template, and prints a sample briefing in it.
     *
     * @param template a .docx or .dotx file (ECMA-376), and what it calls styles
     * @return all findings, and the sample where there is no error among them
     */
    public TemplateTrial tryWordTemplate(HouseTemplate template) {
        return WordTemplates.trial(workshop, template);
    }

    /**
     * The same for an organisation's own audiences.
     *
     * @param policy who may know what, in place of the present one
     * @return a new one; this one stays as it is
     */
    public Dossier withPolicy(Policy policy) {
        return new Dossier(workshop.with(policy), timings);
    }

    /**
     * Who may know what.
     *
     * @return the policy by which everything is released
     */
    public Policy policy() {
        return workshop.policy();
    }

    /**
     * For whom a briefing is made.
     *
     * @param briefing its name, as in {@link #briefings}
     * @return empty when the policy has no such audience
     * @throws IllegalArgumentException when there is no such briefing
     */
    public Optional<Audience> audience(String briefing) {
        return workshop.policy().audience(workshop.briefing(briefing).audience());
    }

    /**
     * Names of the briefings.
     *
     * @return {@code minister-brief} and so on, in the order in which users see them
     */
    public List<String> briefings() {
        return workshop.briefings().all().stream().map(BriefingDefinition::name).toList();
    }

    /**
     * Ids of the audiences.
     *
     * @return {@code ministers} and so on, in the order of the policy
     */
    public List<String> audiences() {
        return workshop.policy().audiences().stream().map(Audience::id).toList();
    }

    /**
     * Languages in which briefings can be written.
     *
     * @return languages without a country, in the order in which users see them
     */
    public List<Locale> languages() {
        return workshop.languages().available();
    }

    /**
     * Ids of the formats.
     *
     * @return {@code pdf} and so on: those whose writer is on the class path
     */
    public List<String> formats() {
        return workshop.writers().formats();
    }

    /**
     * Reads a case and does not check it.
     *
     * @param text YAML 1.2 or JSON (RFC 8259), UTF-8
     * @return the case, nothing when it cannot be read; and what the reader found
     */
    public ReadCase read(CaseText text) {
        return reader.read(text.name(), text.bytes());
    }

    /**
     * What the audience of a briefing gets of a case at a moment, and what not.
     *
     * @param file the case
     * @param briefing its name, as in {@link #briefings}
     * @param at the moment of the release: what is due later is withheld
     * @return what is in the briefing, and each withholding with its reason
     * @throws IllegalArgumentException when there is no such briefing
     */
    public Release release(CaseFile file, String briefing, Instant at) {
        return workshop.release(file, workshop.briefing(briefing), at);
    }

    /**
     * What an approval of a briefing is bound to: everything in it.
     *
     * @param file the case
     * @param briefing its name, as in {@link #briefings}
     * @param language the one that was read; all when empty
     * @param at the moment of the release
     * @return hashes of all texts in it
     * @throws IllegalArgumentException when there is no such briefing
     */
    public Seal seal(CaseFile file, String briefing, Optional<Locale> language, Instant at) {
        return Seal.of(release(file, briefing, at), language);
    }

    /**
     * Reads and checks a case, and renders nothing. A case that cannot be read is told by what the reader found. Spreads the
     * rules over the pool that calls as {@link #render} does.
     *
     * @param text YAML 1.2 or JSON (RFC 8259), UTF-8
     * @param options among them the moment against which deadlines and embargoes are held
     * @return all findings, by place
     */
    public CheckResult check(CaseText text, CheckOptions options) {
        return check(read(text), options);
    }

    /**
     * Checks a case that was read before.
     *
     * @param read what {@link #read} gave
     * @param options among them the moment against which deadlines and embargoes are held
     * @return all findings, by place, those of the reader too
     */
    public CheckResult check(ReadCase read, CheckOptions options) {
        return read.caseFile()
                .map(file -> Checker.check(file, read.positions(), options.among(Set.copyOf(audiences()))))
                .orElse(new CheckResult(read.diagnostics(), List.of()));
    }

    /**
     * How easily the briefings are read that set a limit to it, in every language of the case's title. Writes no file.
     * Spreads over the pool that calls as {@link #render} does.
     *
     * @param file a case without errors
     * @param at the moment of the release
     * @return briefing by briefing, in the order of {@link #briefings}; without those that cannot be printed
     */
    public List<ReadingEase> readingEase(CaseFile file, Instant at) {
        return workshop.readingEase(file, at);
    }

    /**
     * Renders what was ordered, all of it or nothing. Called from a task of a {@link java.util.concurrent.ForkJoinPool},
     * it spreads its documents over that pool; otherwise it starts no thread.
     *
     * @param text YAML 1.2 or JSON (RFC 8259), UTF-8
     * @param order which documents, and of which moment
     * @return the documents; or what is wrong with the case; or why it may not be released so
     * @throws IllegalArgumentException when the order names a briefing, a format or a language that does not exist
     */
    public Outcome render(CaseText text, Order order) {
        ReadCase read = timings.time(Phase.READ, () -> read(text));
        if (read.caseFile().isEmpty()) {
            return new Outcome.Faulty(read.diagnostics());
        }
        CaseFile file = read.caseFile().get();
        CheckOptions options = CheckOptions.at(order.at()).among(Set.copyOf(audiences()));
        List<Diagnostic> found = timings.time(
                Phase.CHECK,
                () -> Checker.check(file, read.positions(), options).diagnostics());
        if (found.stream().anyMatch(Diagnostic::isError)) {
            return new Outcome.Faulty(found);
        }
        Optional<Warned<Optional<Baseline>>> baseline = order.since().map(since -> Baseline.of(since, reader, file));
        if (baseline.isPresent() && baseline.get().value().isEmpty()) {
            return new Outcome.Faulty(baseline.get().diagnostics());
        }
        return new Rendering(workshop, text, file, order, baseline.flatMap(Warned::value), timings).run(found);
    }

    /**
     * Holds a folder of documents against the records beside them; with the case, makes each document anew and compares.
     *
     * @param folder documents of one case, with their records
     * @param text the case file that they were made from; without it, only hashes are compared
     * @param earlier case files of earlier states, for documents that tell what changed since one of them
     * @return what no longer agrees, each in a sentence; nothing when all does
     * @throws IOException when the folder cannot be read
     */
    public List<String> verify(Path folder, Optional<CaseText> text, List<CaseText> earlier) throws IOException {
        Verification.Result found = Verification.of(folder, text.map(CaseText::bytes));
        List<String> disagreements = new ArrayList<>(found.disagreements());
        for (ReleaseRecord record : found.records()) {
            text.filter(one -> Fingerprints.of(one.bytes()).equals(record.caseHash()))
                    .ifPresent(one -> disagreements.addAll(Reproduction.differences(this, one, earlier, record)));
        }
        return disagreements;
    }

    /** As {@link #compare(CaseText, CaseText, Instant, List)}, for all audiences. */
    public Warned<Map<String, Changes>> compare(CaseText before, CaseText now, Instant at) {
        return compare(before, now, at, List.of());
    }

    /**
     * What changed between two states of a case, in what each audience may know.
     *
     * @param before the earlier case file
     * @param now the later one
     * @param at the moment of the later release; the earlier one is of the moment that its file speaks of
     * @param audiences of whom to tell; all when empty
     * @return changes by the id of the audience, in the order of the policy; none of them when a file cannot be read, or when
     *     what changed for an audience would say what is withheld from it, and why
     */
    public Warned<Map<String, Changes>> compare(CaseText before, CaseText now, Instant at, List<String> audiences) {
        ReadCase later = read(now);
        if (later.caseFile().isEmpty()) {
            return new Warned<>(Map.of(), later.diagnostics());
        }
        CaseFile file = later.caseFile().get();
        Warned<Optional<Baseline>> baseline = Baseline.of(new Since.Earlier(before), reader, file);
        return baseline.value()
                .map(old -> new Comparison(now.name(), file, old, at).of(asked(audiences), baseline.diagnostics()))
                .orElse(new Warned<>(Map.of(), baseline.diagnostics()));
    }

    private List<Audience> asked(List<String> audiences) {
        return workshop.policy().audiences().stream()
                .filter(audience -> audiences.isEmpty() || audiences.contains(audience.id()))
                .toList();
    }
}
