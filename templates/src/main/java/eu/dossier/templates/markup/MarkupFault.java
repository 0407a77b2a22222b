package eu.dossier.templates.markup;

/** Ends the reading of a text that is not briefing markup. Never leaves this package. */
final class MarkupFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String code;
    private final String hint;

    MarkupFault(String code, Place place, String message, String hint) {
        super(message, null, false, false);
        this.code = code;
        this.place = place;
        this.hint = hint;
    }

    Place place() {
        return place;
    }

    String code() {
        return code;
    }

    String hint() {
        return hint;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
