package eu.dossier.core.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry of the Common Vulnerabilities and Exposures list, {@code CVE-2021-26855}.
 *
 * @param year the year in which the number was reserved, often but not always that of publication
 * @param number four digits or more, as written
 */
public record CveId(int year, String number) {

    private static final Pattern FORM = Pattern.compile("CVE-(\\d{4})-(\\d{4,19})");
    private static final int FIRST_YEAR = 1999;

    /** Reads the exact form, capitals and all; empty for anything else and for years before the list existed. */
    public static Optional<CveId> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || Integer.parseInt(form.group(1)) < FIRST_YEAR) {
            return Optional.empty();
        }
        return Optional.of(new CveId(Integer.parseInt(form.group(1)), form.group(2)));
    }

    @Override
    public String toString() {
        return "CVE-" + year + "-" + number;
    }
}
