package eu.dossier.briefing.leak;

import eu.dossier.briefing.leak.read.FileContents;
import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.read.CaseReader;
import eu.dossier.core.release.Policy;
import eu.dossier.core.release.Release;
import eu.dossier.core.release.Secrets;
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
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;

/**
 * What the leak check costs beside the render that it checks, warm, in microseconds of processor time: a program to run, no
 * test. Prints for each briefing and format: template, writer, check (of it reading), and the check's share of template and
 * writer.
 */
final class LeakSpeed {

    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");
    private static final int ROUNDS = Integer.getInteger("rounds", 300);

    private LeakSpeed() {}

    public static void main(String[] arguments) throws Exception {
        for (String example : new String[] {"interior-ministry-2021.yaml", "ransomware-hospital.json"}) {
            CaseFile file = new CaseReader()
                    .read(example, Files.readAllBytes(Path.of("..", "examples", example)))
                    .caseFile()
                    .orElseThrow();
            for (String briefing : new String[] {"minister-brief", "technical-advisory", "press-release"}) {
                measure(
                        example,
                        file,
                        BriefingCatalogue.builtIn().find(briefing).orElseThrow());
            }
        }
    }

    private static void measure(String example, CaseFile file, BriefingDefinition briefing) throws Exception {
        Release release =
                Release.of(file, Policy.builtIn().audience(briefing.audience()).orElseThrow(), AT);
        double prepare = micros(() -> LeakCheck.of(Secrets.of(file, release)));
        double releasing = micros(() -> Release.of(file, release.audience(), AT));
        System.out.printf(
                "%s %s: release %.0f, secrets and needles %.0f us%n", example, briefing.name(), releasing, prepare);
        LeakCheck check = LeakCheck.of(Secrets.of(file, release));
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
            System.out.printf(
                    "  %-5s %7d bytes: template %6.0f  write %6.0f  check %6.0f (read %6.0f)  share %.2f%n",
                    provider.format().id(), bytes.length, template, write, whole, read, whole / (template + write));
        }
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
