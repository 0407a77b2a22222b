package eu.dossier.report.pdf.shape;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Words shaped before. Each word has two neighbouring places, given by its hash; a newer one takes the first and moves the
 * older to the second: bounded, without locks, and without any effect on results.
 */
final class RunCache {

    private static final int SIZE = 1 << 13;
    private static final int LONGEST = 64;

    private record Entry(String text, Locale language, List<GlyphRun> runs) {
        boolean is(String other, int from, int to, Locale otherLanguage) {
            return text.length() == to - from
                    && text.regionMatches(0, other, from, to - from)
                    && language.equals(otherLanguage);
        }
    }

    private final AtomicReferenceArray<@Nullable Entry> entries = new AtomicReferenceArray<>(SIZE);

    /** The runs of a part of a text, which need not be cut out for it. */
    @Nullable
    List<GlyphRun> get(String text, int from, int to, Locale language) {
        if (to - from > LONGEST) {
            return null;
        }
        int place = place(text, from, to);
        for (int way = 0; way < 2; way++) {
            Entry entry = entries.getPlain(place + way);
            if (entry != null && entry.is(text, from, to, language)) {
                return entry.runs;
            }
        }
        return null;
    }

    void put(String text, Locale language, List<GlyphRun> runs) {
        if (text.length() <= LONGEST) {
            int place = place(text, 0, text.length());
            entries.setRelease(place + 1, entries.getPlain(place));
            entries.setRelease(place, new Entry(text, language, runs));
        }
    }

    private static int place(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return (hash ^ hash >>> 12 ^ hash >>> 20) & (SIZE - 2);
    }
}
