package eu.dossier.core.release;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.document.marking.Tlp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one audience gets of a case at one moment, and what not.
 *
 * @param audience for whom
 * @param at the moment it speaks of
 * @param view what they may know
 * @param withheld what they may not know, in the order of the case file
 * @param origins for each id of the view the id in the case file, for messages to those who wrote it
 * @param reworded ids in the case file of texts that they may not know, and get in words approved for them
 * @param keptByKind ids in the case file of what no marking keeps from them, but its kind alone
 * @param highest the highest label of anything in the case, for what names all of it
 */
public record Release(
        Audience audience,
        Instant at,
        ReleasedCase view,
        List<Withholding> withheld,
        Map<String, String> origins,
        Set<String> reworded,
        Set<String> keptByKind,
        Tlp highest) {

    public Release {
        withheld = List.copyOf(withheld);
        keptByKind = Set.copyOf(keptByKind);
    }

    /**
     * Builds a release by copying what is allowed. Whatever carries no marking has the case's default, and whatever the
     * case leaves open is withheld.
     */
    public static Release of(CaseFile file, Audience audience, Instant at) {
        return of(file, new Gate(file, audience, at));
    }

    static Release of(CaseFile file, Gate gate) {
        return new Release(
                gate.audience(),
                gate.at(),
                new CaseCopier(file, gate).copy(),
                gate.withheld(),
                gate.origins(),
                gate.wordsOnly(),
                gate.keptByKind(),
                gate.highest());
    }
}
