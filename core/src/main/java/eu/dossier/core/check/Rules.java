package eu.dossier.core.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All rules, in the order of their codes.
 *
 * <p>The first two digits of a code name its family: 00 what the reader finds, 02 references, 03 times, 04 markings,
 * 05 sources, 06 estimates, 07 attribution, 08 numbers, 09 languages, 10 wording, 11 technical names and indicators,
 * 12 duties and approvals, 13 silences.
 */
public final class Rules {

    private static final List<Rule> ALL = Stream.of(
                    ReadRules.RULES,
                    ReferenceRules.RULES,
                    TimeRules.RULES,
                    MarkingRules.RULES,
                    SourceRules.RULES,
                    EstimativeRules.RULES,
                    AttributionRules.RULES,
                    NumberRules.RULES,
                    LanguageRules.RULES,
                    EditorialRules.RULES,
                    IndicatorRules.RULES,
                    TechnicalRules.RULES,
                    DutyRules.RULES,
                    Silences.RULES)
            .flatMap(List::stream)
            .toList();

    private static final Map<String, Rule> BY_CODE = byCode();

    private Rules() {}

    private static Map<String, Rule> byCode() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (Rule rule : ALL) {
            if (rules.put(rule.code(), rule) != null) {
                throw new IllegalStateException("two rules " + rule.code());
            }
        }
        return rules;
    }

    /** Every rule, those of the reader too. */
    public static List<Rule> all() {
        return ALL;
    }

    /** The rule of a code; empty when there is none. */
    public static Optional<Rule> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** What the documentation says of a rule; empty for an unknown code. */
    public static Optional<RuleText> explanation(String code) {
        return find(code).flatMap(RuleTexts::find);
    }
}
