package eu.dossier.core.settings;

import eu.dossier.document.diagnostic.SourceSpan;

/** A file of settings that cannot be taken as it is. */
public final class SettingsFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient SourceSpan span;
    private final String hint;

    /**
     * @param span where
     * @param message what is wrong, a whole sentence
     * @param hint what to do, a whole sentence
     */
    public SettingsFault(SourceSpan span, String message, String hint) {
        super(message);
        this.span = span;
        this.hint = hint;
    }

    /** Where it is; the whole file where it has no line. */
    public SourceSpan span() {
        return span;
    }

    /** What to do. */
    public String hint() {
        return hint;
    }

    /** {@code own.yaml:3:5}, of what has no line {@code own.yaml}. */
    public String place() {
        return span.line() == 0 ? span.file() : span.file() + ":" + span.line() + ":" + span.column();
    }
}
