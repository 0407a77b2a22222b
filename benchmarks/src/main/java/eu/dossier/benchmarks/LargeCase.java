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
 * Writes one case that is larger than any real one: {@code LargeCase FILE BYTES}, until the file has about so many bytes;
 * YAML or JSON by the ending of the name. It grows out of the example of the Interior Ministry, whose items are given again
 * and again, every one with an identifier of its own.
 *
 * <p>A name that begins with {@code faulty} asks for a case with hundreds of findings: every list is repeated to the
 * letter, so that names, terms and indicators are given many times over. Any other name gives the case as a large incident
 * would have it: more parties, sources, events, claims, indicators and answers, each with its own name.
 */
public final class LargeCase {

    private static final Path EXAMPLE = Path.of("examples/interior-ministry-2021.yaml");

    /** What a large incident has more of. Who is behind it, what must not be said and the like do not grow with it. */
    private static final Set<String> GROWING = Set.of(
            "parties",
            "sources",
            "timeline",
            "claims",
            "unknowns",
            "products",
            "indicators",
            "measures",
            "recommendations",
            "statements",
            "questions");

    /** Items that the checker has something to say about, and what only they refer to. */
    private static final Set<String> FAULTY = Set.of(
            "belnet",
            "euractiv",
            "china",
            "hafnium",
            "experts-euractiv",
            "euractiv-0526",
            "experts-rtbf",
            "invented",
            "espionage");

    private static final Set<String> NAMES = Set.of("name", "short_name", "in_text");

    /** Keys whose words may look like identifiers of the example and are none. */
    private static final Set<String> OTHER_WORDS = Set.of("role", "kind", "topic", "status", "audience", "context");

    private final Map<String, Object> example;
    private final boolean faulty;
    private final Set<String> identifiers = new HashSet<>();

    private LargeCase(Map<String, Object> example, boolean faulty) {
        this.example = example;
        this.faulty = faulty;
        example.forEach(this::gatherIdentifiers);
    }

    /** Writes the file. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Files.write(file, bytes(file.getFileName().toString(), Integer.parseInt(args[1])));
    }

    /** The bytes of the file; at least as many as asked for, and not many more. */
    @SuppressWarnings("unchecked") // a case file is a mapping of words to values
    static byte[] bytes(String name, int atLeast) throws IOException {
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(EXAMPLE));
        LargeCase large = new LargeCase((Map<String, Object>) tree, name.startsWith("faulty"));
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

    private void gatherIdentifiers(String key, Object part) {
        if (grows(key, part)) {
            ((List<?>) part)
                    .stream()
                            .filter(this::isRepeated)
                            .map(LargeCase::identifier)
                            .filter(id -> !id.isEmpty())
                            .forEach(identifiers::add);
        }
    }

    private boolean grows(String key, Object part) {
        return part instanceof List<?> && (faulty || GROWING.contains(key));
    }

    private boolean isRepeated(Object item) {
        return faulty || !FAULTY.contains(identifier(item));
    }

    /** Empty for an item without one. */
    private static String identifier(Object item) {
        return item instanceof Map<?, ?> map && map.get("id") instanceof String id ? id : "";
    }

    private Map<String, Object> times(int copies) {
        Map<String, Object> tree = new LinkedHashMap<>();
        example.forEach((key, value) -> tree.put(key, grows(key, value) ? times(copies, (List<?>) value) : value));
        return tree;
    }

    /** Each item followed by its copies, so that a timeline stays in order. */
    private List<Object> times(int copies, List<?> items) {
        List<Object> all = new ArrayList<>();
        for (Object item : items) {
            all.add(item);
            for (int copy = 1; copy < copies && isRepeated(item); copy++) {
                all.add(faulty ? renamed(item, copy) : numbered(renamed(item, copy), copy));
            }
        }
        return all;
    }

    /** The same with every identifier of what is repeated, where it is given and where it is named, made another one. */
    private Object renamed(Object part, int copy) {
        if (part instanceof Map<?, ?> map) {
            Map<String, Object> renamed = new LinkedHashMap<>();
            map.forEach((key, value) ->
                    renamed.put((String) key, OTHER_WORDS.contains(key) ? value : renamed(value, copy)));
            return renamed;
        }
        if (part instanceof List<?> items) {
            return items.stream().map(item -> renamed(item, copy)).toList();
        }
        return part instanceof String text && identifiers.contains(text) ? text + "-no-" + copy : part;
    }

    /** The same item with a name or a value of its own. */
    private static Object numbered(Object item, int copy) {
        Map<String, Object> numbered = new LinkedHashMap<>();
        ((Map<?, ?>) item).forEach((key, value) -> numbered.put((String) key, numbered((String) key, value, copy)));
        if (numbered.get("value") instanceof String value) {
            numbered.put("value", indicator((String) numbered.get("type"), value, copy));
        }
        return numbered;
    }

    private static Object numbered(String key, Object value, int copy) {
        if (!NAMES.contains(key)) {
            return value;
        }
        if (value instanceof Map<?, ?> languages) {
            Map<String, Object> each = new LinkedHashMap<>();
            languages.forEach((language, text) -> each.put((String) language, text + " " + copy));
            return each;
        }
        return value + " " + copy;
    }

    private static String indicator(String type, String value, int copy) {
        return switch (type) {
            case "ipv4" -> "198.51.100." + copy % 256;
            case "ipv6" -> "2001:db8:4f::" + Integer.toHexString(0x100 + copy);
            case "sha256" -> "9f86d081884c7d65%048x".formatted(copy);
            default -> "n" + copy + "." + value;
        };
    }
}
