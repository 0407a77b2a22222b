package eu.dossier.briefing;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.read.CaseReader;
import eu.dossier.core.read.ReadCase;
import eu.dossier.core.release.Kind;
import eu.dossier.core.release.Release;
import eu.dossier.core.schema.CaseWalk;
import eu.dossier.testkit.ExampleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Seeded cases: an example with its markings drawn anew, and then changed where a given audience may not look. */
final class RandomMarkings {

    private static final List<String> MARKINGS = List.of(
            "\"CLEAR\"",
            "\"CLEAR\"",
            "\"GREEN\"",
            "\"AMBER\"",
            "\"AMBER+STRICT\"",
            "\"RED\"",
            "{\"tlp\": \"CLEAR\", \"caveats\": [\"judicial\"]}",
            "{\"tlp\": \"GREEN\", \"caveats\": [\"third_party\"]}",
            "{\"tlp\": \"CLEAR\", \"not_before\": \"2031-01-01T00:00Z\"}",
            "{\"tlp\": \"CLEAR\", \"audiences\": [\"ministers\"]}");

    private static final Set<String> TEXTS = Set.of(
            "text",
            "name",
            "title",
            "note",
            "context",
            "quote",
            "question",
            "answer",
            "ask",
            "meaning",
            "explanation",
            "background",
            "consequence",
            "summary",
            "scope",
            "instead",
            "detail",
            "label",
            "publisher",
            "author",
            "vendor",
            "term",
            "reference");

    /** What is there to be told in place of a topic; and a case needs its title. */
    private static final Set<Kind> LEFT_ALONE = Set.of(Kind.WITHHELD_LINE, Kind.TITLE);

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Map<String, JsonNode> EXAMPLES = new ConcurrentHashMap<>();

    private final Random random;
    private final JsonNode tree;

    RandomMarkings(long seed, String example) {
        random = new Random(seed);
        tree = EXAMPLES.computeIfAbsent(example, RandomMarkings::tree).deepCopy();
        tree.propertyStream().filter(part -> !part.getKey().equals("case")).forEach(part -> mark(part.getValue()));
        part("impact").ifPresent(impact -> impact.forEach(this::mark));
        part("decisions")
                .ifPresent(all -> all.forEach(one -> one.path("options").forEach(this::mark)));
        part("communications").ifPresent(one -> one.path("notes_to_editors").forEach(this::mark));
        part("communications").ifPresent(one -> mark(one.path("lead")));
        part("bottom_line").ifPresent(this::wordForThePress);
        part("summary").ifPresent(this::wordForThePress);
    }

    /** A case of one's own, with the markings that it has. */
    RandomMarkings(long seed, byte[] yaml) {
        random = new Random(seed);
        tree = YAMLMapper.builder().build().readTree(yaml);
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(tree);
    }

    /** Words in place of a text, sometimes approved. */
    private void wordForThePress(JsonNode part) {
        if (part instanceof ObjectNode text && random.nextBoolean()) {
            ObjectNode words = JSON.createObjectNode().put("text", "The network was attacked and works again.");
            if (random.nextBoolean()) {
                words.put("approved_by", "somebody").put("approved_at", "2021-05-26T09:00Z");
            }
            text.set("wording", JSON.createObjectNode().set("press", words));
            text.set("marking", JSON.readTree(MARKINGS.get(random.nextInt(MARKINGS.size()))));
        }
    }

    private static JsonNode tree(String example) {
        try {
            byte[] bytes = ExampleFiles.bytes(example);
            return example.endsWith(".json")
                    ? JSON.readTree(bytes)
                    : YAMLMapper.builder().build().readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<JsonNode> part(String key) {
        return Optional.ofNullable(tree.get(key));
    }

    private void mark(JsonNode part) {
        if (part instanceof ArrayNode items) {
            items.forEach(this::mark);
        } else if (part instanceof ObjectNode item && (item.has("marking") || item.has("id"))) {
            if (random.nextInt(10) < 7) {
                item.set("marking", JSON.readTree(MARKINGS.get(random.nextInt(MARKINGS.size()))));
            }
        }
    }

    CaseFile read() {
        ReadCase read = new CaseReader().read("case.json", JSON.writeValueAsBytes(tree));
        return read.caseFile().orElseThrow(() -> new AssertionError(read.diagnostics()));
    }

    /** Changes, adds and removes what the release withheld, and nothing else. */
    int changeWithheld(CaseFile file, Release release) {
        Map<String, String> pointers = pointers(file);
        List<String> chosen = new ArrayList<>();
        release.withheld().stream()
                .filter(one -> !LEFT_ALONE.contains(one.kind()))
                .map(one -> pointers.get(one.item()))
                .filter(pointer -> pointer != null && random.nextInt(3) == 0)
                .forEach(chosen::add);
        release.reworded().stream()
                .map(pointers::get)
                .map(JsonPointer::compile)
                .filter(text -> tree.at(text).has("text"))
                .forEach(text -> reword((ObjectNode) tree.at(text), "text"));
        changeHead(release);
        // From behind, so that what is added or removed moves nothing that is still to be changed.
        chosen.reversed().forEach(this::change);
        return chosen.size();
    }

    /** The working name is for nobody; where things stand and the number of the file, for those who may read the rest. */
    private void changeHead(Release release) {
        if (tree.get("case") instanceof ObjectNode head) {
            head.put("name", "Working name " + random.nextInt(1000));
            if (release.view().status().isEmpty()) {
                head.put("status", random.nextBoolean() ? "contained" : "closed");
                head.put("reference", "REF-" + random.nextInt(1000));
            }
        }
    }

    private static Map<String, String> pointers(CaseFile file) {
        Map<String, String> pointers = new HashMap<>();
        CaseWalk.walk(file, part -> {
            if (part.value() instanceof MarkedItem item) {
                pointers.put(item.id(), part.place().pointer());
            }
        });
        return pointers;
    }

    private void change(String pointer) {
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode item = tree.at(at);
        JsonNode around = tree.at(at.head());
        boolean hasLine = item.has("line");
        if (around instanceof ArrayNode list && !hasLine && random.nextInt(2) == 0) {
            int index = at.last().getMatchingIndex();
            if (random.nextBoolean()) {
                list.remove(index);
            } else {
                list.insert(index, copy(item));
            }
        } else if (item instanceof ObjectNode object) {
            TEXTS.stream().filter(object::has).sorted().forEach(key -> reword(object, key));
            // Elsewhere a topic is one of a list of words.
            Optional.of(object).filter(one -> one.has("line")).ifPresent(one -> reword(one, "topic"));
            revalue(object);
        }
    }

    /** Another day, another number, another address. */
    private void revalue(ObjectNode object) {
        for (String key : List.of(
                "when", "at", "due", "published", "seen", "since", "first_seen", "last_seen", "from", "to", "by")) {
            if (object.path(key).asString("").matches("\\d{4}-\\d\\d-\\d\\d")) {
                object.put(
                        key, "20%02d-0%d-1%d".formatted(random.nextInt(20), 1 + random.nextInt(9), random.nextInt(9)));
            }
        }
        if (object.path("value").isNumber()) {
            object.put("value", random.nextInt(1_000_000));
        }
        address(object);
        for (String key : List.of("phone", "mobile")) {
            if (object.has(key)) {
                object.put(key, "+32 2 555 %02d %02d".formatted(random.nextInt(100), random.nextInt(100)));
            }
        }
        if (object.has("url")) {
            object.put("url", "https://other-%d.example/a".formatted(random.nextInt(1000)));
        }
    }

    private void address(ObjectNode object) {
        switch (object.path("type").asString("")) {
            case "ipv4" -> object.put("value", "10.9.%d.%d".formatted(random.nextInt(256), random.nextInt(256)));
            case "domain" -> object.put("value", "other-%d.example".formatted(random.nextInt(1000)));
            case "sha256" -> object.put("value", "%064x".formatted(random.nextLong() >>> 1));
            default -> {}
        }
    }

    private JsonNode copy(JsonNode item) {
        JsonNode copy = item.deepCopy();
        if (copy instanceof ObjectNode object && object.has("id")) {
            object.put("id", object.get("id").asString() + "-x" + random.nextInt(1000));
        }
        return copy;
    }

    private void reword(ObjectNode object, String key) {
        JsonNode text = object.get(key);
        String words = "Other words " + random.nextInt(100_000) + " of some length.";
        if (text.isString()) {
            object.put(key, words);
        } else if (text instanceof ObjectNode languages && languages.has("en")) {
            languages.propertyNames().stream().toList().forEach(language -> languages.put(language, words));
        }
    }
}
