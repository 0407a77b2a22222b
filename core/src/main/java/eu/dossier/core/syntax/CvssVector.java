package eu.dossier.core.syntax;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import us.springett.cvss.Cvss;
import us.springett.cvss.MalformedVectorException;

/**
 * A CVSS vector and what it scores, computed by a library and never by hand.
 *
 * @param version {@code 3.0}, {@code 3.1} or {@code 4.0}
 * @param vector as written
 * @param score the base score of version 3, the score of all given metrics of version 4; 0.0 to 10.0
 */
public record CvssVector(String version, String vector, double score) {

    private static final Pattern FORM = Pattern.compile("CVSS:(3\\.0|3\\.1|4\\.0)(/[A-Z]{1,3}:[A-Za-z]{1,6}){6,40}");
    private static final int PREFIX = "CVSS:".length();

    /** Reads {@code CVSS:3.1/AV:N/…} or {@code CVSS:4.0/AV:N/…}; empty when a metric is missing, unknown or twice. */
    public static Optional<CvssVector> parse(String text) {
        if (!FORM.matcher(text).matches() || repeats(text)) {
            return Optional.empty();
        }
        try {
            Cvss cvss = Cvss.fromVector(text);
            return cvss == null ? Optional.empty() : Optional.of(scored(text, cvss));
        } catch (MalformedVectorException | IllegalArgumentException notAVector) {
            return Optional.empty();
        }
    }

    private static CvssVector scored(String text, Cvss cvss) {
        return new CvssVector(
                text.substring(PREFIX, PREFIX + 3), text, cvss.calculateScore().getBaseScore());
    }

    private static boolean repeats(String text) {
        Set<String> seen = new HashSet<>();
        for (String metric : text.split("/", -1)) {
            if (!seen.add(metric.substring(0, metric.indexOf(':')))) {
                return true;
            }
        }
        return false;
    }

    /** The word that FIRST gives to the score. */
    public CvssSeverity severity() {
        return CvssSeverity.of(score);
    }

    @Override
    public String toString() {
        return vector;
    }
}
