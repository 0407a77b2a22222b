package eu.dossier.templates.template;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A template that does not come to an end: it takes too long, prints too much or asks for too much memory. */
final class RunawayException extends TemplateException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param environment in which it runs, for the place that it has reached; null when it has left it */
    RunawayException(String message, @Nullable Environment environment) {
        super(message, environment);
    }
}
