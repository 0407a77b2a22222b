package eu.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.dossier.briefing.record.ReleaseRecord;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that really come to grief: no half file, no lost earlier one, and the next run completes. */
class KilledTest {

    private static final String OLD = "2026-03-02T10:00Z";
    private static final String NEW = "2026-03-03T10:00Z";
    private static final int CASES = 12;
    private static final int ROUNDS = Boolean.getBoolean("long") ? 60 : 4;

    @TempDir
    private Path folder = Path.of("");

    private final List<String> names = new ArrayList<>();

    @BeforeEach
    void writeCases() throws IOException {
        for (int i = 0; i < CASES; i++) {
            names.add("case" + i + ".yaml");
            Files.writeString(folder.resolve(names.get(i)), Run.firstCase().replace("HARBOUR-2026-01", "HARBOUR-" + i));
        }
    }

    @Test
    void killedAtAnyMoment() throws Exception {
        Map<String, String> before = rendered("old", OLD);
        Map<String, String> after = rendered("new", NEW);
        assertThat(ends(process("out", OLD))).isZero();
        long whole = duration(process("timed", NEW));
        for (int round = 0; round < ROUNDS; round++) {
            long moment = (long) (whole * (0.3 + 0.7 * new Random(round).nextDouble()));
            Process process = process("out", round % 2 == 0 ? NEW : OLD);
            Thread.sleep(moment);
            process.destroyForcibly().waitFor();
            contents("out").forEach((file, content) -> {
                if (!file.contains("release.") && !file.endsWith(".dossier-part")) {
                    assertThat(List.of(before.get(file), after.get(file)))
                            .as("%s after %d ms, seed", file, moment)
                            .contains(content);
                }
            });
            assertThat(contents("out")).containsKeys(before.keySet().toArray(String[]::new));
        }
        assertThat(ends(process("out", NEW))).isZero();
        assertThat(contents("out")).isEqualTo(after);
    }

    @Test
    void twoProcessesOnOneFolder() throws Exception {
        Map<String, String> after = rendered("new", NEW);
        Process one = process("out", NEW);
        Process other = process("out", NEW);
        assertThat(ends(one)).isZero();
        assertThat(ends(other)).isZero();
        assertThat(contents("out")).isEqualTo(after);
    }

    /** Each writes other documents of the same cases, and all of them the same records. */
    @Test
    void processesThatShareRecordsLoseNoneOfTheirDocuments() throws Exception {
        List<Process> together = new ArrayList<>();
        List<String> formats = List.of("html", "docx", "pdf");
        for (String format : formats) {
            List<String> command = command("out", OLD);
            command.set(command.indexOf("html,docx"), format);
            together.add(start(command));
        }
        for (Process process : together) {
            assertThat(ends(process)).isZero();
        }
        for (int i = 0; i < CASES; i++) {
            Path record = folder.resolve("out/HARBOUR-" + i + "/release.ministers.draft.json");
            assertThat(ReleaseRecord.parse(Files.readAllBytes(record)).outputs())
                    .extracting(ReleaseRecord.Output::file)
                    .as("case %d", i)
                    .containsExactlyInAnyOrderElementsOf(formats.stream()
                            .map(format -> "minister-brief.en.draft." + format)
                            .toList());
        }
    }

    /** A limit on the size of files stands for a full disk: a write fails in the middle. */
    @Test
    void aDiskThatIsFullIsSaidAndLeavesTheEarlierFile() throws Exception {
        assumeTrue(new File("/bin/sh").canExecute(), "skipped: no shell to set a limit with");
        assertThat(ends(process("out", OLD))).isZero();
        Map<String, String> before = contents("out");
        Process process = limited("ulimit -f 4; exec \"$@\"", "out", NEW);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(4);
        assertThat(said).contains("cannot be read or written").doesNotContain("Exception", "\tat ");
        assertThat(contents("out")).isEqualTo(before);
        assertThat(ends(process("out", NEW))).isZero();
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsSaid() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self")), "skipped: no folder here that nobody may write to");
        Run run = Run.in(folder, "render", names.getFirst(), "-b", "minister-brief", "-f", "html", "-o", "/proc/none");
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("/proc/none").doesNotContain("Exception", "\tat ");
    }

    private Map<String, String> rendered(String out, String at) throws Exception {
        assertThat(ends(process(out, at))).isZero();
        Map<String, String> files = contents(out);
        assertThat(files).hasSizeGreaterThanOrEqualTo(CASES * 2);
        return files;
    }

    private Map<String, String> contents(String out) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String file : Run.filesBelow(folder.resolve(out))) {
            contents.put(file, Files.readString(folder.resolve(out).resolve(file), StandardCharsets.ISO_8859_1));
        }
        return contents;
    }

    private Process process(String out, String at) throws IOException {
        return start(command(out, at));
    }

    private Process limited(String script, String out, String at) throws IOException {
        List<String> all = new ArrayList<>(List.of("/bin/sh", "-c", script, "sh"));
        all.addAll(command(out, at));
        return start(all);
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private List<String> command(String out, String at) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "render",
                "-b",
                "minister-brief",
                "-f",
                "html,docx",
                "-o",
                out,
                "--at",
                at));
        command.addAll(names);
        return command;
    }

    private static int ends(Process process) throws Exception {
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }

    private static long duration(Process process) throws Exception {
        long start = System.nanoTime();
        assertThat(ends(process)).isZero();
        return (System.nanoTime() - start) / 1_000_000;
    }
}
