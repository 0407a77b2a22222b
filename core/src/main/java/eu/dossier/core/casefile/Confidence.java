package eu.dossier.core.casefile;

@Doc("Analytic confidence: how well founded a judgement is.")
public enum Confidence {
    @Doc("Uncorroborated, many assumptions.")
    LOW,
    @Doc("Partly corroborated, several assumptions.")
    MODERATE,
    @Doc("Well corroborated, few assumptions.")
    HIGH
}
