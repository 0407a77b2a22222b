package eu.dossier.briefing.leak;

import eu.dossier.briefing.leak.read.ReadParts;
import eu.dossier.briefing.leak.search.CaseLetters;
import eu.dossier.briefing.leak.search.Needles;
import eu.dossier.core.release.Secrets;

/** The leak checks of one case, one for each audience. What they make is for any number of threads, they for one. */
public final class LeakChecks {

    private final ReadParts parts;
    private final CaseLetters letters = new CaseLetters();

    /** @param parts of files that were read before, of whatever case; those that come are added */
    public LeakChecks(ReadParts parts) {
        this.parts = parts;
    }

    /** @param secrets of the case, for one audience */
    public LeakCheck of(Secrets secrets) {
        return new LeakCheck(Needles.of(secrets, letters), parts);
    }
}
