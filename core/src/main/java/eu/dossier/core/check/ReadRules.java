package eu.dossier.core.check;

import eu.dossier.core.read.ReadRule;
import java.util.Arrays;
import java.util.List;

/**
 * What the reader finds before a rule could look: listed here so that one catalogue names everything. Of a case that could
 * be read, its remarks are left.
 */
final class ReadRules {

    static final List<Rule> RULES = Arrays.stream(ReadRule.values())
            .map(rule ->
                    new Rule(rule.code(), rule.severity(), rule.title(), (subject, found) -> found.remarksOfReader()))
            .toList();

    private ReadRules() {}
}
