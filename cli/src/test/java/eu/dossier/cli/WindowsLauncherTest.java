package eu.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The script that starts Dossier on Windows, by its text: there is no Windows here to run it. */
class WindowsLauncherTest {

    private static final Path LAUNCHERS = Path.of("..", "distribution", "src", "main", "launcher");

    private final String script = read("dossier.cmd");

    @Test
    void itJumpsOnlyWhereThereIsALabel() {
        List<String> labels = groups("(?m)^:(\\w+)$").toList();
        assertThat(groups("goto (\\w+)"))
                .isNotEmpty()
                .allSatisfy(label -> assertThat(labels).contains(label));
    }

    @Test
    void blocksAndQuotationMarksAreClosed() {
        assertThat(script.lines().filter(line -> line.endsWith("(")))
                .hasSameSizeAs(
                        script.lines().filter(line -> line.startsWith(")")).toList());
        assertThat(script.lines())
                .allSatisfy(line -> assertThat(line.chars().filter(c -> c == '"'))
                        .as(line)
                        .size()
                        .matches(count -> count % 2 == 0));
    }

    @Test
    void itStartsTheSameProgramAsTheOtherAndHandsOnArgumentsAndExitCode() {
        String unix = read("dossier");
        for (String flag : List.of("-XX:+UseSerialGC", "-Xss4m", "-Djava.awt.headless=true")) {
            assertThat(script).contains(flag);
            assertThat(unix).contains(flag);
        }
        assertThat(script)
                .contains("%DOSSIER_JAVA_OPTS%", "-jar \"%home%\\lib\\dossier.jar\" %*", "exit /b %ERRORLEVEL%");
    }

    /** As findstr reads them: a dot is any character. */
    @Test
    void itTakesAJavaOf21OrNewer() {
        List<Pattern> accepted = groups("/c:\"([^\"]+)\"").map(Pattern::compile).toList();
        assertThat(accepted).isNotEmpty();
        for (String release : List.of("21", "21.0.5", "25", "25.0.1", "30")) {
            assertThat(accepted)
                    .anyMatch(pattern ->
                            pattern.matcher("JAVA_VERSION=\"" + release + "\"").find());
        }
        for (String release : List.of("1.8.0_402", "11.0.2", "17.0.9", "20.0.2")) {
            assertThat(accepted)
                    .noneMatch(pattern ->
                            pattern.matcher("JAVA_VERSION=\"" + release + "\"").find());
        }
    }

    /** The version that Java tells is asked for only where no file tells it, for that takes a start. */
    @Test
    void aJavaOfThePathIsAskedForItsVersion() {
        assertThat(script)
                .containsSubsequence("where java", ":ask", "-version 2>&1", "if %major% LSS 21 goto old", ":choose");
        assertThat(script).contains("the Java in \"%java%\" is older than 21");
    }

    /** As the launcher for Unix does. */
    @Test
    void everyRunDoesWithoutTheSecondCompiler() {
        assertThat(script).containsOnlyOnce("-XX:TieredStopAtLevel=1");
        assertThat(read("dossier")).containsOnlyOnce("-XX:TieredStopAtLevel=1");
    }

    private Stream<String> groups(String pattern) {
        return Pattern.compile(pattern).matcher(script).results().map((MatchResult found) -> found.group(1));
    }

    private static String read(String name) {
        try {
            return Files.readString(LAUNCHERS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
