package eu.dossier.cli;

import eu.dossier.cli.CaseReport.WrittenFile;
import eu.dossier.document.diagnostic.Diagnostic;
import java.io.PrintStream;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A run as JSON Lines (jsonlines.org): one object per case, as soon as the case is done. */
final class JsonLines implements RunReport {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private final PrintStream out;

    JsonLines(PrintStream out) {
        this.out = out;
    }

    @Override
    public void show(CaseReport report) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("case", report.argument());
        line.put("exit_code", report.exitCode().code());
        line.put("milliseconds", report.millis());
        line.put("unchanged", report.unchanged());
        line.putArray("files")
                .addAll(report.files().stream().map(JsonLines::file).toList());
        line.putArray("findings")
                .addAll(report.diagnostics().stream()
                        .map(finding -> finding(report, finding))
                        .toList());
        report.fault().ifPresent(fault -> line.put("fault", fault.message()));
        out.println(visible(MAPPER.writeValueAsString(line)));
    }

    /** What turns the direction of a text is escaped, so that a line reads as it is. */
    private static String visible(String json) {
        return TURNS.matcher(json)
                .replaceAll(turn -> "\\\\u%04X".formatted((int) turn.group().charAt(0)));
    }

    /** Of the case, and where it speaks of a document also of that. */
    private static ObjectNode finding(CaseReport report, Diagnostic finding) {
        ObjectNode json = FindingJson.of(finding);
        return report.isOfDocument(finding)
                ? json.put("file", report.argument())
                        .put("document", finding.span().file())
                : json;
    }

    private static ObjectNode file(WrittenFile file) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("path", file.path())
                .put("bytes", file.bytes())
                .put("sha256", file.sha256());
        file.pages().ifPresent(pages -> json.put("pages", pages));
        return json;
    }

    @Override
    public void end(List<String> notStarted) {
        // Every line stands on its own; a case that was not started has none.
    }
}
