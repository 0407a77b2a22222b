package eu.dossier.core.casefile;

@Doc("An answer that may still be open.")
public enum Answer {
    YES,
    NO,
    @Doc("Not known yet.")
    UNKNOWN
}
