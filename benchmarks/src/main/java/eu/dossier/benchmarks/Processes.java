package eu.dossier.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Whole processes, measured from outside by GNU time. */
final class Processes {

    /**
     * Dossier's launcher as an installed Dossier has it. The {@code dossier} of the source tree looks at every source first,
     * which no user waits for.
     */
    static final String DOSSIER = "distribution/src/main/launcher/dossier";

    private static final Map<String, String> INSTALLED = Map.of(
            "DOSSIER_LIB", absolute("cli/target/dossier"),
            "DOSSIER_EXAMPLES", absolute("examples"),
            "DOSSIER_CACHE", absolute("target/dossier"));

    private Processes() {}

    private static String absolute(String path) {
        return Path.of(path).toAbsolutePath().toString();
    }

    /**
     * One process from start to end.
     *
     * @param wall seconds on the clock
     * @param cpu seconds of processor time, of all its threads and children
     * @param peak megabytes of memory at the most, of the largest process
     */
    record Cost(double wall, double cpu, double peak) {}

    /** Runs a command to its end; nothing when it fails or takes longer than allowed. */
    static Optional<Cost> run(List<String> command, int seconds) {
        try {
            Path report = Files.createTempFile("dossier-time", ".txt");
            List<String> timed =
                    new ArrayList<>(List.of("/usr/bin/time", "-q", "-o", report.toString(), "-f", "%e %U %S %M"));
            timed.addAll(command);
            ProcessBuilder builder = new ProcessBuilder(timed).redirectErrorStream(true);
            builder.environment().putAll(INSTALLED);
            Path log = Files.createTempFile("dossier-log", ".txt");
            Process process = builder.redirectOutput(log.toFile()).start();
            process.getOutputStream().close();
            long start = System.nanoTime();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                return Optional.empty();
            }
            double wall = (System.nanoTime() - start) / 1e9;
            if (process.exitValue() != 0) {
                System.err.println(String.join(" ", command) + " ended with " + process.exitValue() + ": "
                        + Files.readString(log).lines().limit(5).toList());
                return Optional.empty();
            }
            return Optional.of(cost(Files.readString(report), wall));
        } catch (IOException e) {
            System.err.println("not run: " + command.getFirst() + ": " + e.getMessage());
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cost cost(String line, double wall) {
        String[] numbers = line.strip().split(" ", -1);
        double cpu = Double.parseDouble(numbers[1]) + Double.parseDouble(numbers[2]);
        return new Cost(wall, cpu, Double.parseDouble(numbers[3]) / 1024);
    }

    /** Commands one after the other, several times: the machine changes its speed within minutes. Of each what {@link #middle} gives. */
    static Map<String, Optional<Cost>> inTurns(Map<String, List<String>> commands, int times) {
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        for (int i = 0; i < times; i++) {
            commands.forEach((name, command) -> {
                List<Cost> known = costs.computeIfAbsent(name, unknown -> new ArrayList<>());
                run(command, 60).ifPresent(known::add);
            });
        }
        Map<String, Optional<Cost>> middles = new LinkedHashMap<>();
        costs.forEach((name, all) -> middles.put(name, middle(all, times)));
        return middles;
    }

    /** The run in the middle by the clock; nothing when one of so many failed. */
    static Optional<Cost> middle(List<Cost> costs, int times) {
        return costs.size() < times
                ? Optional.empty()
                : costs.stream()
                        .sorted(Comparator.comparingDouble(Cost::wall))
                        .skip(times / 2)
                        .findFirst();
    }

    /** Where a program stands on this machine's path. */
    static Optional<String> find(String program) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
            Path file = Path.of(folder, program);
            if (Files.isExecutable(file)) {
                return Optional.of(file.toString());
            }
        }
        return Optional.empty();
    }

    static String seconds(double seconds) {
        return String.format(Locale.ROOT, seconds < 10 ? "%.2f s" : "%.0f s", seconds);
    }
}
