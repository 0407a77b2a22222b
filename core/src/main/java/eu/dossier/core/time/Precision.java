package eu.dossier.core.time;

/** How exactly a time is known, from the coarsest to the finest. */
public enum Precision {
    CENTURY,
    DECADE,
    YEAR,
    SEASON,
    MONTH,
    DAY,
    MINUTE,
    SECOND
}
