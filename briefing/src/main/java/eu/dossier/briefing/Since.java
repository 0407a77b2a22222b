package eu.dossier.briefing;

import eu.dossier.briefing.record.Fingerprints;

/** The earlier state of a case with which a rendering is compared. */
public sealed interface Since {

    /**
     * A revision by its number: the case file itself says, in {@code changes}, what later ones touched.
     *
     * @param number as in {@code revision} or {@code revision_history}
     */
    record Revision(int number) implements Since {}

    /** The case file as it was then: what changed is found by comparing what the audience could know of each. */
    record Earlier(CaseText text) implements Since {}

    /** As a release record names it: the number of the revision, or {@code sha256:} and the hash of the earlier file. */
    default String recorded() {
        return switch (this) {
            case Revision revision -> String.valueOf(revision.number());
            case Earlier earlier -> "sha256:" + Fingerprints.of(earlier.text().bytes());
        };
    }
}
