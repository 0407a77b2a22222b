package eu.dossier.cli;

import eu.dossier.document.Characters;
import eu.dossier.document.diagnostic.Diagnostic;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A run in the XML that build servers read as test results: a case is a test, its errors are the failure. */
final class JunitReport implements RunReport {

    private final PrintStream out;
    private final List<CaseReport> reports = new ArrayList<>();

    JunitReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void show(CaseReport report) {
        reports.add(report);
    }

    @Override
    public void end() {
        long failed = reports.stream().filter(JunitReport::hasFailed).count();
        out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        out.println("<testsuite name=\"dossier\" tests=\"" + reports.size() + "\" failures=\"" + failed + "\">");
        reports.forEach(this::testCase);
        out.println("</testsuite>");
    }

    private static boolean hasFailed(CaseReport report) {
        return report.exitCode() != ExitCode.DONE;
    }

    private void testCase(CaseReport report) {
        out.println("<testcase name=\"" + escape(report.argument()) + "\" time=\"" + seconds(report.millis()) + "\">");
        if (hasFailed(report)) {
            out.println("<failure message=\"" + escape(report.exitCode().name()) + "\">" + escape(details(report))
                    + "</failure>");
        }
        out.println("</testcase>");
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
