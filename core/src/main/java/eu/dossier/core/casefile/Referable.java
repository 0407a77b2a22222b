package eu.dossier.core.casefile;

/** An item that exists to be referred to, so its author must give it an identifier. */
public interface Referable extends MarkedItem {}
