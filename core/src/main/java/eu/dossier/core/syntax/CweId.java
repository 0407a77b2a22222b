package eu.dossier.core.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A weakness of the Common Weakness Enumeration, {@code CWE-79}. */
public record CweId(int number) {

    private static final Pattern FORM = Pattern.compile("CWE-([1-9]\\d{0,4})");

    /** Reads the exact form, {@code CWE-} and a number without leading zeros. */
    public static Optional<CweId> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(new CweId(Integer.parseInt(form.group(1)))) : Optional.empty();
    }

    @Override
    public String toString() {
        return "CWE-" + number;
    }
}
