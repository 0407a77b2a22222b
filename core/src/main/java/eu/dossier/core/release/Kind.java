package eu.dossier.core.release;

import java.util.Locale;

/** What an item of a case is. Withheld kinds, identifiers and messages name it by its code. */
public enum Kind {
    TITLE,
    BOTTOM_LINE,
    SUMMARY,
    REVISION,
    PARTY,
    CONTACT,
    SOURCE,
    REPORTER,
    CLOCK,
    DISCOVERY,
    NATURE,
    EVENT,
    CLAIM,
    ATTRIBUTION,
    UNKNOWN,
    VULNERABILITY,
    PRODUCT,
    TECHNIQUE,
    INDICATOR,
    DETECTION_RULE,
    IMPACT,
    EFFECT,
    SERVICE,
    NUMBER,
    DATA,
    DATA_SUBJECTS,
    CONSEQUENCE,
    MEASURE,
    RECOMMENDATION,
    DECISION,
    OPTION,
    STATEMENT,
    LINE,
    IF_ASKED_LINE,
    QUESTION,
    FORBIDDEN_TERM,
    WITHHELD_TOPIC,
    WITHHELD_LINE,
    NOTIFICATION,
    JUDICIAL,
    RELATED_INCIDENT,
    COMMUNICATIONS,
    LEAD,
    NOTE_TO_EDITORS,
    RECIPIENT,
    TERM,
    APPROVAL,
    SILENCE;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@code forbidden-term}. */
    public String code() {
        return code;
    }
}
