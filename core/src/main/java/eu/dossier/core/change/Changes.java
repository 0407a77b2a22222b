package eu.dossier.core.change;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.Revision;
import eu.dossier.core.change.Change.Kind;
import eu.dossier.core.release.Release;
import eu.dossier.core.release.view.ReleasedItem;
import eu.dossier.core.release.view.ReleasedRevision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What changed for one audience since an earlier revision. Everything here comes from what the audience may know, now or, of
 * an earlier file, then: what is withheld from it can neither change nor be missed.
 *
 * @param since the number of the earlier revision; empty where the audience is told no numbers
 * @param summaries what the revisions since then say of themselves, oldest first
 * @param all in the order of the case file; what is gone comes last
 */
public record Changes(Optional<Integer> since, List<ReleasedRevision> summaries, List<Change> all) {

    public Changes {
        summaries = List.copyOf(summaries);
        all = List.copyOf(all);
    }

    /** What the case file itself says changed: the items named by {@code changes} of the revisions after one. */
    public static Changes since(int number, CaseFile file, Release release) {
        List<ReleasedRevision> later = later(number, file, release);
        Set<String> ids = new TreeSet<>();
        later.forEach(revision -> ids.addAll(revision.changes()));
        List<Change> changes = new ArrayList<>();
        for (ReleasedItem item : release.view().items()) {
            if (ids.contains(item.id())) {
                changes.add(
                        new Change(Kind.NOTED, item.id(), origin(release, item), item, Optional.empty(), List.of()));
            }
        }
        boolean numbered = later.stream().allMatch(revision -> revision.number().isPresent());
        return new Changes(numbered ? Optional.of(number) : Optional.empty(), later, changes);
    }

    /** Whether a case file tells of a revision of that number. */
    public static boolean tellsOf(int number, CaseFile file) {
        return revisions(file).anyMatch(revision -> revision.number() == number);
    }

    private static Stream<Revision> revisions(CaseFile file) {
        return Stream.concat(file.revisionHistory().stream(), file.revision().stream());
    }

    private static List<ReleasedRevision> later(int number, CaseFile file, Release release) {
        Set<String> later = new TreeSet<>();
        revisions(file).filter(revision -> revision.number() > number).forEach(revision -> later.add(revision.id()));
        return Stream.concat(release.view().history().stream(), release.view().revision().stream())
                .filter(revision -> later.contains(origin(release, revision)))
                .toList();
    }

    /**
     * What differs between two releases to the same audience. Things are the same when they have the same identifier in the
     * case file; things without one that say the same are the same wherever they stand.
     */
    public static Changes between(Release before, Release now) {
        Map<String, ReleasedItem> old = byOrigin(before);
        List<Change> changes = new ArrayList<>();
        Set<String> kept = new LinkedHashSet<>();
        Set<Map<String, String>> said = new LinkedHashSet<>();
        old.values().forEach(item -> said.add(facts(before, item)));
        for (Map.Entry<String, ReleasedItem> entry : byOrigin(now).entrySet()) {
            kept.add(entry.getKey());
            Map<String, String> is = facts(now, entry.getValue());
            if (!said.contains(is)) {
                changes.add(change(entry.getValue(), Optional.ofNullable(old.get(entry.getKey())), before, now));
            }
        }
        Set<Map<String, String>> stillSaid = new LinkedHashSet<>();
        byOrigin(now).values().forEach(item -> stillSaid.add(facts(now, item)));
        old.forEach((key, item) -> {
            if (!kept.contains(key) && !stillSaid.contains(facts(before, item))) {
                changes.add(gone(item, before));
            }
        });
        return new Changes(number(before, now), List.of(), changes);
    }

    private static Change change(ReleasedItem item, Optional<ReleasedItem> old, Release before, Release now) {
        Map<String, String> was = old.map(earlier -> facts(before, earlier)).orElse(Map.of());
        return new Change(
                old.isPresent() ? Kind.CHANGED : Kind.ADDED,
                item.id(),
                origin(now, item),
                item,
                old,
                Facts.compare(was, facts(now, item)));
    }

    private static Change gone(ReleasedItem item, Release before) {
        return new Change(
                Kind.GONE,
                item.id(),
                origin(before, item),
                item,
                Optional.empty(),
                Facts.compare(facts(before, item), Map.of()));
    }

    /** Told only where both releases tell their own. */
    private static Optional<Integer> number(Release before, Release now) {
        return now.view()
                .revision()
                .flatMap(ReleasedRevision::number)
                .flatMap(later -> before.view().revision().flatMap(ReleasedRevision::number));
    }

    /** Revisions are how changes are told, not what changed. */
    private static Map<String, ReleasedItem> byOrigin(Release release) {
        Map<String, ReleasedItem> items = new LinkedHashMap<>();
        for (ReleasedItem item : release.view().items()) {
            if (!(item instanceof ReleasedRevision)) {
                items.putIfAbsent(item.getClass().getSimpleName() + " " + origin(release, item), item);
            }
        }
        return items;
    }

    private static Map<String, String> facts(Release release, ReleasedItem item) {
        Map<String, String> facts = Facts.of(item, release.origins());
        // Things of different kinds are different, whatever they say; no field has an empty name.
        facts.put("", item.getClass().getSimpleName());
        return facts;
    }

    private static String origin(Release release, ReleasedItem item) {
        return release.origins().getOrDefault(item.id(), item.id());
    }

    /** Identifiers, in the later release, of what is new or different. */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        all.stream().filter(change -> change.kind() != Kind.GONE).forEach(change -> ids.add(change.id()));
        return ids;
    }

    /** How an item changed, if it did. */
    public Optional<Change> of(String id) {
        return all.stream()
                .filter(change -> change.kind() != Kind.GONE && change.id().equals(id))
                .findFirst();
    }
}
