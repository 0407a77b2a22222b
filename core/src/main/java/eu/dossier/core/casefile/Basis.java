package eu.dossier.core.casefile;

@Doc("How a time or a number is known.")
public enum Basis {
    @Doc("Seen or counted.")
    ACTUAL,
    @Doc("Estimated.")
    ESTIMATED,
    @Doc("Nobody knows yet.")
    UNKNOWN
}
