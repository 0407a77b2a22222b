package eu.dossier.briefing.leak.read;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** How much a file may unfold to, all in all: what packs a gigabyte into a kilobyte is a bomb. */
final class Budget {

    private long left;

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
            return inflate(inflater, Math.max(512, (to - from) * 4));
        } finally {
            inflater.end();
        }
    }

    private Inflated inflate(Inflater inflater, int expected) throws DataFormatException {
        byte[] buffer = new byte[Math.min(expected, 1 << 20)];
        ByteArrayOutputStream rest = new ByteArrayOutputStream(0);
        int filled = 0;
        while (!inflater.finished()) {
            int count = inflater.inflate(buffer, filled, buffer.length - filled);
            filled += count;
            spend(count);
            if (filled == buffer.length) {
                rest.write(buffer, 0, filled);
                filled = 0;
            } else if (count == 0 && !inflater.finished()) {
                throw new DataFormatException("data that ends early");
            }
        }
        rest.write(buffer, 0, filled);
        return new Inflated(rest.toByteArray(), (int) inflater.getBytesRead());
    }

    private void spend(int count) throws DataFormatException {
        left -= count;
        if (left < 0) {
            throw new DataFormatException("data that unfolds without end");
        }
    }
}
