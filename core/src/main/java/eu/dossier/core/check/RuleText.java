package eu.dossier.core.check;

import java.util.Optional;

/**
 * What the documentation says of a rule.
 *
 * @param rule the rule
 * @param explanation why it matters and what to do, in a paragraph or two
 * @param bad a piece of a case file that breaks it; empty for what cannot be shown in a few lines
 * @param good the same, mended
 */
public record RuleText(Rule rule, String explanation, Optional<String> bad, Optional<String> good) {

    /** As Markdown, with the title as a heading of the third level. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("### ").append(rule.code()).append(" ").append(rule.title()).append("\n\n");
        text.append("*")
                .append(rule.severity().word())
                .append("*\n\n")
                .append(explanation)
                .append("\n");
        bad.ifPresent(yaml -> text.append("\nNot so:\n\n```yaml\n").append(yaml).append("\n```\n"));
        good.ifPresent(
                yaml -> text.append("\nBut so:\n\n```yaml\n").append(yaml).append("\n```\n"));
        return text.toString();
    }

    /** As plain text for a terminal. */
    public String plain() {
        StringBuilder text = new StringBuilder();
        text.append(rule.code()).append(" (").append(rule.severity().word()).append("): ");
        text.append(rule.title())
                .append("\n\n")
                .append(explanation.replace("`", ""))
                .append("\n");
        bad.ifPresent(yaml -> text.append("\nNot so:\n\n").append(yaml.indent(4)));
        good.ifPresent(yaml -> text.append("\nBut so:\n\n").append(yaml.indent(4)));
        return text.toString();
    }
}
