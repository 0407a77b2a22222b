package eu.dossier.core.casefile;

/** A constant whose spelling in the file is not simply its name in lower case. */
public interface Coded {
    /** As written in the file. */
    String code();
}
