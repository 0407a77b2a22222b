package eu.dossier.briefing.leak.read;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** How much a file may unfold to, all in all: what packs a gigabyte into a kilobyte is a bomb. */
final class Budget {

    /** Most parts of a document unfold to less. */
    private static final int SMALL = 8 * 1024;

    /** No array can be longer. */
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private long left;
    private byte[] buffer = new byte[SMALL];

    Budget(long bytes) {
        left = bytes;
    }

    /** What was unpacked, and how many of the packed bytes it took. */
    static final class Inflated {

        private final byte[] bytes;
        private final int consumed;

        private Inflated(byte[] bytes, int consumed) {
            this.bytes = bytes;
            this.consumed = consumed;
        }

        byte[] bytes() {
            return bytes;
        }

        int consumed() {
            return consumed;
        }
    }

    /**
     * Unpacks deflated data.
     *
     * @param wrapped whether it has a zlib head
     * @throws DataFormatException when it is damaged, ends early, or unfolds beyond the budget
     */
    Inflated inflate(byte[] packed, int from, int to, boolean wrapped) throws DataFormatException {
        Inflater inflater = new Inflater(!wrapped);
        try {
            inflater.setInput(packed, from, to - from);
            return inflate(inflater);
        } finally {
            inflater.end();
        }
    }

    private Inflated inflate(Inflater inflater) throws DataFormatException {
        int filled = 0;
        while (!inflater.finished()) {
            if (filled == buffer.length) {
                buffer = Arrays.copyOf(buffer, (int) Math.min(filled * 2L, LARGEST));
            }
            int count = inflater.inflate(buffer, filled, buffer.length - filled);
            filled += count;
            spend(count);
            if (count == 0 && !inflater.finished()) {
                throw new DataFormatException("data that ends early");
            }
        }
        return new Inflated(Arrays.copyOf(buffer, filled), (int) inflater.getBytesRead());
    }

    /** How much is left of it, in bytes. */
    long left() {
        return left;
    }

    /** What unfolded to so much before does so again. */
    void spend(long count) throws DataFormatException {
        left -= count;
        if (left < 0) {
            throw new DataFormatException("data that unfolds without end");
        }
    }
}
