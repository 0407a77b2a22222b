package eu.dossier.briefing.leak;

import eu.dossier.briefing.CaseText;
import eu.dossier.briefing.Dossier;
import eu.dossier.briefing.Order;
import eu.dossier.briefing.Timings;
import eu.dossier.briefing.Timings.Phase;
import eu.dossier.briefing.leak.read.FileContents;
import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.read.CaseReader;
import eu.dossier.core.release.Policy;
import eu.dossier.core.release.Release;
import eu.dossier.core.release.Releases;
import eu.dossier.document.Document;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.Writer;
import eu.dossier.document.writer.WriterProvider;
import eu.dossier.templates.language.Language;
import eu.dossier.templates.language.Languages;
import eu.dossier.templates.template.BriefingCatalogue;
import eu.dossier.templates.template.BriefingDefinition;
import eu.dossier.templates.template.RenderContext;
import eu.dossier.templates.template.Templates;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * What the leak check costs beside the render that it checks, warm, in microseconds of processor time: a program to run, no
 * test. Prints once per briefing what release and preparing the search take, both once per audience of an order; and for
 * each format: template, writer, check (of it reading), and three shares: of the check in template and writer; of the check
 * in all of release, preparing, template, fit and writer of an order for this one document; and of preparing and check
 * together in release, template, fit and writer of such an order.
 */
final class LeakSpeed {

    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");
    private static final Set<Phase> BETWEEN = EnumSet.of(Phase.RELEASE, Phase.TEMPLATE, Phase.FIT, Phase.WRITE);
    private static final int ROUNDS = Integer.getInteger("rounds", 300);

    private LeakSpeed() {}

    public static void main(String[] arguments) throws Exception {
        for (String example : new String[] {"interior-ministry-2021.yaml", "ransomware-hospital.json"}) {
            byte[] text = Files.readAllBytes(Path.of("..", "examples", example));
            CaseFile file = new CaseReader().read(example, text).caseFile().orElseThrow();
            for (String briefing : new String[] {"minister-brief", "technical-advisory", "press-release"}) {
                measure(
                        new CaseText(example, text),
                        file,
                        BriefingCatalogue.builtIn().find(briefing).orElseThrow());
            }
        }
    }

    private static void measure(CaseText example, CaseFile file, BriefingDefinition briefing) throws Exception {
        Release release =
                Release.of(file, Policy.builtIn().audience(briefing.audience()).orElseThrow(), AT);
        Callable<LeakCheck> all =
                () -> LeakCheck.of(new Releases(file).to(release.audience(), AT).secrets());
        double releasing = micros(() -> Release.of(file, release.audience(), AT));
        double prepare = micros(all) - releasing;
        System.out.printf(
                "%s %s: release %.0f, secrets and needles %.0f us%n",
                example.name(), briefing.name(), releasing, prepare);
        LeakCheck check = all.call();
        Templates templates = new Templates(BriefingCatalogue.builtIn());
        Language english = Languages.builtIn().find(Locale.ENGLISH).orElseThrow();
        Callable<Document> print = () -> templates
                .render(release.view(), briefing, english, RenderContext.DRAFT)
                .value()
                .orElseThrow();
        double template = micros(print);
        Document document = print.call();
        for (WriterProvider<?> provider : ServiceLoader.load(WriterProvider.class)) {
            Writer writer = writer(provider);
            double write = micros(() -> bytes(writer, document));
            byte[] bytes = bytes(writer, document);
            String name = briefing.name() + "." + provider.format().id();
            double whole = micros(() -> check.check(name, provider.format().id(), Locale.ENGLISH, bytes));
            double read = micros(() -> FileContents.read(name, bytes));
            double others = others(example, briefing.name(), provider.format().id());
            System.out.printf(
                    "  %-5s %7d bytes: template %6.0f  write %6.0f  check %6.0f (read %6.0f)"
                            + "  shares %.2f  %.2f  %.2f%n",
                    provider.format().id(),
                    bytes.length,
                    template,
                    write,
                    whole,
                    read,
                    whole / (template + write),
                    whole / others,
                    (whole + prepare) / (others - prepare));
        }
    }

    /** What an order for one document takes between checking the case and checking the file. */
    private static double others(CaseText text, String briefing, String format) {
        Timings timings = new Timings(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
        Dossier dossier = Dossier.standard();
        Order order = new Order(List.of(briefing), List.of(format), List.of(), AT);
        for (int i = 0; i < ROUNDS; i++) {
            dossier.render(text, order);
        }
        Dossier measured = dossier.withTimings(timings);
        for (int i = 0; i < ROUNDS; i++) {
            measured.render(text, order);
        }
        return timings.spent().entrySet().stream()
                        .filter(phase -> BETWEEN.contains(phase.getKey()))
                        .mapToLong(phase -> phase.getValue().nanos())
                        .sum()
                / 1000.0
                / ROUNDS;
    }

    private static <O extends Record> Writer writer(WriterProvider<O> provider) {
        return provider.create(provider.defaults());
    }

    private static byte[] bytes(Writer writer, Document document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        writer.write(document, Theme.DEFAULT, out);
        return out.toByteArray();
    }

    /** The lowest of five means, so that a compiler at work in between counts little. */
    private static double micros(Callable<?> work) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long start = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < ROUNDS / 5; i++) {
                work.call();
            }
            best = Math.min(best, (threads.getCurrentThreadCpuTime() - start) / 1000.0 / (ROUNDS / 5.0));
        }
        return best;
    }
}
