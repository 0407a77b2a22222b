package eu.dossier.templates.template;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.change.Changes;
import eu.dossier.core.read.CaseReader;
import eu.dossier.core.read.ReadCase;
import eu.dossier.core.release.Policy;
import eu.dossier.core.release.Release;
import eu.dossier.core.time.Moment;
import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Warned;
import eu.dossier.templates.language.Language;
import eu.dossier.templates.language.Languages;
import eu.dossier.testkit.Golden;
import eu.dossier.testkit.TreeDump;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every briefing of every example in every language, as a document tree that a person reviewed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenTreesTest {

    private static final String CORRECTED = "supply-chain-update.yaml";
    private static final List<String> EXAMPLES_OF_ALL_KINDS =
            List.of("interior-ministry-2021.yaml", "ransomware-hospital.json", CORRECTED, "ddos-research-network.yaml");
    private static final int MOST_BYTES = 20 * 1024;
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Templates TEMPLATES = new Templates(BriefingCatalogue.builtIn());

    private final Golden golden = new Golden(Path.of("src", "test", "resources", "golden"));

    /** @param changes whether it tells what changed since revision 1 */
    record Rendering(String example, BriefingDefinition briefing, Locale language, boolean changes) {
        @Override
        public String toString() {
            return example + "/" + briefing.name() + (changes ? ".since-1" : "") + "." + language.toLanguageTag();
        }
    }

    static List<Rendering> renderings() {
        List<Rendering> renderings = new ArrayList<>();
        for (String example : EXAMPLES_OF_ALL_KINDS) {
            for (BriefingDefinition briefing : BriefingCatalogue.builtIn().all()) {
                for (Locale language : Languages.builtIn().available()) {
                    renderings.add(new Rendering(example, briefing, language, false));
                }
            }
        }
        for (BriefingDefinition briefing : BriefingCatalogue.builtIn().all()) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                renderings.add(new Rendering(CORRECTED, briefing, language, true));
            }
        }
        return renderings;
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void tree(Rendering rendering) throws IOException {
        Warned<Optional<Document>> rendered = render(rendering);
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

    private static Warned<Optional<Document>> render(Rendering rendering) throws IOException {
        CaseFile caseFile = read(rendering.example());
        Instant at = caseFile.revision()
                .flatMap(revision -> revision.issued())
                .map(Moment::instant)
                .orElseThrow();
        Release release = Release.of(
                caseFile,
                Policy.builtIn().audience(rendering.briefing().audience()).orElseThrow(),
                at);
        Language language = Languages.builtIn().find(rendering.language()).orElseThrow();
        RenderContext context = rendering.changes()
                ? RenderContext.FINAL.since(Changes.since(1, caseFile, release))
                : RenderContext.FINAL;
        return TEMPLATES.render(release.view(), rendering.briefing(), language, context);
    }

    private static CaseFile read(String example) throws IOException {
        ReadCase read = new CaseReader().read(example, Files.readAllBytes(EXAMPLES.resolve(example)));
        return read.caseFile()
                .orElseThrow(() -> new AssertionError(read.diagnostics().toString()));
    }

    private static String findings(List<Diagnostic> findings) {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.code() + " " + finding.message() + "\n")
                .collect(Collectors.joining());
    }
}
