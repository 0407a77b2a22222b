package eu.dossier.core.release;

import eu.dossier.document.marking.Tlp;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Those for whom a document is made.
 *
 * @param id {@code press}
 * @param ceiling the narrowest label that they may read
 * @param ceilings other ceilings that may be asked for, {@code certs:GREEN}
 * @param caveats restrictions that they hold
 * @param classifications government classifications that they hold
 * @param readsAs audiences whose texts and wordings are also theirs: a spokesperson reads what the press reads
 * @param never kinds of items that never go to them
 * @param open whether what they get is as good as published; then the floor holds
 */
public record Audience(
        String id,
        Tlp ceiling,
        Set<Tlp> ceilings,
        Set<String> caveats,
        Set<String> classifications,
        List<String> readsAs,
        Set<Kind> never,
        boolean open) {

    public Audience {
        ceilings = Set.copyOf(ceilings);
        caveats = Set.copyOf(caveats);
        classifications = Set.copyOf(classifications);
        readsAs = List.copyOf(readsAs);
        never = Set.copyOf(never);
    }

    /** The same audience with another ceiling. */
    public Audience withCeiling(Tlp other) {
        return new Audience(id, other, ceilings, caveats, classifications, readsAs, never, open);
    }

    /** Whether something made for any of these audiences is made for this one. */
    boolean isAmong(Collection<String> audiences) {
        return audiences.contains(id) || readsAs.stream().anyMatch(audiences::contains);
    }

    /** The caveats among these that it does not hold, sorted. */
    Set<String> lacking(Collection<String> needed) {
        Set<String> lacking = new TreeSet<>(needed);
        lacking.removeAll(caveats);
        return lacking;
    }
}
