package eu.dossier.benchmarks;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.read.CaseReader;
import eu.dossier.core.schema.JsonText;
import eu.dossier.core.write.CaseWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Writes one case that is larger than any real one: {@code LargeCase FILE BYTES}. It is the example of the Interior
 * Ministry with all its lists again and again, every copy with identifiers of its own, until the file has about so many
 * bytes; YAML or JSON by the ending of the name.
 */
public final class LargeCase {

    private static final Path EXAMPLE = Path.of("examples/interior-ministry-2021.yaml");

    private final Map<String, Object> example;
    private final Set<String> identifiers = new HashSet<>();

    private LargeCase(Map<String, Object> example) {
        this.example = example;
        example.values().forEach(this::gatherIdentifiers);
    }

    /** Writes the file. */
    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0]), bytes(args[0], Integer.parseInt(args[1])));
    }

    /** The bytes of the file; at least as many as asked for, and not many more. */
    @SuppressWarnings("unchecked") // a case file is a mapping of words to values
    static byte[] bytes(String name, int atLeast) throws IOException {
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(EXAMPLE));
        LargeCase large = new LargeCase((Map<String, Object>) tree);
        int one = large.written(name, 1).length;
        int more = large.written(name, 2).length - one;
        byte[] written = large.written(name, 1 + (atLeast - one) / more);
        int copies = 2 + (atLeast - one) / more;
        return written.length >= atLeast ? written : large.written(name, copies);
    }

    private byte[] written(String name, int copies) {
        String json = JsonText.of(times(copies));
        CaseFile file = new CaseReader()
                .read("large.json", json.getBytes(StandardCharsets.UTF_8))
                .caseFile()
                .orElseThrow();
        String text = name.endsWith(".json") ? CaseWriter.json(file) : CaseWriter.yaml(file);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void gatherIdentifiers(Object part) {
        if (part instanceof List<?> items) {
            items.stream()
                    .filter(Map.class::isInstance)
                    .map(item -> ((Map<?, ?>) item).get("id"))
                    .filter(String.class::isInstance)
                    .forEach(id -> identifiers.add((String) id));
        }
    }

    private Map<String, Object> times(int copies) {
        Map<String, Object> tree = new LinkedHashMap<>();
        example.forEach((key, value) -> {
            if (value instanceof List<?> items) {
                List<Object> all = new ArrayList<>(items);
                for (int copy = 1; copy < copies; copy++) {
                    all.addAll((List<?>) renamed(items, "-" + copy));
                }
                tree.put(key, all);
            } else {
                tree.put(key, value);
            }
        });
        return tree;
    }

    /** The same with every identifier, where it is given and where it is named, made another one. */
    private Object renamed(Object part, String suffix) {
        if (part instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put(
                    (String) key,
                    Set.of("role", "kind", "topic", "status").contains(key) ? value : renamed(value, suffix)));
            return copy;
        }
        if (part instanceof List<?> items) {
            return items.stream().map(item -> renamed(item, suffix)).toList();
        }
        return part instanceof String text && identifiers.contains(text) ? text + suffix : part;
    }
}
