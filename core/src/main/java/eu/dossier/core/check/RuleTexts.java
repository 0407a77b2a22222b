package eu.dossier.core.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The documentation of the rules, from {@code rules.md} beside this class: for each code a heading, a text, and two blocks
 * of YAML, the first bad, the second good. Read only when someone asks.
 */
final class RuleTexts {

    private static final Pattern SECTION = Pattern.compile("(?m)^### (D\\d{4})\\n");
    private static final Pattern BLOCK = Pattern.compile("(?s)```yaml\\n(.*?)\\n```");

    private RuleTexts() {}

    static Optional<RuleText> find(Rule rule) {
        return Optional.ofNullable(Holder.SECTIONS.get(rule.code())).map(section -> text(rule, section));
    }

    private static RuleText text(Rule rule, String section) {
        List<String> blocks =
                BLOCK.matcher(section).results().map(found -> found.group(1)).toList();
        int end = section.indexOf("```");
        String explanation = (end < 0 ? section : section.substring(0, end)).strip();
        return new RuleText(rule, explanation, block(blocks, 0), block(blocks, 1));
    }

    private static Optional<String> block(List<String> blocks, int i) {
        return i < blocks.size() ? Optional.of(blocks.get(i)) : Optional.empty();
    }

    private static final class Holder {
        static final Map<String, String> SECTIONS = sections(read());

        private static String read() {
            try (InputStream in = RuleTexts.class.getResourceAsStream("rules.md")) {
                return new String(Objects.requireNonNull(in, "rules.md").readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private static Map<String, String> sections(String text) {
            Map<String, String> sections = new LinkedHashMap<>();
            Matcher heading = SECTION.matcher(text);
            String code = "";
            int from = 0;
            while (heading.find()) {
                if (!code.isEmpty()) {
                    sections.put(code, text.substring(from, heading.start()).strip());
                }
                code = heading.group(1);
                from = heading.end();
            }
            sections.put(code, text.substring(from).strip());
            return sections;
        }
    }
}
