package eu.dossier.templates.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules that change words by their neighbours: "de" before "le" makes "du". Written {@code pattern => replacement}, one
 * after the other with {@code ;;} between them; patterns are regular expressions.
 *
 * @param all whether every rule applies, one after the other, and everywhere; otherwise the first that is found does, once
 */
record Rewrites(List<Rule> rules, boolean all) {

    /**
     * One rule.
     *
     * @param mark that it begins with; without it in a text, and most lack it, there is nothing to look for
     */
    record Rule(Pattern pattern, String replacement, Optional<String> mark) {

        private static final Pattern MARK = Pattern.compile("(['\"«»])[^?*{|][^|]*");

        Rule(Pattern pattern, String replacement) {
            this(pattern, replacement, mark(pattern.pattern()));
        }

        private static Optional<String> mark(String pattern) {
            Matcher matcher = MARK.matcher(pattern);
            return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
        }

        boolean concerns(String text) {
            return mark.isEmpty() || text.contains(mark.get());
        }
    }

    static Rewrites parse(String key, String text, boolean all) {
        List<Rule> rules = new ArrayList<>();
        for (String rule : text.split(";;", -1)) {
            int arrow = rule.indexOf("=>");
            if (arrow < 0) {
                throw new LanguageException(key + ": “" + rule.strip() + "” is not a rule such as ^le => du.");
            }
            rules.add(new Rule(
                    Pattern.compile(rule.substring(0, arrow).strip(), Pattern.UNICODE_CASE),
                    // An underscore at the end is a space that the file's own trimming would lose.
                    rule.substring(arrow + 2).strip().replace('_', ' ')));
        }
        return new Rewrites(List.copyOf(rules), all);
    }

    String apply(String text) {
        String changed = text;
        for (Rule rule : rules) {
            if (!rule.concerns(changed)) {
                continue;
            }
            Matcher matcher = rule.pattern().matcher(changed);
            if (all) {
                changed = matcher.replaceAll(rule.replacement());
            } else if (matcher.find()) {
                return matcher.replaceFirst(rule.replacement());
            }
        }
        return changed;
    }
}
