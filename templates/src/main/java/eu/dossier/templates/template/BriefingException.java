package eu.dossier.templates.template;

import java.io.Serial;

/** A folder of briefings that is not one: the message says which file, and what to do. */
public final class BriefingException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    BriefingException(String message) {
        super(message);
    }
}
