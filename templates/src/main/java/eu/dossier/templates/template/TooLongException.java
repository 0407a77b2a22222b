package eu.dossier.templates.template;

import java.io.IOException;
import java.io.Serial;

/** Carries a fault that is found while a template writes past FreeMarker, which passes on what writers throw. */
final class TooLongException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final RunawayException fault;

    TooLongException(RunawayException fault) {
        super(fault);
        this.fault = fault;
    }

    RunawayException fault() {
        return fault;
    }
}
