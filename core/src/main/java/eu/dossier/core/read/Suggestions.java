package eu.dossier.core.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What someone probably meant to write. */
public final class Suggestions {

    private static final int LONGEST = 60;
    private static final int MOST_LISTED = 24;

    private Suggestions() {}

    /** "Did you mean `reliability`?", or what there is to choose from. */
    static String hint(String written, Collection<String> allowed, String what) {
        return nearest(written, allowed).map("Did you mean `%s`?"::formatted).orElseGet(() -> list(allowed, what));
    }

    /** The allowed word nearest to what was written, if any is near. */
    public static Optional<String> nearest(String written, Collection<String> allowed) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(written);
        // One letter of one is no likeness.
        int most = plain.length() < 2 ? 0 : Math.max(1, plain.length() / 3);
        record Candidate(String word, int distance) {}
        return allowed.stream()
                .map(word -> new Candidate(word, distance(plain, plain(word))))
                .filter(candidate -> candidate.distance <= most)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    static String list(Collection<String> allowed, String what) {
        List<String> sorted = allowed.stream().limit(MOST_LISTED).toList();
        String more = allowed.size() > MOST_LISTED ? ", …" : "";
        return "%s: %s%s.".formatted(what, String.join(", ", sorted), more);
    }

    /** Letters to add, drop, change or swap (optimal string alignment). */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = step(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] cost) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
