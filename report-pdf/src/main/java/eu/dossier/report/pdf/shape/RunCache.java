package eu.dossier.report.pdf.shape;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Words shaped before. Each word has one place, given by its hash, and gives way to a newer one that falls on it: bounded,
 * without locks, and without any effect on results.
 */
final class RunCache {

    private static final int SIZE = 1 << 12;
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
        Entry entry = entries.getPlain(place(text, from, to));
        return entry != null && entry.is(text, from, to, language) ? entry.runs : null;
    }

    void put(String text, Locale language, List<GlyphRun> runs) {
        if (text.length() <= LONGEST) {
            entries.setRelease(place(text, 0, text.length()), new Entry(text, language, runs));
        }
    }

    private static int place(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return (hash ^ hash >>> 12 ^ hash >>> 20) & (SIZE - 1);
    }
}
