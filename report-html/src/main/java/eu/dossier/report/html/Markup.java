package eu.dossier.report.html;

/** The text of the page as it grows. Only {@link #raw} adds markup; all else is escaped. */
final class Markup {

    private final StringBuilder out = new StringBuilder(16_384);

    /** Markup of our own, never text of a document. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    Markup raw(Markup other) {
        out.append(other.out);
        return this;
    }

    Markup text(String text) {
        int length = text.length();
        int done = 0;
        for (int i = 0; i < length; i++) {
            String escape = escape(text.charAt(i));
            if (!escape.isEmpty()) {
                out.append(text, done, i).append(escape);
                done = i + 1;
            }
        }
        out.append(text, done, length);
        return this;
    }

    /** A space, the name, and the value in quotes. */
    Markup attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        text(value);
        out.append('"');
        return this;
    }

    Markup attributeUnlessEmpty(String name, String value) {
        return value.isEmpty() ? this : attribute(name, value);
    }

    private static String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
        };
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
