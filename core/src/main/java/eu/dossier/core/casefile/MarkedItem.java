package eu.dossier.core.casefile;

/** Something in the case that may be for some readers only. */
public interface MarkedItem {

    /** Where it stands in the file. */
    Place place();

    /** Its identifier; where the author gave none, one made from its place, {@code timeline-2}. */
    String id();

    /** Its own marking; what that leaves open comes from the item around it, in the end from the case. */
    Marking marking();
}
