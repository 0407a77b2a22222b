package eu.dossier.templates.markup;

import eu.dossier.document.Characters;

/** Writes text into markup, so that nothing of it can be taken for an element. */
public final class MarkupText {

    private MarkupText() {}

    /** For element content and for attribute values in double quotes. Characters that cannot be printed become U+FFFD. */
    public static String escape(String text) {
        String clean = Characters.clean(text);
        StringBuilder escaped = null;
        for (int i = 0; i < clean.length(); i++) {
            String reference = reference(clean.charAt(i));
            if (reference != null && escaped == null) {
                escaped = new StringBuilder(clean.length() + 16).append(clean, 0, i);
            }
            if (escaped != null) {
                escaped.append(reference == null ? String.valueOf(clean.charAt(i)) : reference);
            }
        }
        return escaped == null ? clean : escaped.toString();
    }

    private static @org.jspecify.annotations.Nullable String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }
}
