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
        boolean is(CharSequence other, Locale otherLanguage) {
            return text.contentEquals(other) && language.equals(otherLanguage);
        }
    }

    private final AtomicReferenceArray<@Nullable Entry> entries = new AtomicReferenceArray<>(SIZE);

    @Nullable
    List<GlyphRun> get(CharSequence text, Locale language) {
        Entry entry = entries.getPlain(place(text));
        return entry != null && entry.is(text, language) ? entry.runs : null;
    }

    void put(String text, Locale language, List<GlyphRun> runs) {
        if (text.length() <= LONGEST) {
            entries.setRelease(place(text), new Entry(text, language, runs));
        }
    }

    private static int place(CharSequence text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return (hash ^ hash >>> 12 ^ hash >>> 20) & (SIZE - 1);
    }
}
