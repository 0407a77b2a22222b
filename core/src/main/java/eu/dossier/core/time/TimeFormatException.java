package eu.dossier.core.time;

/** A text that is no time. Carries what a user needs: the reason as message, and what to write instead. */
public final class TimeFormatException extends IllegalArgumentException {

    private final String hint;

    TimeFormatException(String reason, String hint) {
        super(reason);
        this.hint = hint;
    }

    /** What to write instead, one sentence. */
    public String hint() {
        return hint;
    }

    /** Why the text is no time, one sentence. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
