package eu.dossier.benchmarks;

import eu.dossier.benchmarks.Processes.Cost;
import eu.dossier.briefing.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One document from a process that starts for it. */
final class ColdRuns {

    private static final String CASE = "examples/interior-ministry-2021.yaml";
    private static final String AT = "2021-05-26T10:00+02:00";
    /** One that corrects what was said before, so that every briefing has something to say. */
    private static final String CORRECTED = "examples/supply-chain-update.yaml";

    private static final String CORRECTED_AT = "2026-11-06T16:00+01:00";
    private static final List<String> FULL_SET = Dossier.standard().briefings();
    private static final List<String> LANGUAGES = List.of("en", "fr", "nl", "de");
    private static final int FILES =
            FULL_SET.size() * LANGUAGES.size() * Dossier.standard().formats().size();
    private static final int TIMES = 7;
    /** What our launcher starts Java with. */
    private static final List<String> SHORT_RUN = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-SegmentedCodeCache",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UseTransparentHugePages",
            "-Djdk.reflect.useNativeAccessorOnly=true");

    private static final String REFERENCE = ", reference briefing";
    private static final String FULL = "dossier, full set of " + FILES + " files";

    private final Page page;
    private final Path work;
    private final List<String> missing = new ArrayList<>();

    ColdRuns(Page page, Path work) {
        this.page = page;
        this.work = work;
    }

    void run() throws Exception {
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("dossier, case file to PDF", ours("-b", "minister-brief", "-f", "pdf"));
        commands.put("dossier, case file to Word", ours("-b", "minister-brief", "-f", "docx"));
        commands.put(FULL, fullSet());
        for (Peer peer : Peer.values()) {
            commands.put(peer.id() + REFERENCE, peer(peer));
        }
        addPrograms(commands);
        Map<String, Optional<Cost>> costs = Processes.inTurns(commands, TIMES);
        double base = wall(costs.get("dossier, case file to PDF"));
        write(costs, base);
        page.atMost("Cold, one case to one PDF, s", base, 0.40, 0.25, "");
        page.atMost("Cold, one case to its " + FILES + " files, s", wall(costs.get(FULL)), 3, 3, "");
    }

    private static double wall(Optional<Cost> cost) {
        return cost.map(Cost::wall).orElse(Double.NaN);
    }

    private void write(Map<String, Optional<Cost>> costs, double base) throws Exception {
        page.heading("A process for one document")
                .text("From the start of the process to its end, the run in the middle of " + TIMES
                        + " by the clock, in turns with all others of them. Dossier by its launcher, as it is"
                        + " installed, reads and checks the case and reads the finished file back; the JVM peers get"
                        + " their document as a tree (no case, no template) and are tuned the same way: serial"
                        + " collector, first compiler only, code in one piece, large pages, no classes made for"
                        + " reflection, AOT cache of a training run. Outside programs render the same briefing from"
                        + " their own source.")
                .table("", "clock", "processor", "times Dossier's PDF", "peak MB");
        costs.forEach((name, cost) -> page.row(Compare.cells(name, cost, base)));
        page.end();
        if (!missing.isEmpty()) {
            page.text("Not measured, because not installed: " + String.join(", ", missing) + ".");
        }
        Map<String, Double> chart = new LinkedHashMap<>();
        costs.forEach((name, cost) -> cost.ifPresent(c -> chart.put(name, c.wall())));
        Charts.write(
                Path.of("docs/images/performance-cold.svg"),
                "seconds",
                "Seconds from start to end of the process",
                chart);
        page.text("![Seconds from start to end of the process](images/performance-cold.svg)");
    }

    private List<String> ours(String... choice) {
        return render(CASE, AT, choice);
    }

    private List<String> render(String file, String at, String... choice) {
        List<String> command = new ArrayList<>(List.of(Processes.DOSSIER, "render", file, "--at", at, "-q"));
        command.addAll(List.of("-o", work.resolve("cold").toString()));
        command.addAll(List.of(choice));
        return command;
    }

    private List<String> fullSet() {
        return render(CORRECTED, CORRECTED_AT, "-b", String.join(",", FULL_SET), "-l", String.join(",", LANGUAGES));
    }

    /** A peer, tuned as our launcher tunes us. */
    private List<String> peer(Peer peer) {
        Path cache = work.resolve(peer.id() + ".aot");
        String document = work.resolve(peer.id() + "." + peer.format()).toString();
        if (!Files.exists(cache)) {
            List<String> training = new ArrayList<>(SHORT_RUN);
            training.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining"));
            training.add("-XX:AOTCacheOutput=" + cache);
            Processes.run(Jvm.once(training, peer, 40, document), 60);
        }
        List<String> tuned = new ArrayList<>(SHORT_RUN);
        if (Files.exists(cache)) {
            tuned.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTReplayTraining"));
            tuned.add("-XX:AOTCache=" + cache);
        }
        return Jvm.once(tuned, peer, 40, document);
    }

    private void addPrograms(Map<String, List<String>> commands) throws IOException {
        Path html = work.resolve("reference.html").toAbsolutePath();
        Files.writeString(html, HtmlSource.of(eu.dossier.testkit.ReferenceBriefing.document()));
        String pdf = work.resolve("program.pdf").toAbsolutePath().toString();
        addProgram(commands, "weasyprint", html.toString(), pdf);
        addProgram(
                commands,
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--print-to-pdf=" + pdf,
                html.toUri().toString());
        addProgram(
                commands,
                "soffice",
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                work.toAbsolutePath().toString(),
                work.resolve("dossier-docx.docx").toAbsolutePath().toString());
        new TypstPeer(work).command().ifPresent(command -> commands.put(TypstPeer.NAME + REFERENCE, command));
    }

    private void addProgram(Map<String, List<String>> commands, String program, String... arguments) {
        if (Processes.find(program).isEmpty()) {
            missing.add(program);
            return;
        }
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        commands.put(program + REFERENCE, command);
    }
}
