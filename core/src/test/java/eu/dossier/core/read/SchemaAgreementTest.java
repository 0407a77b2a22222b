package eu.dossier.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.dossier.core.schema.JsonSchema;
import eu.dossier.core.schema.JsonText;
import eu.dossier.document.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The JSON Schema and the reader are two judges of one format. Whatever the reader takes, the schema takes; whatever the
 * schema takes, the reader takes, but for what no schema can say (the calendar, registered names, HTML in a text).
 */
class SchemaAgreementTest {

    private static final long CASES = Boolean.getBoolean("long") ? 3_000 : 40;

    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            ReadRule.BAD_TIME.code(),
            ReadRule.BAD_LANGUAGE.code(),
            ReadRule.BAD_LINK.code(),
            ReadRule.BAD_COUNTRY.code(),
            ReadRule.BAD_ZONE.code(),
            ReadRule.RAW_HTML.code());

    /** What hardly belongs anywhere. */
    private static final List<Object> STRANGERS =
            List.of("", "x Y", 7, -1, true, List.of(), List.of("a b"), Map.of(), Map.of("q", 1));

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchema.text());

    static LongStream seeds() {
        return LongStream.range(0, CASES);
    }

    private static List<String> complaints(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void theSchemaIsASchema() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(JsonSchema.text(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("eu.dossier.core.read.ExampleFilesTest#examples")
    void bothTakeTheExamples(Path example) throws IOException {
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(example));

        assertThat(complaints(JsonText.of(tree))).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bothTakeEveryCase(long seed) {
        String json = JsonText.of(RandomTrees.of(seed));

        assertThat(Cases.read("case.json", json).diagnostics()).isEmpty();
        assertThat(complaints(json)).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bothRefuseTheSameDamage(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 5; i++) {
            Map<String, Object> tree = RandomTrees.of(seed);
            String what = damage(tree, random);
            String json = JsonText.of(tree);
            Set<String> codes = codes(Cases.read("case.json", json));
            List<String> complaints = complaints(json);
            if (complaints.isEmpty()) {
                assertThat(codes)
                        .as("seed %d, %s: only the reader refuses", seed, what)
                        .isSubsetOf(BEYOND_A_SCHEMA);
            } else {
                assertThat(codes)
                        .as("seed %d, %s: only the schema refuses: %s", seed, what, complaints)
                        .isNotEmpty();
            }
        }
    }

    private static Set<String> codes(ReadCase read) {
        Set<String> codes = new TreeSet<>();
        read.diagnostics().stream().map(Diagnostic::code).forEach(codes::add);
        return codes;
    }

    /** Changes one thing somewhere in the tree, and says what. */
    private static String damage(Map<String, Object> root, SplittableRandom random) {
        List<Map<String, Object>> mappings = new ArrayList<>();
        collect(root, mappings);
        List<Map<String, Object>> filled =
                mappings.stream().filter(mapping -> !mapping.isEmpty()).toList();
        Map<String, Object> victim = filled.get(random.nextInt(filled.size()));
        List<String> keys = new ArrayList<>(victim.keySet());
        String key = keys.get(random.nextInt(keys.size()));
        return switch (random.nextInt(3)) {
            case 0 -> {
                victim.remove(key);
                yield key + " removed";
            }
            case 1 -> {
                victim.put(key + "x", victim.remove(key));
                yield key + " misspelt";
            }
            default -> {
                Object other = STRANGERS.get(random.nextInt(STRANGERS.size()));
                victim.put(key, other);
                yield key + " is now " + other;
            }
        };
    }

    @SuppressWarnings("unchecked") // a mapping of a random tree has text keys
    private static void collect(Object value, List<Map<String, Object>> mappings) {
        if (value instanceof Map<?, ?> map) {
            mappings.add((Map<String, Object>) map);
            map.values().forEach(each -> collect(each, mappings));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, mappings));
        }
    }
}
