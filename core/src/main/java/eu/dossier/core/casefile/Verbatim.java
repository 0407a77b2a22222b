package eu.dossier.core.casefile;

/** Text that is kept to the letter, line breaks and indentation too: a rule that a machine will read. */
public record Verbatim(String text) {}
