package eu.dossier.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.read.CaseReader;
import eu.dossier.core.read.ReadCase;
import eu.dossier.core.report.TextReport;
import eu.dossier.document.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the documentation of the case file shows makes one case, and the checker has nothing against it but what the page
 * itself leaves open.
 */
class CaseFileDocsCheckedTest {

    private static final Path DOCS = Path.of("..", "docs", "case-file.md");
    private static final Pattern SNIPPET = Pattern.compile("(?ms)^```yaml\n(.*?)^```");

    /** What the snippets refer to, and the page has no room for. */
    private static final String REST = """
        parties:
          - {id: ccb, role: coordinator, name: Centre for Cybersecurity Belgium, marking: CLEAR}
          - {id: rtbf, role: medium, name: RTBF, marking: CLEAR}
          - {id: euractiv, role: medium, name: Euractiv, marking: CLEAR}
          - {id: experts, role: expert, name: Experts, marking: CLEAR}
          - {id: microsoft, role: vendor, name: Microsoft, marking: CLEAR}
          - {id: hafnium-group, role: suspected_actor, kind: group, name: Hafnium}
          - {id: prosecutor, role: judiciary, name: Federal prosecutor, marking: CLEAR}
          - {id: council, role: decision_maker, name: Council of ministers, marking: CLEAR}
          - {id: dpa, role: authority, name: Data Protection Authority, marking: CLEAR}
        sources:
          - {id: statement, kind: statement, publisher: FPS Interior, published: 2021-05-25, reliability: A, marking: CLEAR}
          - {id: euractiv, kind: media, publisher: Euractiv, published: 2021-05-26, reliability: B, marking: CLEAR}
          - {id: microsoft-blog, kind: media, publisher: Microsoft, published: 2021-03-02, reliability: B, marking: CLEAR}
        related:
          - {id: hafnium-wave, title: Attacks on Exchange servers, when: 2021-03, text: Servers in many countries were attacked., link: none_known}
        claims:
          - {id: accounts, text: 900 to 1200 accounts were concerned., certainty: stated, stated_by: ibz, sources: [statement]}
        """;

    @Test
    void hasNoErrors() throws IOException {
        ReadCase read = new CaseReader().read("docs.json", whole().getBytes(StandardCharsets.UTF_8));
        assertThat(read.diagnostics()).isEmpty();
        List<Diagnostic> found = Checker.check(
                        read.caseFile().orElseThrow(),
                        read.positions(),
                        CheckOptions.at(Instant.parse("2021-05-26T12:00:00Z")))
                .diagnostics();
        TextReport report = new TextReport(false);
        assertThat(found.stream().filter(Diagnostic::isError).map(report::print))
                .isEmpty();
    }

    /** All snippets as one case: lists joined, everything else as it is last shown. */
    private static String whole() throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        Matcher snippet = SNIPPET.matcher(Files.readString(DOCS));
        while (snippet.find()) {
            join(snippet.group(1), all);
        }
        join(REST, all);
        return JsonMapper.builder().build().writeValueAsString(all);
    }

    @SuppressWarnings("unchecked") // keys are words, and a list is a list
    private static void join(String yaml, Map<String, Object> all) {
        Map<String, Object> part =
                (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
        part.forEach((key, value) -> all.merge(key, value, (old, more) -> {
            if (!(old instanceof List<?> items)) {
                return more;
            }
            List<Object> joined = new ArrayList<>(items);
            ((List<Object>) more)
                    .stream().filter(item -> !isThere(item, joined)).forEach(joined::add);
            return joined;
        }));
    }

    /** The page shows some items more than once, to explain something else each time. */
    private static boolean isThere(Object item, List<Object> items) {
        Object id = id(item);
        return !id.equals("") && items.stream().anyMatch(other -> id.equals(id(other)));
    }

    private static Object id(Object item) {
        Object id = item instanceof Map<?, ?> map ? map.get("id") : null;
        return id == null ? "" : id;
    }
}
