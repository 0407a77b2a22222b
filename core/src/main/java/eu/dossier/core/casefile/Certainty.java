package eu.dossier.core.casefile;

@Doc("How sure a claim is.")
public enum Certainty {
    @Doc("Confirmed by an independent source.")
    CONFIRMED,
    @Doc("Said by a party about itself or its own work.")
    STATED,
    @Doc("A judgement by someone who can judge.")
    ASSESSED,
    @Doc("Reported, without more.")
    REPORTED,
    @Doc("Said by someone with an interest, unproven.")
    ALLEGED,
    @Doc("Denied by the one it concerns.")
    DENIED,
    @Doc("Nobody can say.")
    UNKNOWN
}
