package eu.dossier.conformance.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.dossier.briefing.CaseText;
import eu.dossier.briefing.Dossier;
import eu.dossier.briefing.Order;
import eu.dossier.briefing.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every HTML briefing of every example in every language, judged by axe-core in Chromium. */
class AccessibilityTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path AXE = ROOT.resolve("target/npm/node_modules/axe-core/axe.min.js");
    private static final Instant AT = Instant.parse("2026-11-23T12:00:00Z");
    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void axeFindsNothing() throws Exception {
        assumeTrue(Files.exists(AXE), "axe-core is not installed at " + AXE + "; .ci/run installs it");
        Optional<Path> browser = browser();
        assumeTrue(browser.isPresent(), "Chromium is not installed; .ci/run installs it");
        Map<String, String> pages = pages();
        assertThat(pages).hasSizeGreaterThan(30);
        JsonNode results = JSON.readTree(run(browser.get(), judge(List.copyOf(pages.values()))));
        List<String> violations = new ArrayList<>();
        List<String> names = List.copyOf(pages.keySet());
        for (int i = 0; i < names.size(); i++) {
            assertThat(results.get(i).get("passes").asInt()).as(names.get(i)).isGreaterThan(20);
            for (JsonNode violation : results.get(i).get("violations")) {
                violations.add(names.get(i) + ": " + violation.asString());
            }
        }
        assertThat(violations).isEmpty();
    }

    private static Map<String, String> pages() throws IOException {
        Dossier dossier = Dossier.standard();
        Order order = new Order(List.of(), List.of("html"), dossier.languages(), AT);
        Map<String, String> pages = new TreeMap<>();
        for (Path example : examples()) {
            String name = example.getFileName().toString();
            Outcome outcome = dossier.render(new CaseText(name, Files.readAllBytes(example)), order);
            assertThat(outcome).as("%s: %s", name, outcome.diagnostics()).isInstanceOf(Outcome.Rendered.class);
            ((Outcome.Rendered) outcome)
                    .products()
                    .forEach(product -> pages.put(
                            name + " " + product.fileName(), new String(product.bytes(), StandardCharsets.UTF_8)));
        }
        return pages;
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("examples"))) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|json)"))
                    .sorted()
                    .toList();
        }
    }

    /** One page that shows each briefing in a frame and lets axe judge it there. Their own policy would forbid that. */
    private static String judge(List<String> pages) throws IOException {
        List<String> open = pages.stream()
                .map(page -> {
                    int start = page.indexOf(POLICY);
                    assertThat(start).isPositive();
                    return page.substring(0, start) + page.substring(page.indexOf('>', start) + 1);
                })
                .toList();
        return """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>axe</title></head><body>
                <pre id="results"></pre><script>
                const pages = %s, axe = %s;
                (async () => {
                  const results = [];
                  for (const page of pages) {
                    const frame = document.createElement('iframe');
                    frame.width = 1000; frame.height = 2000; frame.srcdoc = page;
                    const loaded = new Promise(done => frame.onload = done);
                    document.body.append(frame);
                    await loaded;
                    const script = frame.contentDocument.createElement('script');
                    script.textContent = axe;
                    frame.contentDocument.head.append(script);
                    const found = await frame.contentWindow.axe.run(frame.contentDocument, {runOnly: {type: 'tag',
                      values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}});
                    results.push({passes: found.passes.length, violations: found.violations.map(v =>
                      v.id + ', ' + v.help + ': ' + v.nodes.map(n => n.html).join(' | '))});
                    frame.remove();
                  }
                  document.getElementById('results').textContent = '<<' + JSON.stringify(results) + '>>';
                })();
                </script></body></html>
                """.formatted(script(open), script(Files.readString(AXE)));
    }

    /** A value as JavaScript that no element of the page can end. */
    private static String script(Object value) {
        return JSON.writeValueAsString(value).replace("<", "\\u003c");
    }

    private String run(Path browser, String page) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("judge.html"), page);
        Path dom = folder.resolve("dom.html");
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=10000000",
                        "--dump-dom",
                        file.toUri().toString())
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(4, java.util.concurrent.TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        String text =
                Files.readString(dom).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        int start = text.indexOf("<<[");
        assertThat(start).as("Chromium gave no result").isPositive();
        return text.substring(start + 2, text.indexOf("]>>", start) + 1);
    }

    private static Optional<Path> browser() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .flatMap(place -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
