package eu.dossier.templates.language;

import java.io.Serial;

/** A fault in a file of messages, or in the use of one: the message says which key of which file, and what to do. */
public final class LanguageException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public LanguageException(String message) {
        super(message);
    }
}
