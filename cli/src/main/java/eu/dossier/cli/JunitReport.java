package eu.dossier.cli;

import eu.dossier.document.Characters;
import eu.dossier.document.diagnostic.Diagnostic;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run in the XML that build servers read as test results: a case is a suite of one test, its errors are the failure, what
 * else was found is what it printed. So every count is known when it is printed, and nothing is kept.
 */
final class JunitReport implements RunReport {

    private final PrintStream out;
    private boolean begun;

    JunitReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void show(CaseReport report) {
        Optional<String> skipped =
                report.unchanged() ? Optional.of("unchanged since it was rendered") : Optional.empty();
        boolean failed = report.exitCode() != ExitCode.DONE;
        String failure = failed
                ? "<failure message=\"%s\" type=\"%d\">%s</failure>\n"
                        .formatted(escape(reason(report)), report.exitCode().code(), escape(details(report)))
                : "";
        String told = lines(report, diagnostic -> !diagnostic.isError());
        suite(
                report.argument(),
                seconds(report.millis()),
                failed,
                skipped,
                failure + (told.isEmpty() ? "" : "<system-out>" + escape(told) + "</system-out>\n"));
    }

    private void suite(String argument, String time, boolean failed, Optional<String> skipped, String more) {
        begin();
        String name = escape(argument);
        out.print("<testsuite name=\"%s\" tests=\"1\" failures=\"%d\" skipped=\"%d\" time=\"%s\">\n"
                .formatted(name, failed ? 1 : 0, skipped.isPresent() ? 1 : 0, time));
        out.print("<testcase classname=\"dossier\" name=\"%s\" time=\"%s\">\n".formatted(name, time));
        skipped.ifPresent(why -> out.print("<skipped message=\"%s\"/>\n".formatted(escape(why))));
        out.print(more + "</testcase>\n</testsuite>\n");
    }

    private void begin() {
        if (!begun) {
            out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"dossier\">\n");
            begun = true;
        }
    }

    @Override
    public void end(List<String> notStarted) {
        notStarted.forEach(
                name -> suite(name, "0.000", false, Optional.of("not started: another case had failed"), ""));
        begin();
        out.println("</testsuites>");
    }

    /** What a build server shows in its list: the first error, and how many more there are. */
    private static String reason(CaseReport report) {
        List<String> all = Stream.concat(
                        report.diagnostics().stream()
                                .filter(Diagnostic::isError)
                                .map(error -> error.code() + " " + error.message()),
                        report.fault().map(Fault::message).stream())
                .toList();
        return all.isEmpty()
                ? "exit code " + report.exitCode().code()
                : all.getFirst() + (all.size() > 1 ? " (and " + (all.size() - 1) + " more)" : "");
    }

    private static String details(CaseReport report) {
        return lines(report, Diagnostic::isError)
                + report.fault().map(Fault::message).orElse("");
    }

    private static String lines(CaseReport report, Predicate<Diagnostic> wanted) {
        return report.placed().stream()
                .filter(wanted)
                .map(finding -> FindingPrinter.line(finding)
                        + finding.hints().stream()
                                .map(hint -> "\n  help: " + hint)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String seconds(long millis) {
        return millis / 1000 + "." + Long.toString(1000 + millis % 1000).substring(1);
    }

    private static String escape(String text) {
        return Characters.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
