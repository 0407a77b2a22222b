package eu.dossier.briefing.leak.read;

import eu.dossier.briefing.leak.text.Haystack;
import eu.dossier.briefing.leak.text.Haystack.Readers;

/** Where readers put what they find: the haystack, and how deep in the file they are. */
final class Findings {

    private static final int DEEPEST = 8;

    private final Haystack hay;
    private final String prefix;
    private final int depth;
    private final Budget budget;
    private final ReadParts parts;

    Findings(Haystack hay, Budget budget, ReadParts parts) {
        this(hay, "", 0, budget, parts);
    }

    private Findings(Haystack hay, String prefix, int depth, Budget budget, ReadParts parts) {
        this.hay = hay;
        this.prefix = prefix;
        this.depth = depth;
        this.budget = budget;
        this.parts = parts;
    }

    /** The same haystack for a file within this file. */
    Findings within(String name) throws UnreadableException {
        if (depth == DEEPEST) {
            throw unreadable("files within files, deeper than " + DEEPEST);
        }
        return new Findings(hay, prefix + name + ": ", depth + 1, budget, ReadParts.NONE);
    }

    /** The same place in another haystack. */
    Findings apart(Haystack other) {
        return new Findings(other, prefix, depth, budget, ReadParts.NONE);
    }

    Haystack people(String place) {
        hay.enter(prefix + place, Readers.PEOPLE);
        return hay;
    }

    Haystack markup(String place) {
        hay.enter(prefix + place, Readers.MARKUP);
        return hay;
    }

    Haystack programs(String place) {
        hay.enter(prefix + place, Readers.PROGRAMS);
        return hay;
    }

    Haystack vocabulary(String place) {
        hay.enter(prefix + place, Readers.VOCABULARY);
        return hay;
    }

    Haystack nobody(String place) {
        hay.enter(prefix + place, Readers.NOBODY);
        return hay;
    }

    Haystack hay() {
        return hay;
    }

    Budget budget() {
        return budget;
    }

    /** Parts that were read before; none within files within files. */
    ReadParts parts() {
        return parts;
    }

    UnreadableException unreadable(String what) {
        return new UnreadableException(prefix + what);
    }
}
