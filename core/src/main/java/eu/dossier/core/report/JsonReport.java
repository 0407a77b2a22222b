package eu.dossier.core.report;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Findings for programs: an array of objects with the members {@code code}, {@code severity} (error, warning, info),
 * {@code file}, {@code line}, {@code column}, {@code length}, {@code message} and {@code hints}. Lines and columns count
 * from 1, columns and length in UTF-16 units; all three are left out where a finding is about a file as a whole,
 * {@code file} too where it is about no file.
 */
public final class JsonReport {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonReport() {}

    /** All findings, indented, ending in a line feed. */
    public static String print(List<Diagnostic> diagnostics) {
        ArrayNode array = MAPPER.createArrayNode();
        diagnostics.forEach(diagnostic -> array.add(object(diagnostic)));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(array) + "\n";
    }

    private static ObjectNode object(Diagnostic diagnostic) {
        ObjectNode object = MAPPER.createObjectNode();
        object.put("code", diagnostic.code());
        object.put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        SourceSpan span = diagnostic.span();
        if (!span.file().isEmpty()) {
            object.put("file", span.file());
        }
        if (span.line() > 0) {
            object.put("line", span.line());
        }
        if (span.column() > 0) {
            object.put("column", span.column());
            object.put("length", span.length());
        }
        object.put("message", diagnostic.message());
        ArrayNode hints = object.putArray("hints");
        diagnostic.hints().forEach(hints::add);
        return object;
    }
}
