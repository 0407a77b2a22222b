package eu.dossier.benchmarks;

import eu.dossier.benchmarks.Processes.Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Many different cases by one command. */
final class BatchRuns {

    /** Seconds that one run may take: ten thousand cases on a slow machine. */
    private static final int CAP = 1_800;

    /** How often one thread and two are held against each other. */
    private static final int PAIRS = 2;

    private final Page page;
    private final Path work;

    BatchRuns(Page page, Path work) {
        this.page = page;
        this.work = work;
    }

    /** {@code -Ddossier.cases=10000} for more than the usual thousand. */
    void run() throws Exception {
        int most = Integer.getInteger("dossier.cases", 1_000);
        Path folder = work.resolve("cases");
        CaseMill.main(new String[] {folder.toString(), Integer.toString(most)});
        page.heading("Many cases by one command")
                .text("`dossier render` over different cases, five briefings, PDF and Word: ten files and the"
                        + " release records of each case, written to a disk in memory where there is one.")
                .table("", "clock", "processor", "files/s", "peak MB", "ms a case");
        Map<Integer, Double> seconds = new TreeMap<>();
        double peak = Double.NaN;
        for (int cases : sizes(most)) {
            Optional<Cost> cost = cost(folder, cases, 2);
            cost.ifPresent(c -> seconds.put(cases, c.wall()));
            peak = cost.map(Cost::peak).orElse(Double.NaN);
        }
        List<Cost> one = new ArrayList<>();
        List<Cost> two = new ArrayList<>();
        // In turns: the machine changes its speed within minutes.
        for (int i = 0; i < PAIRS; i++) {
            cost(folder, most / 4, 1).ifPresent(one::add);
            cost(folder, most / 4, 2).ifPresent(two::add);
        }
        page.end();
        tell(most, peak, seconds);
        compare(one, two);
    }

    /** What stands beside one thread: whoever writes the finished files, and the compiler. */
    private void compare(List<Cost> one, List<Cost> two) {
        double ratio = sum(one, Cost::wall) / sum(two, Cost::wall);
        page.text(("Finished files are written beside the threads that make them, and Java compiles beside both: one"
                        + " thread keeps %s processors busy, two keep %s.")
                .formatted(busy(one), busy(two)));
        page.atLeast("Batch, two threads to one", ratio, 1.8, 1.9, "");
    }

    private static double sum(List<Cost> costs, ToDoubleFunction<Cost> what) {
        return costs.size() < PAIRS
                ? Double.NaN
                : costs.stream().mapToDouble(what).sum();
    }

    private static String busy(List<Cost> costs) {
        return Page.number(sum(costs, Cost::cpu) / sum(costs, Cost::wall));
    }

    /** From a hundred up; with ten thousand, a thousand lies in between. */
    private static SortedSet<Integer> sizes(int most) {
        return new TreeSet<>(List.of(Math.min(100, most), most / 4, Math.min(1_000, most), most / 2, most));
    }

    private void tell(int most, double peak, Map<Integer, Double> seconds) throws Exception {
        Line line = Line.through(seconds);
        page.text(("A straight line through the runs on two threads: %s to start and to warm up, then %s ms for every"
            + " case more. The run that lies worst is %s %% off it. One thread is measured on a quarter of the cases,"
            + " to save time.")
                .formatted(
                        Processes.seconds(line.start()),
                        Page.number(1000 * line.slope()),
                        Page.number(100 * line.off())));
        Map<String, Double> chart = new LinkedHashMap<>();
        seconds.forEach((cases, wall) -> chart.put("%,d cases".formatted(cases), wall));
        String title = "seconds for so many cases, two threads";
        Charts.write(Path.of("docs/images/performance-batch.svg"), title, title, chart);
        page.text("![" + title + "](images/performance-batch.svg)");
        page.atMost("Batch of %,d cases, MB at the peak".formatted(most), peak, 700, 700, "");
        page.atMost(
                "Batch, %,d to %,d cases, most off a straight line, %%"
                        .formatted(seconds.keySet().stream().findFirst().orElse(0), most),
                100 * line.off(),
                10,
                5,
                "");
    }

    private Optional<Cost> cost(Path folder, int cases, int threads) throws IOException {
        Path out = Files.isDirectory(Path.of("/dev/shm"))
                ? Files.createTempDirectory(Path.of("/dev/shm"), "dossier-batch")
                : work.resolve("batch");
        List<String> command =
                new ArrayList<>(List.of(Processes.DOSSIER, "render", "-q", "-j", Integer.toString(threads)));
        command.addAll(List.of("-f", "pdf,docx", "-b", String.join(",", Pipeline.BRIEFINGS)));
        command.addAll(List.of("--at", "2026-11-06T16:00+01:00", "-o", out.toString()));
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().limit(cases).forEach(file -> command.add(file.toString()));
        }
        Optional<Cost> cost = Processes.run(command, CAP);
        delete(out);
        String name = "%,d cases, %d thread%s".formatted(cases, threads, threads == 1 ? "" : "s");
        page.row(cost.map(c -> row(name, c, cases)).orElse(new String[] {name, "–", "–", "–", "–", "–"}));
        return cost;
    }

    private static String[] row(String name, Cost cost, int cases) {
        return new String[] {
            name,
            Processes.seconds(cost.wall()),
            Processes.seconds(cost.cpu()),
            Page.number(cases * 10 / cost.wall()),
            Page.number(cost.peak()),
            Page.number(1000 * cost.wall() / cases)
        };
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
