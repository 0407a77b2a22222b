package eu.dossier.briefing.leak.read;

/** Something in a file that cannot be read, so that nobody can say what it holds. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what and where, without a full stop: "attachment a.zip: an encrypted part" */
    public UnreadableException(String message) {
        super(message);
    }
}
