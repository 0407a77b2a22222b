package eu.dossier.templates.language;

import eu.dossier.core.time.When;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The table of sentences: what is asked for, and what each language says. A block starts with an expression and has one line
 * for each language. Names that start with {@code @} are those of the file's head, in the language of the row.
 */
final class SentenceTable {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    record Row(int line, String expression, String language, String expected) {
        @Override
        public String toString() {
            return line + ": " + expression + " [" + language + "]";
        }
    }

    private final Map<String, Map<String, String>> names = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    static SentenceTable read(Path file) throws IOException {
        SentenceTable table = new SentenceTable();
        String expression = "";
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith("  ")) {
                expression = line.strip();
                continue;
            }
            int colon = line.indexOf(':');
            String language = line.substring(0, colon).strip();
            String text = line.substring(colon + 1).strip();
            if (expression.startsWith("@")) {
                table.names
                        .computeIfAbsent(expression, k -> new LinkedHashMap<>())
                        .put(language, text);
            } else {
                table.rows.add(new Row(number, expression, language, text));
            }
        }
        return table;
    }

    List<Row> rows() {
        return rows;
    }

    /** What the language says now, no-break spaces shown as spaces. */
    String say(Row row) {
        Language language =
                Languages.builtIn().find(Locale.forLanguageTag(row.language())).orElseThrow();
        Sentences sentences = language.sentences(Optional.of(BRUSSELS));
        List<String> words = Arrays.asList(row.expression().split(" (?=(?:[^']*'[^']*')*[^']*$)"));
        String verb = words.getFirst();
        List<String> rest = words.subList(1, words.size());
        Piece said = switch (verb) {
            case "time" -> sentences.form(When.parse(rest.getFirst()), rest.subList(1, rest.size()));
            case "number" -> sentences.form(new BigDecimal(rest.getFirst()), rest.subList(1, rest.size()));
            case "list" -> sentences.form(Arrays.asList(rest.getFirst().split("\\|")), rest.subList(1, rest.size()));
            case "name" -> sentences.form(value(rest.getFirst(), row), rest.subList(1, rest.size()));
            case "say" -> sentences.say(rest.getFirst(), arguments(rest.subList(1, rest.size()), row));
            default -> throw new IllegalArgumentException(verb);
        };
        return said.plain().replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private Map<String, Object> arguments(List<String> words, Row row) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            arguments.put(word.substring(0, equals), value(word.substring(equals + 1), row));
        }
        return arguments;
    }

    private Object value(String text, Row row) {
        if (text.contains("|")) {
            return Arrays.stream(text.split("\\|"))
                    .map(item -> value(item, row))
                    .toList();
        }
        if (text.startsWith("@")) {
            String name = names.getOrDefault(text, Map.of()).get(row.language());
            return Piece.of(Objects.requireNonNull(name, text));
        }
        if (text.startsWith("t:")) {
            return When.parse(text.substring(2));
        }
        if (text.startsWith("'")) {
            return text.substring(1, text.length() - 1);
        }
        return text.matches("[0-9.]+") ? new BigDecimal(text) : text;
    }
}
