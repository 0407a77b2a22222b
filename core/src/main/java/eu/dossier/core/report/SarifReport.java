package eu.dossier.core.report;

import eu.dossier.core.check.Rule;
import eu.dossier.core.check.Rules;
import eu.dossier.core.check.Silenced;
import eu.dossier.document.Characters;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Severity;
import eu.dossier.document.diagnostic.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), which forges show on the line.
 *
 * <p>Findings that the case file silences are in it too, each with its suppression and the reason.
 */
public final class SarifReport {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String UNRESERVED = "-._~/";
    private static final int FINGERPRINT_BYTES = 16;

    private SarifReport() {}

    /**
     * One run of the checker, ending in a line feed.
     *
     * @param version of the program, as it prints it
     */
    public static String print(String version, List<Diagnostic> diagnostics, List<Silenced> silenced) {
        Map<String, Integer> ruleIndex = ruleIndex(diagnostics, silenced);
        ObjectNode log = MAPPER.createObjectNode();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "dossier");
        driver.put("version", version);
        ArrayNode rules = driver.putArray("rules");
        ruleIndex.keySet().forEach(code -> rules.add(rule(code)));
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        Map<String, Integer> alike = new HashMap<>();
        diagnostics.forEach(diagnostic -> results.add(result(diagnostic, ruleIndex, alike)));
        silenced.forEach(one -> results.add(suppressed(one, ruleIndex, alike)));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(log) + "\n";
    }

    private static Map<String, Integer> ruleIndex(List<Diagnostic> diagnostics, List<Silenced> silenced) {
        Map<String, Integer> index = new LinkedHashMap<>();
        Stream.concat(diagnostics.stream(), silenced.stream().map(Silenced::diagnostic))
                .map(Diagnostic::code)
                .sorted()
                .forEach(code -> index.putIfAbsent(code, index.size()));
        return index;
    }

    private static ObjectNode rule(String code) {
        ObjectNode rule = MAPPER.createObjectNode();
        rule.put("id", code);
        Rules.find(code).ifPresent(known -> describe(known, rule));
        return rule;
    }

    private static void describe(Rule known, ObjectNode rule) {
        rule.putObject("shortDescription").put("text", known.title());
        Rules.explanation(known.code()).ifPresent(text -> {
            rule.putObject("fullDescription").put("text", text.explanation());
            rule.putObject("help").put("text", text.plain()).put("markdown", text.markdown());
        });
        rule.putObject("defaultConfiguration").put("level", level(known.severity()));
    }

    private static ObjectNode suppressed(
            Silenced silenced, Map<String, Integer> ruleIndex, Map<String, Integer> alike) {
        ObjectNode result = result(silenced.diagnostic(), ruleIndex, alike);
        result.putArray("suppressions").addObject().put("kind", "inSource").put("justification", silenced.reason());
        return result;
    }

    private static ObjectNode result(
            Diagnostic diagnostic, Map<String, Integer> ruleIndex, Map<String, Integer> alike) {
        ObjectNode result = MAPPER.createObjectNode();
        result.put("ruleId", diagnostic.code());
        result.put("ruleIndex", ruleIndex.get(diagnostic.code()));
        result.put("level", level(diagnostic.severity()));
        String hints = String.join(" ", diagnostic.hints());
        result.putObject("message").put("text", (diagnostic.message() + " " + hints).strip());
        if (!diagnostic.span().file().isEmpty()) {
            result.putArray("locations").add(location(diagnostic.span()));
        }
        String finding = fingerprint(diagnostic);
        int number = alike.merge(finding, 1, Integer::sum);
        result.putObject("partialFingerprints").put("finding/v1", finding + ":" + number);
        return result;
    }

    /** Stays when lines above it come or go: by it a forge knows a finding of yesterday. */
    private static String fingerprint(Diagnostic diagnostic) {
        String told = String.join(
                "\n",
                diagnostic.code(),
                diagnostic.message(),
                diagnostic.span().text().strip());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static ObjectNode location(SourceSpan span) {
        ObjectNode location = MAPPER.createObjectNode();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(span.file()));
        if (span.line() > 0) {
            ObjectNode region = physical.putObject("region");
            region.put("startLine", span.line());
            if (span.column() > 0) {
                region.put("startColumn", span.column());
                region.put("endColumn", span.column() + span.length());
            }
            if (!span.text().isEmpty()) {
                region.putObject("snippet").put("text", Characters.clean(span.text()));
            }
        }
        return location;
    }

    /** A relative reference as the user named the file, percent-encoded; an absolute path as a file URI. */
    private static String uri(String file) {
        String path = file.replace('\\', '/');
        StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return uri.toString();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
