package eu.dossier.report.pdf.file;

import java.util.Arrays;

/** Makes the shortest prefix code for counted symbols, no code longer than a limit; the same for the same counts. */
final class Huffman {

    private final int limit;
    private final int[] counts;
    private final byte[] lengths;
    private final char[] codes;

    /** The used symbols, the rarest first: count above, symbol below. */
    private final long[] sorted;

    /** Weights of inner nodes, then their parents, then their depths; each is needed only until the next is known. */
    private final long[] weights;

    private final int[] parents;
    private final int[] perLength = new int[64];

    /** @param limit bits that a code may have */
    Huffman(int symbols, int limit) {
        this.limit = limit;
        counts = new int[symbols];
        lengths = new byte[symbols];
        codes = new char[symbols];
        sorted = new long[symbols];
        weights = new long[2 * symbols];
        parents = new int[2 * symbols];
    }

    void clear() {
        Arrays.fill(counts, 0);
    }

    void count(int symbol) {
        counts[symbol]++;
    }

    int length(int symbol) {
        return lengths[symbol];
    }

    /** Bits of the code, the first lowest. */
    int code(int symbol) {
        return codes[symbol];
    }

    /** One more than the last symbol with a code. */
    int used() {
        int used = lengths.length;
        while (lengths[used - 1] == 0) {
            used--;
        }
        return used;
    }

    /** Finds the code for what was counted. Two symbols at least have one, for decoders want a complete code. */
    void build() {
        for (int i = 0; i < 2 && fewerThanTwo(); i++) {
            counts[i] = Math.max(1, counts[i]);
        }
        int used = sort();
        join(used);
        measure(used);
        shorten();
        spread(used);
        number();
    }

    private boolean fewerThanTwo() {
        int found = 0;
        for (int i = 0; i < counts.length && found < 2; i++) {
            found += counts[i] > 0 ? 1 : 0;
        }
        return found < 2;
    }

    private int sort() {
        int used = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                sorted[used++] = (long) counts[i] << 16 | i;
            }
        }
        Arrays.sort(sorted, 0, used);
        return used;
    }

    /** Joins the two lightest nodes until one is left; leaves come first in the arrays, inner nodes as they are made. */
    private void join(int used) {
        for (int i = 0; i < used; i++) {
            weights[i] = sorted[i] >>> 16;
        }
        int leaf = 0;
        int inner = used;
        for (int made = used; made < 2 * used - 1; made++) {
            long weight = 0;
            for (int child = 0; child < 2; child++) {
                boolean takesLeaf = leaf < used && (inner == made || weights[leaf] <= weights[inner]);
                int taken = takesLeaf ? leaf++ : inner++;
                weight += weights[taken];
                parents[taken] = made;
            }
            weights[made] = weight;
        }
    }

    /** Counts the leaves at each depth. */
    private void measure(int used) {
        Arrays.fill(perLength, 0);
        int root = 2 * used - 2;
        weights[root] = 0;
        for (int i = root - 1; i >= 0; i--) {
            weights[i] = weights[parents[i]] + 1;
            if (i < used) {
                perLength[(int) weights[i]]++;
            }
        }
    }

    /** Brings codes that are too long down to the limit and makes room by making shorter ones longer. */
    private void shorten() {
        long taken = 0;
        for (int length = perLength.length - 1; length > limit; length--) {
            perLength[limit] += perLength[length];
            perLength[length] = 0;
        }
        for (int length = 1; length <= limit; length++) {
            taken += (long) perLength[length] << (limit - length);
        }
        for (long over = taken - (1L << limit); over > 0; over--) {
            int length = limit - 1;
            while (perLength[length] == 0) {
                length--;
            }
            perLength[limit]--;
            perLength[length]--;
            perLength[length + 1] += 2;
        }
    }

    /** Gives the longest codes to the rarest symbols. */
    private void spread(int used) {
        Arrays.fill(lengths, (byte) 0);
        int next = 0;
        for (int length = limit; length > 0; length--) {
            for (int i = 0; i < perLength[length]; i++) {
                lengths[(int) sorted[next++] & 0xFFFF] = (byte) length;
            }
        }
        if (next != used) {
            throw new IllegalStateException("a code for " + next + " of " + used + " symbols");
        }
    }

    /** Numbers the codes by length, then by symbol (RFC 1951, 3.2.2). */
    private void number() {
        int[] nextCode = new int[limit + 2];
        for (int length = 1; length <= limit; length++) {
            nextCode[length + 1] = (nextCode[length] + perLength[length]) << 1;
        }
        for (int i = 0; i < lengths.length; i++) {
            int length = lengths[i];
            codes[i] = (char) (length == 0 ? 0 : Integer.reverse(nextCode[length]++) >>> (32 - length));
        }
    }
}
