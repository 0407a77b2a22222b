package eu.dossier.core.release;

import java.util.List;
import java.util.Set;

/**
 * What must not be found in anything made from a release, and what may be found although something withheld says the
 * same.
 *
 * @param hidden values of withheld items, terms that must not be said; sorted out against what is visible
 * @param visibleTexts prose that the audience may read
 * @param visibleValues names, literals and the like that the audience may read
 */
public record Secrets(List<Secret> hidden, Set<String> visibleTexts, Set<String> visibleValues) {

    public Secrets {
        hidden = List.copyOf(hidden);
        visibleTexts = Set.copyOf(visibleTexts);
        visibleValues = Set.copyOf(visibleValues);
    }

    @Override
    public String toString() {
        return hidden.size() + " secrets";
    }
}
