package eu.dossier.core.check;

import eu.dossier.core.read.ReadRule;
import java.util.Arrays;
import java.util.List;

/** What the reader finds before a rule could look: listed here so that one catalogue names everything. */
final class ReadRules {

    static final List<Rule> RULES = Arrays.stream(ReadRule.values())
            .map(rule -> Rule.error(rule.code(), rule.title(), (subject, found) -> {}))
            .toList();

    private ReadRules() {}
}
