package eu.dossier.report.pdf.file;

/** Literals and matches gathered into one block, written with the Huffman codes that fit it best (RFC 1951, 3.2). */
final class DeflateBlock {

    private static final Bytes NOWHERE = new Bytes(0);
    private static final int SYMBOLS = 8192;
    private static final int END = 256;
    private static final int FIRST_LENGTH = 257;
    private static final int FIRST_EXTRA_LENGTH = 265;
    private static final int LONGEST = 258;
    private static final int LONGEST_CODE = 285;

    /** The order in which the lengths of the codes for code lengths are sent. */
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    /** By length of a match: its code. */
    private static final char[] LENGTH_CODES = new char[LONGEST + 1];

    /** By distance less one: its code; above 255, by 256 and the distance divided by 128. */
    private static final byte[] DISTANCE_CODES = new byte[512];

    static {
        for (int length = 3; length <= LONGEST; length++) {
            LENGTH_CODES[length] = (char) lengthCode(length);
        }
        for (int above = 0; above < 256; above++) {
            DISTANCE_CODES[above] = (byte) distanceCode(above);
            DISTANCE_CODES[256 + above] = (byte) distanceCode(above << 7);
        }
    }

    /** A literal as it is; a match as its length plus its distance in the upper half. */
    private final int[] symbols = new int[SYMBOLS];

    private int count;
    private final Huffman letters = new Huffman(286, 15);
    private final Huffman distances = new Huffman(30, 15);
    private final Huffman lengths = new Huffman(19, 7);

    /** Code lengths as they are sent: a symbol of their own alphabet, and what is repeated above it. */
    private final int[] sent = new int[316];

    private int sentCount;

    private Bytes out = NOWHERE;
    private long bits;
    private int bitCount;

    /** Lets go of where it wrote. */
    void forget() {
        out = NOWHERE;
    }

    /** Starts a stream. */
    void begin(Bytes target) {
        out = target;
        bits = 0;
        bitCount = 0;
        clear();
    }

    private void clear() {
        count = 0;
        letters.clear();
        distances.clear();
    }

    boolean isFull() {
        // The last match may follow as many literals as it is short.
        return count > SYMBOLS - 64;
    }

    void literal(byte value) {
        symbols[count++] = value & 0xFF;
        letters.count(value & 0xFF);
    }

    void match(int length, int distance) {
        symbols[count++] = distance << 16 | length;
        letters.count(LENGTH_CODES[length]);
        distances.count(knownCode(distance));
    }

    private static int log(int value) {
        return 31 - Integer.numberOfLeadingZeros(value);
    }

    private static int lengthCode(int length) {
        int above = length - 3;
        if (above < 4 || length == LONGEST) {
            return length == LONGEST ? LONGEST_CODE : FIRST_LENGTH + above;
        }
        int log = log(above);
        return FIRST_LENGTH + 4 * (log - 1) + (above >>> (log - 2) & 3);
    }

    private static int knownCode(int distance) {
        int above = distance - 1;
        return DISTANCE_CODES[above < 256 ? above : 256 + (above >>> 7)];
    }

    /** @param above the distance less one */
    private static int distanceCode(int above) {
        if (above < 2) {
            return above;
        }
        int log = log(above);
        return 2 * log + (above >>> (log - 1) & 1);
    }

    /** Writes what was gathered and begins anew. */
    void write(boolean last) {
        letters.count(END);
        letters.build();
        distances.build();
        put(last ? 1 : 0, 1);
        put(2, 2);
        writeCodes();
        for (int i = 0; i < count; i++) {
            int symbol = symbols[i];
            if (symbol < END) {
                letter(symbol);
            } else {
                writeMatch(symbol & 0xFFFF, symbol >>> 16);
            }
        }
        letter(END);
        clear();
    }

    private void letter(int symbol) {
        put(letters.code(symbol), letters.length(symbol));
    }

    /** The code and, above it, the bits that say which of its lengths or distances is meant. */
    private void writeMatch(int length, int distance) {
        int letter = LENGTH_CODES[length];
        int bitsOfLetter = letters.length(letter);
        int extra = letter < FIRST_EXTRA_LENGTH || letter == LONGEST_CODE ? 0 : ((letter - FIRST_LENGTH) >>> 2) - 1;
        put(letters.code(letter) | (length - 3 & (1 << extra) - 1) << bitsOfLetter, bitsOfLetter + extra);
        int code = knownCode(distance);
        int bitsOfCode = distances.length(code);
        int more = code < 4 ? 0 : (code >>> 1) - 1;
        put(distances.code(code) | (distance - 1 & (1 << more) - 1) << bitsOfCode, bitsOfCode + more);
    }

    /** Both codes as lengths, repetitions shortened, in a third code. */
    private void writeCodes() {
        int letterCount = Math.max(FIRST_LENGTH, letters.used());
        int distanceCount = distances.used();
        lengths.clear();
        sentCount = 0;
        shorten(letters, letterCount);
        shorten(distances, distanceCount);
        lengths.build();
        int orders = ORDER.length;
        while (orders > 4 && lengths.length(ORDER[orders - 1]) == 0) {
            orders--;
        }
        put(letterCount - FIRST_LENGTH, 5);
        put(distanceCount - 1, 5);
        put(orders - 4, 4);
        for (int i = 0; i < orders; i++) {
            put(lengths.length(ORDER[i]), 3);
        }
        for (int i = 0; i < sentCount; i++) {
            writeLength(sent[i] & 0xFF, sent[i] >>> 8);
        }
    }

    private void writeLength(int symbol, int repeated) {
        put(lengths.code(symbol), lengths.length(symbol));
        switch (symbol) {
            case 16 -> put(repeated - 3, 2);
            case 17 -> put(repeated - 3, 3);
            case 18 -> put(repeated - 11, 7);
            default -> {}
        }
    }

    private void shorten(Huffman code, int codes) {
        int at = 0;
        while (at < codes) {
            int length = code.length(at);
            int run = 1;
            while (at + run < codes && code.length(at + run) == length) {
                run++;
            }
            send(length, run);
            at += run;
        }
    }

    private void send(int length, int run) {
        int left = run;
        if (length != 0) {
            send(length);
            left--;
        }
        while (left >= 3) {
            int part = Math.min(left, length != 0 ? 6 : 138);
            int symbol = length != 0 ? 16 : part > 10 ? 18 : 17;
            send(symbol | part << 8);
            left -= part;
        }
        for (; left > 0; left--) {
            send(length);
        }
    }

    private void send(int symbol) {
        sent[sentCount++] = symbol;
        lengths.count(symbol & 0xFF);
    }

    private void put(int value, int width) {
        bits |= (long) value << bitCount;
        bitCount += width;
        if (bitCount >= 32) {
            out.littleEndian((int) bits);
            bits >>>= 32;
            bitCount -= 32;
        }
    }

    /** Writes the last bits. */
    void finish() {
        for (; bitCount > 0; bitCount -= 8) {
            out.put((int) bits);
            bits >>>= 8;
        }
        bitCount = 0;
    }
}
