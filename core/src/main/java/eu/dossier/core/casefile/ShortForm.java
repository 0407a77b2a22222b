package eu.dossier.core.casefile;

/**
 * Instead of the whole, an author may write its first part alone, the identifier not counted: {@code GREEN} for
 * {@code {tlp: GREEN}}.
 */
public interface ShortForm {}
