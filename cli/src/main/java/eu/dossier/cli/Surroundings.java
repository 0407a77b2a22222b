package eu.dossier.cli;

import eu.dossier.core.report.TextReport;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/**
 * The world as a command sees it, so that a test can give it another.
 *
 * @param in where {@code -} reads from
 * @param out what was asked for
 * @param err findings and faults
 * @param environment environment variables
 * @param clock what time it is
 * @param folder what relative paths start from
 */
record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        InstantSource clock,
        Path folder) {

    /** What fits in a line of a terminal, and of a file that somebody reads on one. */
    static final int COLUMNS = 80;

    /** The process's own. Text is UTF-8 wherever it goes, so that a name reads the same in every locale. */
    static Surroundings ofProcess() {
        return new Surroundings(
                System.in,
                utf8(new BufferedOutputStream(PipeOutput.standard())),
                utf8(System.err),
                System.getenv(),
                InstantSource.system(),
                Path.of("").toAbsolutePath());
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** Whether a bug is told with its stack trace. */
    boolean wantsDetails() {
        return !variable("DOSSIER_DEBUG").isEmpty();
    }

    /** Whether a person watches, as the launcher found out: Java 21 cannot tell. */
    boolean onTerminal() {
        return !variable("DOSSIER_TERMINAL").isEmpty();
    }

    /** Whether a line can be written over, on a terminal that knows how. */
    boolean showsCursor() {
        return onTerminal() && !variable("TERM").equals("dumb");
    }

    /** Colours only on a terminal, and not where NO_COLOR is set (no-color.org). */
    boolean wantsColour() {
        return showsCursor() && variable("NO_COLOR").isEmpty();
    }

    /** Prints findings for people. */
    TextReport findings() {
        return new TextReport(wantsColour(), COLUMNS);
    }

    Path resolve(String path) {
        return folder.resolve(path);
    }
}
