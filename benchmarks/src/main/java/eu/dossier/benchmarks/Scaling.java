package eu.dossier.benchmarks;

import eu.dossier.document.Document;
import eu.dossier.testkit.ReferenceBriefing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How much more two threads do than one: {@code Scaling ENGINE SECONDS}. The first works all the time, the second in every
 * other window of two seconds, so that a machine that changes its speed changes it for both. Prints documents a second of the
 * first alone, of the first beside the second, and of the second.
 */
public final class Scaling {

    private static final long WINDOW = 2_000;
    private static final double WARM_UP = 0.6;

    private final Peer peer;
    private final long counting;
    private final long end;

    private Scaling(Peer peer, int seconds) {
        this.peer = peer;
        long now = System.currentTimeMillis();
        this.counting = now + (long) (WARM_UP * 1_000 * seconds);
        this.end = now + 1_000L * seconds;
    }

    /**
     * What was reached, in documents a second.
     *
     * @param alone the first, while the second rests
     * @param beside the first, while the second works
     * @param other the second
     */
    record Rates(double alone, double beside, double other) {

        double together() {
            return beside + other;
        }

        double ratio() {
            return together() / alone;
        }

        private String line() {
            return String.format(Locale.ROOT, "%.3f %.3f %.3f", alone, beside, other);
        }

        private static Rates parse(String line) {
            String[] numbers = line.strip().split(" ");
            return new Rates(
                    Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]), Double.parseDouble(numbers[2]));
        }
    }

    /** Measures in this process. */
    public static void main(String[] args) throws Exception {
        Scaling scaling = new Scaling(Peer.named(args[0]), Integer.parseInt(args[1]));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Counts> first = threads.submit(() -> scaling.work(false));
            Future<Counts> second = threads.submit(() -> scaling.work(true));
            Rates rates = new Rates(
                    first.get().alone.perSecond(),
                    first.get().beside.perSecond(),
                    second.get().beside.perSecond());
            System.out.println(rates.line());
        }
    }

    /** Measures in a process of its own. */
    static Rates of(Peer peer, int seconds) throws IOException {
        List<String> command = Jvm.command(List.of());
        command.addAll(List.of(Scaling.class.getName(), peer.id(), Integer.toString(seconds)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return result(process);
    }

    private static Rates result(Process process) throws IOException {
        List<String> lines = process.inputReader().lines().toList();
        return lines.isEmpty() ? new Rates(Double.NaN, Double.NaN, Double.NaN) : Rates.parse(lines.getLast());
    }

    /** Documents, and how long they took. */
    private static final class Count {
        private long documents;
        private long nanos;

        private double perSecond() {
            return documents * 1e9 / Math.max(1, nanos);
        }
    }

    private static final class Counts {
        private final Count alone = new Count();
        private final Count beside = new Count();
    }

    private Counts work(boolean rests) throws Exception {
        Counts counts = new Counts();
        Engine engine = peer.create();
        Document document = ReferenceBriefing.document();
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        for (long now = System.currentTimeMillis(); now < end; now = System.currentTimeMillis()) {
            long window = now / WINDOW;
            if (rests && window % 2 == 0) {
                Thread.sleep((window + 1) * WINDOW - now);
                continue;
            }
            long start = System.nanoTime();
            out.reset();
            engine.render(document, out);
            // One that began in one window and ended in the next belongs to neither.
            if (now > counting && System.currentTimeMillis() / WINDOW == window) {
                Count count = window % 2 == 0 ? counts.alone : counts.beside;
                count.documents++;
                count.nanos += System.nanoTime() - start;
            }
        }
        return counts;
    }
}
