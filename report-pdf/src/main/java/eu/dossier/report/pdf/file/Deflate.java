package eu.dossier.report.pdf.file;

import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.zip.Adler32;

/**
 * Compresses as RFC 1950 and 1951 say. The JDK's own compressor hands the bytes to whatever zlib the JDK was built with or
 * finds on the system, and these do not all give the same result; this one gives the same bytes everywhere, in less time.
 * Reuse it; for one thread. {@link #append} does so for all.
 */
final class Deflate {

    /** Deflate with a window of 32 KB and no dictionary; the two bytes are a multiple of 31. */
    private static final int HEADER = 0x785E;

    private static final byte[] NOTHING = {};

    private static final int SHORTEST = 4;
    private static final int LONGEST = 258;
    private static final int WINDOW = 1 << 15;

    /** So few that what is looked up at every byte stays in the nearest cache of a core, shared by two threads as it may be. */
    private static final int HASH_BITS = 12;

    /** How many earlier places are tried, and what length ends the search: more of either is slower and hardly smaller. */
    private static final int TRIES = 3;

    private static final int LONG_ENOUGH = 24;

    /** A shorter match gives way to a longer one that starts one byte later. */
    private static final int WORTH_WAITING = 8;

    /** Those that rest: what they need is more than many a stream is long, and a core knows it already. */
    private static final ArrayBlockingQueue<Deflate> SPARE = new ArrayBlockingQueue<>(8);

    /** By hash: one more than the last place with such four bytes. */
    private final int[] heads = new int[1 << HASH_BITS];

    /** By place in the window: how far back the place before with the same hash is, or 0. */
    private final char[] steps = new char[WINDOW];

    private final DeflateBlock block = new DeflateBlock();
    private byte[] data = NOTHING;
    private int end;
    private int entered;
    private int distance;

    /** Appends the compressed form of the first {@code length} bytes, by one that rests or by a new one; on any thread. */
    static void append(byte[] bytes, int length, Bytes out) {
        Deflate resting = SPARE.poll();
        Deflate one = resting == null ? new Deflate() : resting;
        one.compress(bytes, length, out);
        one.forget();
        boolean unused = SPARE.offer(one);
    }

    private void forget() {
        data = NOTHING;
        block.forget();
    }

    /** Appends the compressed form of the first {@code length} bytes. */
    void compress(byte[] bytes, int length, Bytes out) {
        start(bytes, length);
        out.put(HEADER >> 8).put(HEADER & 0xFF);
        block.begin(out);
        int at = 0;
        while (at < end) {
            at = next(at);
            if (block.isFull()) {
                block.write(false);
            }
        }
        block.write(true);
        block.finish();
        Adler32 sum = new Adler32();
        sum.update(bytes, 0, length);
        long value = sum.getValue();
        out.put((int) (value >> 24))
                .put((int) (value >> 16))
                .put((int) (value >> 8))
                .put((int) value);
    }

    private void start(byte[] bytes, int length) {
        data = bytes;
        end = length;
        entered = 0;
        Arrays.fill(heads, 0);
    }

    /** Takes one literal, or as many as lead to a better match, and then the match. */
    private int next(int from) {
        int at = from;
        int length = longest(at);
        if (length < SHORTEST) {
            block.literal(data[at]);
            return at + 1;
        }
        int back = distance;
        while (length < WORTH_WAITING) {
            int later = longest(at + 1);
            if (later <= length) {
                break;
            }
            block.literal(data[at++]);
            length = later;
            back = distance;
        }
        block.match(length, back);
        enter(at + length);
        return at + length;
    }

    /** Length of the longest earlier stretch that goes on like the bytes here; sets how far back it is. */
    private int longest(int at) {
        enter(at);
        int most = Math.min(LONGEST, end - at);
        int best = SHORTEST - 1;
        if (most < SHORTEST) {
            return 0;
        }
        int earlier = heads[hash(word(at))] - 1;
        for (int tries = TRIES; tries > 0 && earlier >= 0 && at - earlier < WINDOW; tries--) {
            if (mayBeLonger(earlier, at, best)) {
                int length = common(earlier, at, most);
                if (length > best) {
                    best = length;
                    distance = at - earlier;
                }
                if (best >= LONG_ENOUGH || best == most) {
                    break;
                }
            }
            int step = steps[earlier & (WINDOW - 1)];
            earlier = step == 0 ? -1 : earlier - step;
        }
        return best;
    }

    /** Whether the bytes agree where a match longer than the best would have to: by its end most are told apart. */
    private boolean mayBeLonger(int earlier, int at, int best) {
        return data[earlier + best] == data[at + best] && data[earlier + best - 1] == data[at + best - 1];
    }

    private int common(int earlier, int at, int most) {
        int length = Arrays.mismatch(data, earlier, earlier + most, data, at, at + most);
        return length < 0 ? most : length;
    }

    /** Makes the places before {@code to} known as beginnings of matches. */
    private void enter(int to) {
        int last = Math.min(to, end - SHORTEST + 1);
        if (entered < last) {
            enter(entered, last);
        }
        entered = Math.max(entered, to);
    }

    /** The four bytes at a place are three of those before and a new one. */
    private void enter(int from, int to) {
        byte[] bytes = data;
        int[] latest = heads;
        int word = (bytes[from] & 0xFF) << 8 | (bytes[from + 1] & 0xFF) << 16 | bytes[from + 2] << 24;
        for (int at = from; at < to; at++) {
            word = word >>> 8 | bytes[at + 3] << 24;
            int hash = hash(word);
            int head = latest[hash];
            int step = at + 1 - head;
            steps[at & (WINDOW - 1)] = (char) (head == 0 || step >= WINDOW ? 0 : step);
            latest[hash] = at + 1;
        }
    }

    private static int hash(int word) {
        return (word * 0x9E3779B1) >>> (32 - HASH_BITS);
    }

    /** The four bytes at a place, the first lowest. By hand: while Java warms up, it reads a whole number at once no faster. */
    private int word(int at) {
        byte[] bytes = data;
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16 | bytes[at + 3] << 24;
    }
}
