package eu.dossier.cli;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Severity;
import eu.dossier.document.diagnostic.SourceSpan;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A finding as JSON, and back. */
final class FindingJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private FindingJson() {}

    static ObjectNode of(Diagnostic diagnostic) {
        ObjectNode finding = MAPPER.createObjectNode()
                .put("code", diagnostic.code())
                .put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT))
                .put("file", diagnostic.span().file())
                .put("line", diagnostic.span().line())
                .put("column", diagnostic.span().column())
                .put("message", diagnostic.message());
        diagnostic.hints().forEach(finding.withArray("hints")::add);
        return finding;
    }

    /** What {@link #of} wrote; the text of the line is not in it. */
    static Diagnostic read(JsonNode finding) {
        SourceSpan span = new SourceSpan(
                finding.required("file").asString(),
                finding.required("line").asInt(),
                finding.required("column").asInt(),
                0,
                "");
        return new Diagnostic(
                finding.required("code").asString(),
                Severity.valueOf(finding.required("severity").asString().toUpperCase(Locale.ROOT)),
                span,
                finding.required("message").asString(),
                finding.path("hints").valueStream().map(JsonNode::asString).toList());
    }
}
