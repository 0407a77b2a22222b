package eu.dossier.core.release;

import java.util.Locale;
import java.util.Optional;

/**
 * One value of the case that an audience may not see. Its text form never shows the value, so that no log can.
 *
 * @param item id of the item that holds it, for messages
 * @param kind how it is looked for
 * @param value as it stands in the case
 * @param language where it is looked for; empty for documents of every language
 */
public record Secret(String item, Kind kind, String value, Optional<Locale> language) {

    /** A value that is looked for in documents of every language. */
    public Secret(String item, Kind kind, String value) {
        this(item, kind, value, Optional.empty());
    }

    /** How a value is looked for in finished files. */
    public enum Kind {
        /** Prose: the whole, each sentence of it, and longer runs of its words. */
        TEXT,
        /** A name of one or a few words; a single word is found with its capital letter alone: "State" is not "state". */
        NAME,
        /** Words that an author wants to turn up nowhere, in upper and lower case. */
        WORDS,
        /** Must not be said, whatever the marking. */
        TERM,
        /** An indicator, identifier or address, in every spelling of it. */
        LITERAL,
        /** Digits with a decimal point, and after a space the unit, if any: {@code 1643}, {@code 37 servers}. */
        NUMBER,
        /** A day, {@code 2021-03-14}. */
        DATE
    }

    @Override
    public String toString() {
        return kind + " of " + item;
    }
}
