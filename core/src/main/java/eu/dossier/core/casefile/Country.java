package eu.dossier.core.casefile;

/**
 * A country.
 *
 * @param code two capital letters, ISO 3166-1
 */
public record Country(String code) {}
