package eu.dossier.core.release;

/**
 * One item that an audience does not get.
 *
 * @param item its id in the case file
 * @param kind what it is
 * @param rule why, for programs
 * @param reason why, a sentence for people that tells nothing of what the item says
 */
public record Withholding(String item, Kind kind, Rule rule, String reason) {}
