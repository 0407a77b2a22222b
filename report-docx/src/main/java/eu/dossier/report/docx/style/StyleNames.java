package eu.dossier.report.docx.style;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which ids the styles have in one file: our own, or those that a template has for the same names. */
public final class StyleNames {

    /** No template: every style is ours. */
    public static final StyleNames OWN = new StyleNames(Map.of(), Set.of(), Set.of(), Set.of(), 0);

    private final Map<String, String> given;
    private final Set<String> takenIds;
    private final Set<String> takenNames;
    private final Set<String> withList;
    private final int lists;

    /**
     * @param given from our own id to the id in the template, for styles that it has
     * @param takenIds all ids in the template
     * @param takenNames all names in the template, in lower case
     * @param withList ids of the template's styles that belong to a list of their own
     * @param lists how many lists the template has; ours are numbered after them
     */
    public StyleNames(
            Map<String, String> given, Set<String> takenIds, Set<String> takenNames, Set<String> withList, int lists) {
        this.withList = new HashSet<>(withList);
        this.lists = lists;
        this.given = new HashMap<>(given);
        this.takenIds = new HashSet<>(takenIds);
        this.takenNames = new HashSet<>(takenNames);
    }

    /** Whether the template has it. */
    public boolean isGiven(String ownId) {
        return given.containsKey(ownId);
    }

    /** The id to use for a style that we call {@code ownId}. */
    public String id(String ownId) {
        String theirs = given.get(ownId);
        if (theirs != null) {
            return theirs;
        }
        return takenIds.contains(ownId) ? "Dossier" + ownId : ownId;
    }

    /** Whether a paragraph of that style is an item of a list by itself. */
    public boolean carriesList(String ownId) {
        String theirs = given.get(ownId);
        return theirs == null || withList.contains(theirs);
    }

    /** The number of a list of ours. */
    int list(int own) {
        return own + lists;
    }

    /** The name under which a style of ours is added. */
    String name(String ownName) {
        return takenNames.contains(ownName.toLowerCase(Locale.ROOT)) ? "Dossier " + ownName : ownName;
    }
}
