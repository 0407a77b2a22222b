package eu.dossier.core.check;

import eu.dossier.core.casefile.DetectionRule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What every detection rule of a language has; no full grammar, but enough to notice half a rule or the wrong language. */
final class DetectionSyntax {

    private static final List<String> SIGMA_KEYS = List.of("title", "logsource", "detection");
    private static final Pattern YARA_HEAD =
            Pattern.compile("(?m)^\\s*(?:(?:private|global)\\s+)*rule\\s+[A-Za-z_]\\w*");
    private static final Pattern SIGNATURE =
            Pattern.compile("(?s)\\s*(alert|drop|reject|pass|log)\\s+\\S+\\s+\\S+.*\\(.*\\bsid\\s*:\\s*\\d+.*\\)\\s*");

    private DetectionSyntax() {}

    /** What is wrong with a rule, in a few words; empty when nothing was noticed. */
    static Optional<String> fault(DetectionRule.Language language, String rule) {
        return switch (language) {
            case SIGMA -> sigma(rule);
            case YARA -> yara(rule);
            case SURICATA, SNORT ->
                SIGNATURE.matcher(rule).matches()
                        ? Optional.empty()
                        : Optional.of("it needs an action, addresses, and options in parentheses with a sid");
            case KQL, SPL, TEXT -> Optional.empty();
        };
    }

    private static Optional<String> sigma(String rule) {
        List<String> lines = rule.lines().toList();
        for (String key : SIGMA_KEYS) {
            if (lines.stream().noneMatch(line -> line.startsWith(key + ":"))) {
                return Optional.of("it has no \"%s\"".formatted(key));
            }
        }
        boolean condition = lines.stream().anyMatch(line -> line.strip().startsWith("condition:"));
        return condition ? Optional.empty() : Optional.of("it has no \"condition\"");
    }

    private static Optional<String> yara(String rule) {
        if (!YARA_HEAD.matcher(rule).find()) {
            return Optional.of("it does not begin with \"rule\" and a name");
        }
        if (!rule.contains("condition:")) {
            return Optional.of("it has no \"condition\"");
        }
        long open = rule.chars().filter(c -> c == '{').count();
        long close = rule.chars().filter(c -> c == '}').count();
        return open == close ? Optional.empty() : Optional.of("%d braces open and %d close".formatted(open, close));
    }
}
