package eu.dossier.core.check;

import eu.dossier.core.read.CaseReader;
import eu.dossier.core.read.ReadCase;
import eu.dossier.document.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a whole case of the few lines that the documentation shows: what they leave out is filled in after them. */
public final class ExampleCase {

    public static final String FILE = "example.yaml";
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static final Map<String, String> REST = rest();

    private ExampleCase() {}

    private static Map<String, String> rest() {
        Map<String, String> rest = new LinkedHashMap<>();
        rest.put("schema", "1");
        rest.put("case", "{id: EX-2026-01, status: investigating, language: en, title: Example}");
        rest.put("marking", "AMBER");
        rest.put("revision", "{number: 1, issued: 2026-09-24T16:00+02:00}");
        rest.put("parties", """
            [{id: hospital, role: victim, name: The hospital}, {id: cert, role: coordinator, name: The CERT}, \
            {id: group, role: suspected_actor, name: Night Heron}]\
            """);
        rest.put("sources", """
            [{id: report, publisher: The CERT, published: 2026-09-23, reliability: A}, \
            {id: news, publisher: A newspaper, published: 2026-09-23, reliability: C, marking: CLEAR}, \
            {id: blog, publisher: A blog, published: 2026-09-23, reliability: E}]\
            """);
        return rest;
    }

    /**
     * The lines, with every key that a case needs and they do not give; alone when they say that they are all, and when
     * they are no case file.
     */
    public static String whole(String lines) {
        if (lines.startsWith("# The whole file") || lines.startsWith("%PDF")) {
            return lines;
        }
        StringBuilder text = new StringBuilder(lines).append('\n');
        REST.forEach((key, value) -> {
            if (!("\n" + lines).contains("\n" + key + ":")) {
                text.append(key).append(": ").append(value).append('\n');
            }
        });
        return text.toString();
    }

    /** What checking finds in lines that can be read. */
    public static CheckResult checked(String lines) {
        ReadCase read = new CaseReader().read(FILE, whole(lines).getBytes(StandardCharsets.UTF_8));
        return Checker.check(read.caseFile().orElseThrow(), read.positions(), CheckOptions.at(NOW));
    }

    /** All that reading and checking finds. */
    public static List<Diagnostic> findings(String lines) {
        ReadCase read = new CaseReader().read(FILE, whole(lines).getBytes(StandardCharsets.UTF_8));
        return read.caseFile()
                .map(file -> Checker.check(file, read.positions(), CheckOptions.at(NOW))
                        .diagnostics())
                .orElse(read.diagnostics());
    }
}
