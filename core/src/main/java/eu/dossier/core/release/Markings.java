package eu.dossier.core.release;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.casefile.Marking;
import java.util.IdentityHashMap;

/** How far each item of a case may go: its own marking, what that leaves open taken from around it. */
public final class Markings {

    private final IdentityHashMap<MarkedItem, Marking> markings = new IdentityHashMap<>();
    private final Marking outer;

    public Markings(CaseFile file) {
        outer = file.marking();
        CaseItems.of(file).forEach(item -> markings.put(item.item(), item.marking()));
    }

    /** Of one item of that case. */
    public Marking of(MarkedItem item) {
        return markings.getOrDefault(item, item.marking().within(outer));
    }
}
