package eu.dossier.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.Translated;
import eu.dossier.core.read.CaseReader;
import eu.dossier.core.schema.CaseWalk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The same attack in every text of a whole case: it is printed as what it is, text, in every briefing and format. */
class InjectionTest {

    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Those that may be as long as they are. */
    private static final List<String> BRIEFINGS = List.of("situation-report", "technical-advisory", "press-qa");

    /** 55433 is what a template engine would make of it. */
    private static final String ATTACK = " ${7*7919} #{7*7919} <#assign x=7> [#if x] [=7*7919] INCLUDETEXT";

    @Test
    void noTextFieldOfACaseIsEverRead() throws IOException {
        Dossier dossier = Dossier.standard();
        byte[] attacked = attacked();
        Outcome outcome = dossier.render(
                new CaseText("case.json", attacked), new Order(BRIEFINGS, List.of(), List.of(Locale.ENGLISH), AT));

        assertThat(outcome).as("%s", outcome.diagnostics()).isInstanceOf(Outcome.Rendered.class);
        for (Product product : ((Outcome.Rendered) outcome).products()) {
            for (String part : parts(product)) {
                assertThat(part).as(product.fileName()).doesNotContain("55433", "<#assign");
                assertThat(part)
                        .as(product.fileName())
                        .doesNotContainPattern("<w:instrText[^>]*>[^<]*INCLUDETEXT")
                        .doesNotContainPattern("/S\\s*/(JavaScript|Launch)");
            }
        }
    }

    private static byte[] attacked() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("..", "examples", "ransomware-hospital.json"));
        CaseFile file = new CaseReader().read("case.json", bytes).caseFile().orElseThrow();
        Set<String> pointers = new LinkedHashSet<>();
        CaseWalk.walk(file, part -> {
            if (part.value() instanceof Translated) {
                pointers.add(part.place().pointer());
            }
        });
        JsonNode tree = JSON.readTree(bytes);
        forEveryone((ObjectNode) tree);
        assertThat(pointers).hasSizeGreaterThan(200);
        pointers.stream()
                .map(JsonPointer::compile)
                .filter(pointer -> !tree.at(pointer).isMissingNode())
                .forEach(pointer -> attack(tree, pointer));
        return JSON.writeValueAsBytes(tree);
    }

    /** Nothing is withheld, so that every text is printed somewhere. */
    private static void forEveryone(ObjectNode tree) {
        tree.findParents("marking").forEach(item -> ((ObjectNode) item).remove("marking"));
        tree.put("marking", "CLEAR");
        List.of("do_not_say", "withheld", "approvals", "silenced").forEach(tree::remove);
    }

    private static void attack(JsonNode tree, JsonPointer at) {
        JsonNode text = tree.at(at);
        if (text instanceof ObjectNode languages) {
            languages.propertyNames().stream().toList().forEach(language -> {
                if (languages.get(language) instanceof StringNode words) {
                    languages.put(language, words.asString() + ATTACK);
                }
            });
        } else if (text instanceof StringNode words) {
            replace(tree.at(at.head()), at, words.asString() + ATTACK);
        }
    }

    private static void replace(JsonNode around, JsonPointer at, String words) {
        switch (around) {
            case ObjectNode object -> object.put(at.last().getMatchingProperty(), words);
            case ArrayNode list -> list.set(at.last().getMatchingIndex(), words);
            default -> throw new AssertionError("no place for a text: " + at);
        }
    }

    /** The file as text; of a package, each of its parts. */
    private static List<String> parts(Product product) throws IOException {
        if (!product.format().id().equals("docx")) {
            return List.of(new String(product.bytes(), StandardCharsets.ISO_8859_1));
        }
        List<String> parts = new java.util.ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(product.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
