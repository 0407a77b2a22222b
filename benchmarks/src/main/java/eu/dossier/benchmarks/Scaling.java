package eu.dossier.benchmarks;

import com.sun.management.ThreadMXBean;
import eu.dossier.document.Document;
import eu.dossier.testkit.ReferenceBriefing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * How much more two threads do than one: {@code Scaling SECONDS ENGINE}, or {@code Scaling SECONDS FORMAT METHOD} for the
 * pipeline. The first works all the time, the second in every other window of two seconds, so that a machine that changes
 * its speed changes it for both. Prints documents a second of the first alone, of the first beside the second, and of the
 * second; and the megabytes that the first allocates for a document.
 */
public final class Scaling {

    private static final long WINDOW = 2_000;
    private static final double WARM_UP = 0.6;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long counting;
    private final long end;

    private Scaling(int seconds) {
        long now = System.currentTimeMillis();
        this.counting = now + (long) (WARM_UP * 1_000 * seconds);
        this.end = now + 1_000L * seconds;
    }

    /** What a thread does again and again. */
    private interface Work {
        /** Makes some documents; gives how many. */
        int make() throws Exception;
    }

    /** An engine for each thread. */
    private static Work engine(String name) {
        Engine engine = Peer.named(name).create();
        Document document = ReferenceBriefing.document();
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        return () -> {
            out.reset();
            engine.render(document, out);
            return 1;
        };
    }

    /** One house for all threads, as a server has it. */
    private static Work pipeline(Pipeline pipeline, String method) {
        return () -> {
            int bytes = method.equals("single") ? pipeline.single() : pipeline.together();
            return bytes == 0 ? 0 : Pipeline.DOCUMENTS;
        };
    }

    /**
     * What was reached, in documents a second.
     *
     * @param alone the first, while the second rests
     * @param beside the first, while the second works
     * @param other the second
     * @param megabytes allocated for one document
     */
    record Rates(double alone, double beside, double other, double megabytes) {

        double together() {
            return beside + other;
        }

        double ratio() {
            return together() / alone;
        }

        private String line() {
            return String.format(Locale.ROOT, "%.3f %.3f %.3f %.3f", alone, beside, other, megabytes);
        }

        private static Rates parse(String line) {
            String[] numbers = line.strip().split(" ");
            return new Rates(
                    Double.parseDouble(numbers[0]),
                    Double.parseDouble(numbers[1]),
                    Double.parseDouble(numbers[2]),
                    Double.parseDouble(numbers[3]));
        }
    }

    /** Measures in this process. */
    public static void main(String[] args) throws Exception {
        Supplier<Work> each;
        if (args.length > 2) {
            Pipeline pipeline = new Pipeline();
            pipeline.format = args[1];
            each = () -> pipeline(pipeline, args[2]);
        } else {
            each = () -> engine(args[1]);
        }
        Scaling scaling = new Scaling(Integer.parseInt(args[0]));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Counts> first = threads.submit(() -> scaling.count(each.get(), false));
            Future<Counts> second = threads.submit(() -> scaling.count(each.get(), true));
            Rates rates = new Rates(
                    first.get().alone.perSecond(),
                    first.get().beside.perSecond(),
                    second.get().beside.perSecond(),
                    first.get().alone.megabytes());
            System.out.println(rates.line());
        }
    }

    /**
     * Measures in a process of its own.
     *
     * @param what an engine, or format and method of the pipeline
     */
    static Rates of(int seconds, String... what) throws IOException {
        List<String> command = Jvm.command(List.of());
        command.addAll(List.of(Scaling.class.getName(), Integer.toString(seconds)));
        command.addAll(List.of(what));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return result(process);
    }

    private static Rates result(Process process) throws IOException {
        List<String> lines = process.inputReader().lines().toList();
        return lines.isEmpty()
                ? new Rates(Double.NaN, Double.NaN, Double.NaN, Double.NaN)
                : Rates.parse(lines.getLast());
    }

    /** Documents, and what they took. */
    private static final class Count {
        private long documents;
        private long nanos;
        private long bytes;

        private double perSecond() {
            return documents * 1e9 / Math.max(1, nanos);
        }

        private double megabytes() {
            return bytes / 1e6 / Math.max(1, documents);
        }
    }

    private static final class Counts {
        private final Count alone = new Count();
        private final Count beside = new Count();
    }

    private Counts count(Work work, boolean rests) throws Exception {
        Counts counts = new Counts();
        for (long now = System.currentTimeMillis(); now < end; now = System.currentTimeMillis()) {
            long window = now / WINDOW;
            if (rests && window % 2 == 0) {
                Thread.sleep((window + 1) * WINDOW - now);
                continue;
            }
            long start = System.nanoTime();
            long before = THREADS.getCurrentThreadAllocatedBytes();
            int documents = work.make();
            // What began in one window and ended in the next belongs to neither.
            if (now > counting && System.currentTimeMillis() / WINDOW == window) {
                Count count = window % 2 == 0 ? counts.alone : counts.beside;
                count.documents += documents;
                count.nanos += System.nanoTime() - start;
                count.bytes += THREADS.getCurrentThreadAllocatedBytes() - before;
            }
        }
        return counts;
    }
}
