package eu.dossier.core.casefile;

import java.util.StringJoiner;

/** Something in the case that may be for some readers only. */
public interface MarkedItem {

    /** Where it stands in the file. */
    Place place();

    /** Its identifier; where the author gave none, one made from its place, {@code timeline-2}. */
    String id();

    /** Its own marking; what that leaves open comes from the item around it, in the end from the case. */
    Marking marking();

    /** The identifier of an item whose author gave none: {@code /timeline/1} becomes {@code timeline-2}. */
    static String identifierFor(Place place) {
        StringJoiner identifier = new StringJoiner("-");
        for (String token : place.pointer().split("/", -1)) {
            if (!token.isEmpty()) {
                identifier.add(
                        isIndex(token) ? Integer.toString(Integer.parseInt(token) + 1) : token.replace('_', '-'));
            }
        }
        return identifier.toString();
    }

    private static boolean isIndex(String token) {
        return token.length() < 10 && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
