package eu.dossier.core.casefile;

/** Stands, in a {@link Ref}, for the audiences that a release knows; a case file only names them. */
public interface Audience {}
