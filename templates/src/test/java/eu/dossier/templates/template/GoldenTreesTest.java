package eu.dossier.templates.template;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Warned;
import eu.dossier.testkit.Golden;
import eu.dossier.testkit.TreeDump;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every briefing of every example in every language, as a document tree that a person reviewed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenTreesTest {

    private static final int MOST_BYTES = 20 * 1024;

    private final Golden golden = new Golden(Path.of("src", "test", "resources", "golden"));

    private static BriefingDefinition ministerBrief() {
        return BriefingCatalogue.builtIn().all().stream()
                .filter(briefing -> briefing.name().equals("minister-brief"))
                .findFirst()
                .orElseThrow();
    }

    static List<Rendering> renderings() {
        List<Rendering> renderings = new ArrayList<>(Rendering.all());
        for (BriefingDefinition briefing : BriefingCatalogue.builtIn().all()) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                renderings.add(new Rendering(Rendering.CORRECTED, briefing, language, true));
            }
        }
        for (Locale language : List.of(Locale.forLanguageTag("nl"), Locale.GERMAN)) {
            renderings.add(new Rendering(Rendering.CONTESTED, ministerBrief(), language, true));
        }
        return renderings;
    }

    @Test
    void aBriefingThatWouldHaveNothingToSayIsNotPrinted() throws IOException {
        BriefingDefinition correction =
                BriefingCatalogue.builtIn().find("correction").orElseThrow();
        Warned<Optional<Document>> rendered =
                new Rendering("interior-ministry-2021.yaml", correction, Locale.ENGLISH, false).render();
        assertThat(rendered.value()).isEmpty();
        assertThat(rendered.diagnostics()).hasSize(1);
        assertThat(rendered.diagnostics().toString()).contains("D4108", "superseded");
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void tree(Rendering rendering) throws IOException {
        Warned<Optional<Document>> rendered = rendering.render();
        String name = rendering.toString().replaceFirst("\\.(yaml|json)/", "/");
        String tree = findings(rendered.diagnostics())
                + rendered.value().map(TreeDump::of).orElse("nothing was rendered\n");
        List<String> parts = parts(tree);
        for (int i = 0; i < parts.size(); i++) {
            String file = name + (parts.size() == 1 ? "" : "." + (i + 1)) + ".txt";
            assertThat(parts.get(i)).isEqualTo(golden.of(file, parts.get(i)));
        }
        assertThat(rendered.value()).isPresent();
    }

    /** A file that is longer than this nobody reviews; long trees are cut before a heading of level 2. */
    private static List<String> parts(String tree) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String section : tree.split("(?m)(?=^h2 )", -1)) {
            if (!part.isEmpty() && bytes(part.toString()) + bytes(section) > MOST_BYTES) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(section);
        }
        parts.add(part.toString());
        return parts;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @AfterAll
    void noGoldenIsLeftOver() {
        assertThat(golden.unused()).isEmpty();
    }

    private static String findings(List<Diagnostic> findings) {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.code() + " " + finding.message() + "\n")
                .collect(Collectors.joining());
    }
}
