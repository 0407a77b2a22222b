package eu.dossier.conformance.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same case and moment give the same bytes under another zone, locale, working folder, number of threads and Java. */
class SameBytesTest {

    private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"));
    private static final Pattern RELEASE = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");
    private static final int OLDEST = 21;
    private static final Path EXAMPLES =
            Path.of("..", "examples").toAbsolutePath().normalize();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theMachineLeavesNoTrace() throws Exception {
        Map<String, String> here = render(THIS_JAVA, "one", "Europe/Brussels", "en", "C.UTF-8", "1");
        Map<String, String> there =
                render(THIS_JAVA, "two/deeper", "Asia/Kathmandu", "ar-EG-u-nu-arab", "tr_TR.ISO-8859-9", "3");
        assertThat(here).hasSizeGreaterThan(100);
        assertThat(there).isEqualTo(here);
    }

    @Test
    void anotherReleaseOfJavaLeavesNone() throws Exception {
        Optional<Path> other = otherJava();
        assumeTrue(
                other.isPresent(),
                "only one Java from release 21 on is installed in " + THIS_JAVA.getParent()
                        + ": whether another one writes the same bytes cannot be judged here");
        Map<String, String> here = render(THIS_JAVA, "this", "UTC", "en", "C.UTF-8", "2");
        assertThat(render(other.get(), "other", "UTC", "en", "C.UTF-8", "2")).isEqualTo(here);
    }

    /** The one in {@code DOSSIER_OTHER_JAVA}, else any beside the one that runs. */
    private static Optional<Path> otherJava() throws IOException {
        String named = System.getenv("DOSSIER_OTHER_JAVA");
        if (named != null) {
            assertThat(release(Path.of(named)))
                    .as("release of the Java in " + named)
                    .isGreaterThanOrEqualTo(OLDEST);
            return Optional.of(Path.of(named));
        }
        try (Stream<Path> beside = Files.list(THIS_JAVA.toRealPath().getParent())) {
            for (Path home : beside.sorted().toList()) {
                int release = release(home);
                if (release >= OLDEST && release != Runtime.version().feature()) {
                    return Optional.of(home);
                }
            }
        }
        return Optional.empty();
    }

    /** Of the Java in a folder; 0 where there is none. */
    private static int release(Path home) throws IOException {
        if (!Files.isExecutable(home.resolve("bin/java")) || !Files.exists(home.resolve("release"))) {
            return 0;
        }
        Matcher matcher = RELEASE.matcher(Files.readString(home.resolve("release")));
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** Runs the command in a process of its own; gives the content of each file, as text of one char per byte. */
    private Map<String, String> render(
            Path java, String place, String zone, String locale, String language, String jobs)
            throws IOException, InterruptedException {
        Path work = Files.createDirectories(folder.resolve(place));
        List<String> command = new ArrayList<>(List.of(
                java.resolve("bin/java").toString(),
                "-Duser.timezone=" + zone,
                "-Duser.language=" + locale.substring(0, 2),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "eu.dossier.cli.Main",
                "render"));
        examples().forEach(example -> command.add(example.toString()));
        command.addAll(Arrays.asList(
                "--at", "2026-11-23T12:00Z", "--lang", "en,fr,nl,de", "--jobs", jobs, "--out", "documents"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("log").toFile());
        builder.environment().put("LC_ALL", language);
        builder.environment().put("TZ", zone);
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(work.resolve("log")))
                .isZero();
        return contents(work.resolve("documents"));
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|json)"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        root.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
