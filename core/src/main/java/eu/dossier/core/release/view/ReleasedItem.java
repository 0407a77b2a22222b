package eu.dossier.core.release.view;

/** Something that the audience may know. */
public interface ReleasedItem {

    /** Its identifier in this release, {@code claim-3}; never the one in the case file, which may itself tell. */
    String id();

    /** How far it may go on. */
    Marks marks();
}
