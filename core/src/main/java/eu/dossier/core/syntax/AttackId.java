package eu.dossier.core.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A technique or sub-technique of ATT&amp;CK, {@code T1059} or {@code T1059.001}.
 *
 * @param technique the parent, {@code T1059}
 * @param sub three digits, or empty
 */
public record AttackId(String technique, String sub) {

    private static final Pattern FORM = Pattern.compile("(T\\d{4})(?:\\.(\\d{3}))?");

    /** Reads the exact form; empty for anything else. */
    public static Optional<AttackId> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        return Optional.of(new AttackId(form.group(1), form.group(2) == null ? "" : form.group(2)));
    }

    /** The technique without its sub-technique. */
    public AttackId parent() {
        return new AttackId(technique, "");
    }

    public boolean isSub() {
        return !sub.isEmpty();
    }

    @Override
    public String toString() {
        return isSub() ? technique + "." + sub : technique;
    }
}
