package eu.dossier.briefing.leak.read;

import eu.dossier.briefing.leak.text.Haystack;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Parts of packages as they were read before. Styles, themes and the pictures of a letterhead stand in document after
 * document, byte for byte; what they hold is worked out once. Only the very same bytes under the very same name are taken
 * for the same. Those that were not met for longest are forgotten first. Safe for use by several threads.
 */
public final class ReadParts {

    private static final int MOST = 256;

    /** Letters in all parts together, three bytes each. */
    private static final int MOST_LETTERS = 1 << 22;

    /** Recalls nothing. */
    public static final ReadParts NONE = new ReadParts(0);

    private final int most;
    private final Map<Packed, Content> known = new LinkedHashMap<>(16, 0.75f, true);
    private int letters;

    public ReadParts() {
        this(MOST);
    }

    private ReadParts(int most) {
        this.most = most;
    }

    /** A part as it lies in its package; of the same name and bytes is the same. */
    static final class Packed {

        private final String name;
        private final byte[] bytes;

        Packed(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        String name() {
            return name;
        }

        int length() {
            return bytes.length;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Packed packed && packed.name.equals(name) && Arrays.equals(packed.bytes, bytes);
        }

        @Override
        public int hashCode() {
            return 31 * name.hashCode() + Arrays.hashCode(bytes);
        }
    }

    /**
     * What was read.
     *
     * @param hay all that it holds; not to be changed any more
     * @param unfolded bytes that it unfolded to, files within it too
     */
    record Content(Haystack hay, long unfolded) {}

    synchronized Optional<Content> find(Packed part) {
        return Optional.ofNullable(known.get(part));
    }

    synchronized void keep(Packed part, Content content) {
        if (most > 0 && content.hay().size() < MOST_LETTERS / 2 && known.put(part, content) == null) {
            letters += content.hay().size();
            forget();
        }
    }

    private void forget() {
        Iterator<Content> oldest = known.values().iterator();
        while (known.size() > most || letters > MOST_LETTERS) {
            letters -= oldest.next().hay().size();
            oldest.remove();
        }
    }
}
