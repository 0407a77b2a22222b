package eu.dossier.briefing;

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
}
