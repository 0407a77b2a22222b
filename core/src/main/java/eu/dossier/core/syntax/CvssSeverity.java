package eu.dossier.core.syntax;

/** The qualitative severity scale of CVSS, the same in versions 3 and 4. */
public enum CvssSeverity {
    NONE(0.0),
    LOW(3.9),
    MEDIUM(6.9),
    HIGH(8.9),
    CRITICAL(10.0);

    private final double upTo;

    CvssSeverity(double upTo) {
        this.upTo = upTo;
    }

    /** The severity of a score between 0.0 and 10.0. */
    public static CvssSeverity of(double score) {
        for (CvssSeverity severity : values()) {
            if (score <= severity.upTo) {
                return severity;
            }
        }
        throw new IllegalArgumentException("no CVSS score: " + score);
    }
}
