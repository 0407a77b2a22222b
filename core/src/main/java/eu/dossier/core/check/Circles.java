package eu.dossier.core.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds things that lead back to themselves. */
final class Circles {

    private Circles() {}

    /**
     * Those that lie on a circle, or between two circles, in the order of the map. Takes time in proportion to the number
     * of links.
     *
     * @param links from each to those that it names; names that are no key of the map lead nowhere
     */
    static Set<String> members(Map<String, List<String>> links) {
        Set<String> endless = withoutEnds(links);
        Set<String> members = withoutEnds(reversed(links, endless));
        Set<String> inOrder = new LinkedHashSet<>(links.keySet());
        inOrder.retainAll(members);
        return inOrder;
    }

    private static Map<String, List<String>> reversed(Map<String, List<String>> links, Set<String> kept) {
        Map<String, List<String>> reversed = new LinkedHashMap<>();
        kept.forEach(id -> reversed.put(id, new ArrayList<>()));
        kept.forEach(id -> links.getOrDefault(id, List.of()).stream()
                .filter(kept::contains)
                .forEach(to -> reversed.computeIfPresent(to, (key, from) -> with(from, id))));
        return reversed;
    }

    private static List<String> with(List<String> list, String more) {
        list.add(more);
        return list;
    }

    /** Takes away whatever leads nowhere, again and again; what stays leads into a circle. */
    private static Set<String> withoutEnds(Map<String, List<String>> links) {
        Map<String, List<String>> incoming = reversed(links, links.keySet());
        Map<String, Integer> outgoing = new HashMap<>();
        Deque<String> ends = new ArrayDeque<>();
        links.forEach((id, to) -> {
            int known = (int) to.stream().filter(links::containsKey).count();
            outgoing.put(id, known);
            if (known == 0) {
                ends.add(id);
            }
        });
        Set<String> left = new LinkedHashSet<>(links.keySet());
        while (!ends.isEmpty()) {
            String end = ends.pop();
            left.remove(end);
            for (String from : incoming.getOrDefault(end, List.of())) {
                if (outgoing.merge(from, -1, Integer::sum) == 0) {
                    ends.add(from);
                }
            }
        }
        return left;
    }
}
