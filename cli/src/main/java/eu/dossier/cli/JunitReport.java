package eu.dossier.cli;

import eu.dossier.document.Characters;
import eu.dossier.document.diagnostic.Diagnostic;
import java.io.PrintStream;
import java.util.stream.Collectors;

/**
 * A run in the XML that build servers read as test results: a case is a suite of one test, its errors are the failure. So
 * every count is known when it is printed, and nothing is kept.
 */
final class JunitReport implements RunReport {

    private final PrintStream out;
    private boolean begun;

    JunitReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void show(CaseReport report) {
        begin();
        String name = escape(report.argument());
        String time = seconds(report.millis());
        out.println("<testsuite name=\"%s\" tests=\"1\" failures=\"%d\" time=\"%s\">"
                .formatted(name, hasFailed(report) ? 1 : 0, time));
        out.println("<testcase classname=\"dossier\" name=\"%s\" time=\"%s\">".formatted(name, time));
        if (hasFailed(report)) {
            out.println("<failure message=\"%s\">%s</failure>"
                    .formatted(report.exitCode().name(), escape(details(report))));
        }
        out.println("</testcase>\n</testsuite>");
    }

    private void begin() {
        if (!begun) {
            out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"dossier\">");
            begun = true;
        }
    }

    @Override
    public void end() {
        begin();
        out.println("</testsuites>");
    }

    private static boolean hasFailed(CaseReport report) {
        return report.exitCode() != ExitCode.DONE;
    }

    private static String details(CaseReport report) {
        String found = report.diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(one -> one.span().file() + ":" + one.span().line() + ": " + one.code() + " " + one.message())
                .collect(Collectors.joining("\n"));
        return found + report.fault().map(Fault::message).orElse("");
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
