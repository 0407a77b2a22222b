package eu.dossier.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.briefing.record.Fingerprints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dossier as a library: what the README says of it, and that one instance serves all threads. */
public class LibraryTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    /** Stands for the response of a servlet. */
    public static final class Response {
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private String type = "";

        public void setContentType(String given) {
            type = given;
        }

        public OutputStream getOutputStream() {
            return body;
        }
    }

    @Test
    void theCodeOfTheReadmeCompilesAndRuns() throws Exception {
        Path examples = Files.copy(EXAMPLES.resolve("interior-ministry-2021.yaml"), folder.resolve("case.yaml"));
        String code = Pattern.compile("(?s)```java\n(.*?)```")
                .matcher(Files.readString(Path.of("..", "README.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .collect(Collectors.joining())
                .replace("Path.of(\"case.yaml\")", "Path.of(\"" + examples + "\")");
        Path source = Files.writeString(folder.resolve("Readme.java"), """
            import eu.dossier.briefing.*;
            import java.nio.file.*;
            import java.time.Instant;
            public class Readme {
                public static void run(LibraryTest.Response response) throws Exception {
                    %s
                }
            }
            """.formatted(code)
                .replace("LibraryTest.Response", "eu.dossier.briefing.LibraryTest.Response"));
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", System.getProperty("java.class.path"), source.toString());
        assertThat(failed).isZero();
        Response response = new Response();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            loader.loadClass("Readme").getMethod("run", Response.class).invoke(null, response);
        }
        assertThat(response.type).isEqualTo("application/pdf");
        assertThat(response.body.toByteArray()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void oneInstanceServesAllThreads() throws Exception {
        List<Callable<List<String>>> works = new ArrayList<>();
        Dossier shared = Dossier.standard();
        for (int i = 0; i < 12; i++) {
            CaseText text = text(i % 2 == 0 ? "interior-ministry-2021.yaml" : "ransomware-hospital.json");
            works.add(() -> hashes(shared.render(text, order())));
        }
        List<List<String>> alone = List.of(
                hashes(Dossier.standard().render(text("interior-ministry-2021.yaml"), order())),
                hashes(Dossier.standard().render(text("ransomware-hospital.json"), order())));

        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<List<String>>> done = threads.invokeAll(works);
            for (int i = 0; i < done.size(); i++) {
                assertThat(done.get(i).get()).as("work %d", i).isEqualTo(alone.get(i % 2));
            }
        } finally {
            threads.shutdown();
        }
    }

    private static Order order() {
        return new Order(List.of("press-release"), List.of("pdf", "docx"), List.of(), AT);
    }

    private static CaseText text(String example) throws IOException {
        return new CaseText(example, Files.readAllBytes(EXAMPLES.resolve(example)));
    }

    private static List<String> hashes(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Rendered.class);
        return ((Outcome.Rendered) outcome)
                .products().stream()
                        .map(product -> product.fileName() + Fingerprints.of(product.bytes()))
                        .toList();
    }
}
