package eu.dossier.benchmarks;

import eu.dossier.benchmarks.Processes.Cost;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The table of indicators, long. */
final class LongRuns {

    private static final int CAP = 40;

    private final Page page;
    private final Path work;

    LongRuns(Page page, Path work) {
        this.page = page;
        this.work = work;
    }

    void run() {
        page.heading("A table of thousands of rows")
                .text("A process that renders the reference briefing with so many indicators, whole process, once; a"
                        + " heap of 512 MB for Dossier, the JVM's own choice for the peers. A dash: more"
                        + " than " + CAP
                        + " seconds, or out of memory.")
                .table("", "clock", "processor", "times Dossier", "peak MB");
        for (String format : List.of("pdf", "docx")) {
            peers(format);
        }
        ours(Peer.DOSSIER_PDF, 100_000);
        ours(Peer.DOSSIER_DOCX, 100_000);
        page.end();
    }

    private void peers(String format) {
        Peer first = Peer.of(format).getFirst();
        double few = ours(first, 5_000);
        for (Peer peer : Peer.of(format)) {
            if (peer != first) {
                row(peer, 5_000, cost(peer, 5_000, List.of()), few);
            }
        }
        double many = ours(first, 50_000);
        for (Peer peer : Peer.of(format)) {
            if (peer.copesWithLongTables() && peer != first) {
                row(peer, 50_000, cost(peer, 50_000, List.of()), many);
            }
        }
        boolean pdf = format.equals("pdf");
        page.atMost("50,000 rows, " + format + ", s", many, pdf ? 5 : 2, pdf ? 3 : 1, "");
        page.atMost("50,000 to 5,000 rows, " + format + ", ratio of times", many / few, 11, 11, "");
    }

    private double ours(Peer peer, int rows) {
        Optional<Cost> cost = cost(peer, rows, List.of("-Xmx512m"));
        double wall = cost.map(Cost::wall).orElse(Double.NaN);
        row(peer, rows, cost, wall);
        return wall;
    }

    private void row(Peer peer, int rows, Optional<Cost> cost, double base) {
        page.row(Compare.cells("%s, %,d rows".formatted(peer.id(), rows), cost, base));
    }

    private Optional<Cost> cost(Peer peer, int rows, List<String> flags) {
        return Processes.run(
                Jvm.once(
                        flags, peer, rows, work.resolve("long." + peer.format()).toString()),
                CAP);
    }
}
