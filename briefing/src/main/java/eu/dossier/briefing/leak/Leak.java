package eu.dossier.briefing.leak;

/**
 * Something withheld that was found in a finished file, or a place in it that could not be read. Never says what was found.
 *
 * @param reason what it is
 * @param item id of the item in the case file; empty when a place could not be read
 * @param place where in the file, in words: "page 2 text", "document property Title"
 */
public record Leak(Reason reason, String item, String place) {

    /** What a leak is. */
    public enum Reason {
        /** A value of an item that this audience may not know. */
        WITHHELD,
        /** A term that must not be said to this audience. */
        DO_NOT_SAY,
        /** A part of the file that cannot be read, so that nobody can say what it holds. */
        UNREADABLE
    }

    /** One sentence for the user, without the secret. */
    public String message() {
        return switch (reason) {
            case WITHHELD ->
                "The %s says something of %s, which is withheld from this audience.".formatted(place, item);
            case DO_NOT_SAY -> "The %s has the term of %s, which must not be said.".formatted(place, item);
            case UNREADABLE -> "A part of the file cannot be checked: %s.".formatted(place);
        };
    }
}
