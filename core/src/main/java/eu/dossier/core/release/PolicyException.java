package eu.dossier.core.release;

/** A policy file that cannot hold. The message says where, what and what to do. */
public final class PolicyException extends Exception {

    private static final long serialVersionUID = 1L;

    PolicyException(String message) {
        super(message);
    }
}
