package eu.dossier.briefing.leak.read;

import org.jspecify.annotations.Nullable;

/** Names and values that come by the thousand, as strings that are made once and hashed once. */
final class Recurring {

    private static final int SLOTS = 256;

    /** What is longer, such as a picture in an attribute, comes once. */
    private static final int LONGEST = 64;

    private final @Nullable String[] slots = new String[SLOTS];

    /** What stands between two places of a text: the string that stood so before, or a new one. */
    String of(String text, int from, int to) {
        if (to - from > LONGEST) {
            return text.substring(from, to);
        }
        int slot = slot(text, from, to);
        String before = slots[slot];
        if (before != null && before.length() == to - from && text.startsWith(before, from)) {
            return before;
        }
        String fresh = text.substring(from, to);
        slots[slot] = fresh;
        return fresh;
    }

    private static int slot(String text, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return (hash ^ (hash >>> 16) ^ (hash >>> 8)) & (SLOTS - 1);
    }
}
