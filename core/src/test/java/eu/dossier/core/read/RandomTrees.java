package eu.dossier.core.read;

import eu.dossier.core.schema.Constants;
import eu.dossier.core.schema.Field;
import eu.dossier.core.schema.RecordShape;
import eu.dossier.core.schema.Shape;
import eu.dossier.document.marking.Tlp;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Case files made from the format itself: every key, every kind of value, texts of every kind of nastiness. They say
 * nothing sensible, but the reader must take them all. The same seed makes the same tree on every machine.
 */
final class RandomTrees {

    private static final List<String> WORDS = List.of(
            "intrusion",
            "réseau",
            "Überprüfung",
            "сеть",
            "δίκτυο",
            "😀",
            "it's",
            "\"quoted\"",
            "a: b",
            "# no",
            "- dash",
            "[x]",
            "{y}",
            "C:\\temp",
            "100 %",
            "&amp",
            "*star*",
            "!bang",
            "@at",
            "`tick`",
            "|",
            ">",
            "null",
            "true",
            "~",
            "1.10",
            "0x1F",
            "2021-05-25",
            "ﬁn",
            "e\u0301",
            "yes",
            "key:",
            "?",
            "%",
            "'",
            "\\n",
            "=",
            "<<",
            "---");
    private static final List<String> TIMES = List.of(
            "2019",
            "2019-04",
            "2021-03~",
            "2021-05?",
            "2021-05-25%",
            "2021-05-26T10:00+02:00",
            "2021-05-26T08:00:30Z",
            "2021-05-26T10:00+02:00[Europe/Brussels]",
            "2019-04/..",
            "../2021-03",
            "2019-04/2021-03-15",
            "201X",
            "2021-XX",
            "2021-22",
            "2019/");
    private static final List<String> INSTANTS =
            List.of("2021-05-26T10:00+02:00", "2021-12-31T23:59:59Z", "2021-05-26T10:00+02:00[Europe/Brussels]");
    private static final List<String> LANGUAGES =
            List.of("en", "fr", "nl", "de", "el", "nl-BE", "sr-Latn", "zh-Hant-TW");

    private final SplittableRandom random;

    private RandomTrees(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A whole case file as maps, lists, texts, numbers and truth values. */
    static Map<String, Object> of(long seed) {
        return new RandomTrees(seed).root();
    }

    private Map<String, Object> root() {
        Map<String, Object> root = fields(RecordShape.root(), 0);
        root.put("schema", 1);
        root.put("marking", label());
        return root;
    }

    private Map<String, Object> fields(RecordShape shape, int depth) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Field field : shape.fields()) {
            if (field.presence() == Field.Presence.REQUIRED || random.nextInt(depth + 2) == 0) {
                tree.put(field.key(), value(field.shape(), depth + 1));
            }
        }
        return tree;
    }

    private Object value(Shape shape, int depth) {
        return switch (shape) {
            case Shape.Leaf leaf -> leaf(leaf.kind());
            case Shape.Choice choice -> pick(Constants.spellings(choice));
            case Shape.Reference reference -> identifier();
            case Shape.Words words -> words(words.narrative());
            case Shape.Many many -> many(many.element(), depth);
            case Shape.Keyed keyed -> keyed(keyed.value(), depth);
            case Shape.Whole whole -> whole(whole.fields(), depth);
        };
    }

    private List<Object> many(Shape element, int depth) {
        List<Object> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(value(element, depth));
        }
        return items;
    }

    private Map<String, Object> keyed(Shape element, int depth) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            values.put(identifier(), value(element, depth));
        }
        return values;
    }

    private Object whole(RecordShape shape, int depth) {
        return shape.shortForm().isPresent() && random.nextBoolean()
                ? value(shape.shortForm().get().shape(), depth)
                : fields(shape, depth);
    }

    private Object words(boolean narrative) {
        if (random.nextBoolean()) {
            return text(narrative);
        }
        Map<String, Object> texts = new LinkedHashMap<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            texts.put(pick(LANGUAGES), text(narrative));
        }
        return texts;
    }

    private String text(boolean narrative) {
        StringBuilder text = new StringBuilder(pick(WORDS));
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(narrative ? pick(List.of(" ", "\n", "\n\n", "  \n", "\n\n- ", "\n    ")) : " ")
                    .append(pick(WORDS));
        }
        return text.toString();
    }

    private Object leaf(Shape.Kind kind) {
        return switch (kind) {
            case TEXT -> text(false);
            case VERBATIM -> text(true) + pick(List.of("", "\n", "\n\n", " ", "\t", "\r\n"));
            case IDENTIFIER -> identifier();
            case CASE_REFERENCE -> pick(List.of("BE-IBZ-2021-01", "x", "2021", "a.b-c"));
            case INTEGER -> random.nextInt(1_000_000);
            case NUMBER -> pick(List.of(0, 1643, new BigDecimal("2.50"), new BigDecimal("999999999999999.999999")));
            case TRUTH -> random.nextBoolean();
            case TIME -> pick(TIMES);
            case INSTANT -> pick(INSTANTS);
            case TLP -> label();
            case LINK ->
                pick(List.of("https://example.org/", "http://example.org:8080/a?b=c#d", "https://éxample.org/ü"));
            case LANGUAGE -> pick(LANGUAGES);
            case ZONE -> pick(List.of("Europe/Brussels", "UTC", "America/Argentina/Ushuaia"));
            case COUNTRY -> pick(List.of("BE", "NO", "XK"));
        };
    }

    private String label() {
        String label = pick(List.of(Tlp.values())).label();
        return random.nextBoolean() ? label : label.substring("TLP:".length());
    }

    private String identifier() {
        return pick(List.of("a", "press-desk", "2021", "press", "ministers", "x-1", "true", "null0"));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
