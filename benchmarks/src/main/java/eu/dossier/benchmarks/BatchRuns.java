package eu.dossier.benchmarks;

import eu.dossier.benchmarks.Processes.Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** How often each is measured, in turns: the machine changes its speed within minutes. */
    private static final int ROUNDS = WarmRuns.TRIAL ? 1 : 3;

    private final Page page;
    private final Path work;

    BatchRuns(Page page, Path work) {
        this.page = page;
        this.work = work;
    }

    /** {@code -Ddossier.cases=10000} for more than the usual thousand. */
    void run() throws Exception {
        int most = Integer.getInteger("dossier.cases", 1_000);
        int alone = Math.min(1_000, most);
        Path folder = work.resolve("cases");
        CaseMill.main(new String[] {folder.toString(), Integer.toString(most)});
        page.heading("Many cases by one command")
                .text("`dossier render` over different cases, five briefings, PDF and Word: ten files and the"
                        + " release records of each case, written to a disk in memory where there is one. Of " + ROUNDS
                        + " runs of each, in turns, the one in the middle by the clock.")
                .table("", "clock", "processor", "files/s", "peak MB", "ms a case");
        Map<Integer, List<Cost>> two = new TreeMap<>();
        List<Cost> one = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (int cases : sizes(most)) {
                cost(folder, cases, 2).ifPresent(two.computeIfAbsent(cases, unknown -> new ArrayList<>())::add);
            }
            cost(folder, alone, 1).ifPresent(one::add);
        }
        row("%,d cases, 1 thread".formatted(alone), one, alone);
        two.forEach((cases, costs) -> row("%,d cases, 2 threads".formatted(cases), costs, cases));
        page.end();
        if (whole(one) && two.values().stream().allMatch(BatchRuns::whole)) {
            tell(most, two);
            compare(one, two.get(alone));
        }
    }

    private static boolean whole(List<Cost> costs) {
        return costs.size() == ROUNDS;
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
        return costs.stream().mapToDouble(what).sum();
    }

    private static String busy(List<Cost> costs) {
        return Page.number(sum(costs, Cost::cpu) / sum(costs, Cost::wall));
    }

    /** From a hundred up; with ten thousand, a thousand lies in between. */
    private static SortedSet<Integer> sizes(int most) {
        return new TreeSet<>(List.of(Math.min(100, most), most / 4, Math.min(1_000, most), most / 2, most));
    }

    private void tell(int most, Map<Integer, List<Cost>> two) throws Exception {
        Map<Integer, Double> seconds = new TreeMap<>();
        two.forEach((cases, costs) ->
                seconds.put(cases, Processes.middle(costs, ROUNDS).orElseThrow().wall()));
        double peak = two.get(most).stream().mapToDouble(Cost::peak).max().orElse(Double.NaN);
        Line line = Line.through(seconds);
        page.text(("A straight line through the runs on two threads: %s to start and to warm up, then %s ms for every"
                        + " case more. What lies worst is %s %% off it.")
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
        return cost;
    }

    private void row(String name, List<Cost> costs, int cases) {
        page.row(Processes.middle(costs, ROUNDS)
                .map(cost -> new String[] {
                    name,
                    Processes.seconds(cost.wall()),
                    Processes.seconds(cost.cpu()),
                    Page.number(cases * 10 / cost.wall()),
                    Page.number(cost.peak()),
                    Page.number(1000 * cost.wall() / cases)
                })
                .orElse(new String[] {name, "–", "–", "–", "–", "–"}));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
