package eu.dossier.report.pdf.font;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** The subsets made last of one face. Briefings that look alike use the same glyphs, above all in a batch. */
final class SubsetCache {

    private static final int KEPT = 64;

    private final Face face;
    private final Map<BitSet, Subset> made = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<BitSet, Subset> eldest) {
            return size() > KEPT;
        }
    };

    SubsetCache(Face face) {
        this.face = face;
    }

    Subset of(BitSet used) {
        BitSet asked = (BitSet) used.clone();
        asked.set(0);
        synchronized (made) {
            Subset kept = made.get(asked);
            if (kept != null) {
                return kept;
            }
        }
        BitSet whole = (BitSet) asked.clone();
        face.outlines().addParts(whole);
        Subset subset = new Subset(face, whole);
        synchronized (made) {
            made.put(asked, subset);
        }
        return subset;
    }
}
