package eu.dossier.benchmarks;

import eu.dossier.benchmarks.Processes.Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Many different cases by one command. */
final class BatchRuns {

    private static final int CAP = 1_800;

    private final Page page;
    private final Path work;

    BatchRuns(Page page, Path work) {
        this.page = page;
        this.work = work;
    }

    void run() throws IOException {
        int most = Integer.getInteger("dossier.cases", 1_000);
        Path folder = work.resolve("cases");
        CaseMill.main(new String[] {folder.toString(), Integer.toString(most)});
        page.heading("Many cases by one command")
                .text("`dossier render` over different cases, five briefings, PDF and Word: ten files and the"
                        + " release records of each case, written to a disk in memory where there is one.")
                .table("", "clock", "processor", "files/s", "peak MB", "ms a case");
        double hundred = cost(folder, 100, 2).map(Cost::wall).orElse(Double.NaN);
        double fewer = cost(folder, most / 4, 1).map(Cost::wall).orElse(Double.NaN);
        double fewerByTwo = cost(folder, most / 4, 2).map(Cost::wall).orElse(Double.NaN);
        Optional<Cost> whole = cost(folder, most, 2);
        double all = whole.map(Cost::wall).orElse(Double.NaN);
        page.end()
                .text("One thread is measured on a quarter of the cases, to save time; " + most
                        + " cases are the most that were run. The shorter runs pay for the start and for compiling:"
                        + " that is why their time for a case is longer.");
        page.atMost(
                "Batch of %,d cases, MB at the peak".formatted(most),
                whole.map(Cost::peak).orElse(Double.NaN),
                700,
                700,
                "");
        page.atLeast("Batch, two threads to one", fewer / fewerByTwo, 1.8, 1.9, "");
        page.atMost(
                "Batch, time of %,d cases to that of 100, per case".formatted(most),
                all / hundred * 100 / most,
                1.1,
                1.1,
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
