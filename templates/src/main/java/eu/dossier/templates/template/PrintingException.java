package eu.dossier.templates.template;

import freemarker.template.TemplateException;
import java.io.Serial;

/** A template that could not be printed to its end. */
final class PrintingException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final TemplateException fault;
    private final String item;

    /** @param item id of the case item that was being printed, or empty */
    PrintingException(TemplateException fault, String item) {
        super(fault);
        this.fault = fault;
        this.item = item;
    }

    TemplateException fault() {
        return fault;
    }

    String item() {
        return item;
    }
}
