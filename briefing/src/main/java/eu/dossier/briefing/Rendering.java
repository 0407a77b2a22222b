package eu.dossier.briefing;

import eu.dossier.briefing.Timings.Phase;
import eu.dossier.briefing.leak.Boilerplate;
import eu.dossier.briefing.leak.LeakCheck;
import eu.dossier.briefing.leak.LeakChecks;
import eu.dossier.briefing.record.FinalGate;
import eu.dossier.briefing.record.ReleaseRecord;
import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.change.Changes;
import eu.dossier.core.release.Policy;
import eu.dossier.core.release.Release;
import eu.dossier.core.release.Releases;
import eu.dossier.core.work.Parallel;
import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import eu.dossier.document.diagnostic.Warned;
import eu.dossier.document.marking.Tlp;
import eu.dossier.document.writer.Layout;
import eu.dossier.document.writer.Writer;
import eu.dossier.templates.language.Language;
import eu.dossier.templates.name.NameMarks;
import eu.dossier.templates.template.BriefingDefinition;
import eu.dossier.templates.template.RenderContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** One order of one sound case: release for each audience, then template, writers and leak check for each document. */
final class Rendering {

    private final Workshop workshop;
    private final CaseText text;
    private final CaseFile file;
    private final Order order;
    private final Optional<Baseline> baseline;
    private final Timings timings;
    private final Releases releases;
    private final LeakChecks checks;
    private final Map<String, Cleared> cleared = new LinkedHashMap<>();

    /**
     * @param text that the case was read from
     * @param baseline since when changes are told, if they are
     * @param timings where to add what each phase takes
     */
    Rendering(
            Workshop workshop,
            CaseText text,
            CaseFile file,
            Order order,
            Optional<Baseline> baseline,
            Timings timings) {
        this.workshop = workshop;
        this.text = text;
        this.file = file;
        this.order = order;
        this.baseline = baseline;
        this.timings = timings;
        checks = new LeakChecks(workshop.readParts());
        releases = timings.time(Phase.RELEASE, () -> new Releases(file));
    }

    /** @param found what the checker said */
    Outcome run(List<Diagnostic> found) {
        List<Diagnostic> strangers = withoutAudience();
        if (!strangers.isEmpty()) {
            return new Outcome.Faulty(strangers);
        }
        List<Diagnostic> refusals = refusals(found);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(
                    file.incident().id(),
                    Stream.concat(found.stream(), refusals.stream()).toList());
        }
        List<Diagnostic> named = leaksOfName();
        if (!named.isEmpty()) {
            return new Outcome.Refused(
                    file.incident().id(),
                    Stream.concat(found.stream(), named.stream()).toList());
        }
        List<Task> tasks = tasks();
        List<Part> parts = Parallel.map(tasks, this::perform);
        List<Diagnostic> all = Stream.concat(
                        found.stream(), parts.stream().flatMap(part -> part.diagnostics().stream()))
                .distinct()
                .toList();
        if (parts.stream().anyMatch(Part::refused)) {
            return new Outcome.Refused(file.incident().id(), all);
        }
        if (all.stream().anyMatch(Diagnostic::isError)) {
            return new Outcome.Faulty(all);
        }
        List<Product> products =
                parts.stream().flatMap(part -> part.products().stream()).toList();
        List<ReleaseRecord> records = timings.time(Phase.RECORD, () -> records(tasks, parts));
        List<Diagnostic> told = records.stream()
                .flatMap(record -> lastLook(record).at(record).stream())
                .toList();
        if (!told.isEmpty()) {
            return new Outcome.Refused(
                    file.incident().id(),
                    Stream.concat(all.stream(), told.stream()).toList());
        }
        return new Outcome.Rendered(file.incident().id(), products, records, all);
    }

    /** One record per audience, of all documents that were made for it. */
    private List<ReleaseRecord> records(List<Task> tasks, List<Part> parts) {
        Records records = new Records(workshop, text, file, order);
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            records.add(
                    task.briefing(),
                    task.language(),
                    task.cleared().release(),
                    parts.get(i).products());
        }
        return records.all();
    }

    /** A policy of one's own may lack an audience that a briefing is made for. */
    private List<Diagnostic> withoutAudience() {
        return briefings().stream()
                .filter(briefing ->
                        workshop.policy().audience(briefing.audience()).isEmpty())
                .map(briefing -> Diagnostic.error(
                        "D6005",
                        SourceSpan.ofFile(briefing.name()),
                        "The %s is made for %s, an audience that the policy \"%s\" does not have."
                                .formatted(
                                        briefing.name(),
                                        briefing.audience(),
                                        workshop.policy().name()),
                        "Add the audience to the policy, or name the briefings to make with -b."))
                .toList();
    }

    /** The name of the case is part of what every audience gets. */
    private List<Diagnostic> leaksOfName() {
        return briefings().stream()
                .flatMap(briefing -> lastLook(briefing).atName().stream())
                .distinct()
                .toList();
    }

    /** What stands against final documents; nothing against drafts. */
    private List<Diagnostic> refusals(List<Diagnostic> found) {
        return order.finalAt().stream()
                .flatMap(now -> briefings().stream()
                        .flatMap(briefing -> FinalGate.refusals(
                                text.name(),
                                file,
                                release(briefing).release(),
                                briefing.name(),
                                languages(),
                                found,
                                now)
                                .stream()))
                .distinct()
                .toList();
    }

    /** One briefing in one language, for which all formats are made from one tree. */
    private record Task(BriefingDefinition briefing, Cleared cleared, Language language) {}

    /** What one audience gets, and the last look at everything that is made of it. */
    private record Cleared(Release release, LeakCheck check, Optional<Changes> changes) {}

    /** What a task gave. */
    private record Part(List<Product> products, List<Diagnostic> diagnostics, boolean refused) {}

    private List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (BriefingDefinition briefing : briefings()) {
            Cleared release = release(briefing);
            for (Locale language : languages()) {
                tasks.add(new Task(briefing, release, language(language)));
            }
        }
        return tasks;
    }

    private List<BriefingDefinition> briefings() {
        return order.briefings().isEmpty()
                ? workshop.briefings().usual()
                : order.briefings().stream().map(workshop::briefing).toList();
    }

    private List<Locale> languages() {
        return order.languages().isEmpty() ? List.of(file.incident().language()) : order.languages();
    }

    private Language language(Locale locale) {
        return workshop.languages()
                .find(locale)
                .orElseThrow(() -> new IllegalArgumentException("no language " + locale.toLanguageTag()));
    }

    /** One release per audience: briefings for the same people say the same. */
    private Cleared release(BriefingDefinition briefing) {
        return cleared.computeIfAbsent(
                briefing.audience(),
                id -> timings.time(Phase.RELEASE, () -> {
                    Releases.Cleared released = releases.to(workshop.audience(briefing), order.at());
                    return new Cleared(
                            released.release(),
                            checks.of(released.secrets()),
                            baseline.map(earlier -> earlier.changes(released.release())));
                }));
    }

    private Part perform(Task task) {
        Warned<Optional<Document>> printed = timings.time(Phase.TEMPLATE, () -> print(task));
        List<Diagnostic> found = new ArrayList<>(printed.diagnostics());
        if (printed.value().isEmpty()) {
            return new Part(List.of(), found, false);
        }
        Document marked =
                NameMarks.mark(printed.value().get(), task.cleared().release().view());
        Document document = workshop.theme().dress(marked);
        Optional<Diagnostic> tooHigh = aboveCeiling(task, document);
        tooHigh.ifPresent(found::add);
        if (tooHigh.isPresent()) {
            return new Part(List.of(), found, true);
        }
        PageFit fit = timings.time(Phase.FIT, () -> fit(task, document));
        fit.tooLong().ifPresent(found::add);
        List<Product> products = new ArrayList<>();
        List<Diagnostic> leaks = new ArrayList<>();
        for (String format : formats()) {
            Product product = timings.time(Phase.WRITE, () -> write(task, document, fit, format, found));
            leaks.addAll(timings.time(Phase.LEAK_CHECK, () -> leaks(task, document, product)));
            products.add(product);
        }
        found.addAll(leaks);
        return leaks.isEmpty() ? new Part(products, found, false) : new Part(List.of(), found, true);
    }

    private Warned<Optional<Document>> print(Task task) {
        return workshop.templates()
                .render(
                        task.cleared().release().view(),
                        task.briefing(),
                        task.language(),
                        new RenderContext(
                                order.isDraft(), openedBy(task), task.cleared().changes()));
    }

    private PageFit fit(Task task, Document document) {
        return PageFit.of(
                document, task.briefing(), workshop.theme(), workshop.writers().knowingPages());
    }

    private Optional<String> openedBy(Task task) {
        return workshop.policy().overrides().stream()
                .filter(opening -> opening.audience().equals(task.briefing().audience()))
                .map(Policy.Opening::by)
                .findFirst();
    }

    /** Reads the finished file back: the case may say in one place what it withholds in another. */
    private List<Diagnostic> leaks(Task task, Document document, Product product) {
        Boilerplate fixed =
                workshop.boilerplate(task.language(), product.format().id()).withAxes(() -> AxisLabels.of(document));
        return new LastLook(
                        text.name(),
                        file,
                        task.briefing().audience(),
                        task.cleared().check())
                .at(product, fixed);
    }

    private LastLook lastLook(BriefingDefinition briefing) {
        return new LastLook(
                text.name(), file, briefing.audience(), release(briefing).check());
    }

    private LastLook lastLook(ReleaseRecord record) {
        LeakCheck check = Objects.requireNonNull(cleared.get(record.audience())).check();
        return new LastLook(text.name(), file, record.audience(), check);
    }

    private List<String> formats() {
        return order.formats().isEmpty() ? workshop.writers().formats() : order.formats();
    }

    private Optional<Diagnostic> aboveCeiling(Task task, Document document) {
        Tlp marking = document.metadata().marking();
        Tlp ceiling = ceiling(task);
        if (ceiling.admits(marking)) {
            return Optional.empty();
        }
        String name = task.briefing().name();
        return Optional.of(Diagnostic.error(
                "D6001",
                LastLook.placed(file, name),
                "The %s would be %s, and it may be %s at most.".formatted(name, marking, ceiling),
                "Mark the items lower, or word them for this audience."));
    }

    /** The lower of what the audience and the briefing may have; where somebody answers for more, the audience's alone. */
    private Tlp ceiling(Task task) {
        Tlp audience = task.cleared().release().audience().ceiling();
        Tlp briefing = task.briefing().ceiling();
        return openedBy(task).isPresent() || briefing.admits(audience) ? audience : briefing;
    }

    private Product write(Task task, Document document, PageFit fit, String format, List<Diagnostic> found) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try {
            found.addAll(write(document, fit, format, out));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return new Product(
                task.briefing().name(),
                task.language().locale(),
                workshop.writers().format(format),
                order.isDraft(),
                fit.layout().filter(laid -> Writers.knowsPages(format)).map(Layout::pages),
                out.toByteArray());
    }

    private List<Diagnostic> write(Document document, PageFit fit, String format, OutputStream out) throws IOException {
        Writer writer = workshop.writers().writer(format);
        if (fit.layout().isEmpty()) {
            return writer.write(document, fit.theme(), out);
        }
        Layout laid = fit.layout().get();
        return Writers.knowsPages(format) ? laid.write(out) : writer.write(laid, out);
    }
}
