package eu.dossier.core.release;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What must not be found in anything made from a release, and what may be found although something withheld says the
 * same.
 *
 * @param hidden values of withheld items, terms that must not be said; sorted out against what is visible
 * @param visibleTexts prose that the audience may read
 * @param visibleValues names, literals and the like that the audience may read
 * @param visibleDays months and days that it reads of some year, {@code 03-14}: without its year, such a day says nothing
 */
public record Secrets(
        List<Secret> hidden, Set<String> visibleTexts, Set<String> visibleValues, Set<String> visibleDays) {

    public Secrets {
        hidden = List.copyOf(hidden);
        visibleTexts = Set.copyOf(visibleTexts);
        visibleValues = Set.copyOf(visibleValues);
        visibleDays = Set.copyOf(visibleDays);
    }

    /** Where no day is visible. */
    public Secrets(List<Secret> hidden, Set<String> visibleTexts, Set<String> visibleValues) {
        this(hidden, visibleTexts, visibleValues, Set.of());
    }

    /** The same for someone who could read what these secrets of an earlier state leave visible. */
    public Secrets knowing(Secrets earlier) {
        return new Secrets(
                hidden,
                union(visibleTexts, earlier.visibleTexts),
                union(visibleValues, earlier.visibleValues),
                union(visibleDays, earlier.visibleDays));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    @Override
    public String toString() {
        return hidden.size() + " secrets";
    }
}
