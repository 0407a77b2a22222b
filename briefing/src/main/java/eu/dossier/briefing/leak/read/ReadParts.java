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

    /** Bytes that all parts take together. */
    private static final long ROOM = 1 << 24;

    /** Recalls nothing. */
    public static final ReadParts NONE = new ReadParts(0);

    private final int most;
    private final Map<Packed, Content> known = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

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
        private final int hash;

        Packed(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
            this.hash = 31 * name.hashCode() + Arrays.hashCode(bytes);
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
            return hash;
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

    synchronized void keep(Packed part, Haystack hay, long unfolded) {
        long size = size(part, hay);
        if (most > 0 && size < ROOM / 2 && known.put(part, new Content(hay.trimmed(), unfolded)) == null) {
            bytes += size;
            forget();
        }
    }

    private void forget() {
        Iterator<Map.Entry<Packed, Content>> oldest = known.entrySet().iterator();
        while (known.size() > most || bytes > ROOM) {
            Map.Entry<Packed, Content> entry = oldest.next();
            bytes -= size(entry.getKey(), entry.getValue().hay());
            oldest.remove();
        }
    }

    /** Each letter takes three bytes: a character and what stands before it. */
    private static long size(Packed part, Haystack hay) {
        return part.length() + 3L * hay.size();
    }
}
