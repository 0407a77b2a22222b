package eu.dossier.core.change;

import eu.dossier.core.release.view.ReleasedItem;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is new, different or no longer there.
 *
 * @param kind what happened to it
 * @param id its identifier in the release that it is in: the later one, or the earlier one where it is {@link Kind#GONE}
 * @param origin its identifier in the case file, for those who wrote it
 * @param item what it is now; for {@link Kind#GONE} what it was
 * @param before what it was, where that is known and it was something else
 * @param fields what differs, by name; of a thing that is new or gone, all that it says
 */
public record Change(
        Kind kind,
        String id,
        String origin,
        ReleasedItem item,
        Optional<ReleasedItem> before,
        List<FieldChange> fields) {

    public Change {
        fields = List.copyOf(fields);
    }

    /** What happened to a thing. */
    public enum Kind {
        ADDED,
        CHANGED,
        /** New or different: the case file says that it changed, and no earlier file is there to compare with. */
        NOTED,
        GONE
    }

    /**
     * One field of a thing.
     *
     * @param name as in the case file, with dots between levels: {@code text.fr}
     * @param before empty where there was none
     * @param now empty where there is none any more
     */
    public record FieldChange(String name, Optional<String> before, Optional<String> now) {}
}
