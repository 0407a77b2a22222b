package eu.dossier.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One run of the command in a folder of its own, with a clock that stands still.
 *
 * @param exitCode of the process
 * @param out standard output
 * @param err standard error
 */
record Run(int exitCode, String out, String err) {

    static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    static Run in(Path folder, String... arguments) {
        return in(folder, Map.of(), new byte[0], arguments);
    }

    static Run in(Path folder, Map<String, String> environment, byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                () -> NOW,
                folder);
        int exitCode = Main.run(surroundings, arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A small case that is right in every way, the one of the README. */
    static String firstCase() {
        try (InputStream in = Run.class.getResourceAsStream("first-case.yaml")) {
            if (in == null) {
                throw new IllegalStateException("first-case.yaml is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files below a folder, hidden ones too, relative to it and in order. */
    static List<String> filesBelow(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was said on standard error, as sentences: as if lines were as long as it takes. */
    String said() {
        return err.replaceAll("\\R {2,}(?=\\S)", " ");
    }

    List<String> lines() {
        return Arrays.stream(out.split("\n", -1))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
