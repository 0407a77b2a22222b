package eu.dossier.core.casefile;

import java.util.Arrays;
import java.util.stream.Collectors;

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
        return Arrays.stream(place.pointer().split("/"))
                .filter(token -> !token.isEmpty())
                .map(token ->
                        token.matches("\\d+") ? Integer.toString(Integer.parseInt(token) + 1) : token.replace('_', '-'))
                .collect(Collectors.joining("-"));
    }
}
