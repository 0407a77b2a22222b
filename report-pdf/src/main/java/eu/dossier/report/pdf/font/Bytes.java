package eu.dossier.report.pdf.font;

/**
 * A part of a font file, read big-endian as OpenType writes it. Every access is checked, so that a hostile font ends in a
 * {@link BrokenFontException} and nothing else. By plain shifts: a run that lasts a second interprets most of this, and a
 * VarHandle costs ten calls there.
 */
final class Bytes {

    static final Bytes EMPTY = new Bytes(new byte[0], 0, 0);

    private final byte[] data;
    private final int start;
    private final int length;

    private Bytes(byte[] data, int start, int length) {
        this.data = data;
        this.start = start;
        this.length = length;
    }

    static Bytes of(byte[] data) {
        return new Bytes(data, 0, data.length);
    }

    int length() {
        return length;
    }

    boolean isEmpty() {
        return length == 0;
    }

    int u8(int at) {
        return data[checked(at, 1)] & 0xFF;
    }

    int s8(int at) {
        return data[checked(at, 1)];
    }

    int u16(int at) {
        int place = checked(at, 2);
        return ((data[place] & 0xFF) << 8) | (data[place + 1] & 0xFF);
    }

    int s16(int at) {
        return (short) u16(at);
    }

    /** An unsigned 32-bit number that serves as an offset or a length, hence never above 2^31. */
    int u32(int at) {
        int value = s32(at);
        if (value < 0) {
            throw new BrokenFontException("the font file points outside itself");
        }
        return value;
    }

    int s32(int at) {
        int place = checked(at, 4);
        return (data[place] << 24)
                | ((data[place + 1] & 0xFF) << 16)
                | ((data[place + 2] & 0xFF) << 8)
                | (data[place + 3] & 0xFF);
    }

    /** From {@code at} to the end. */
    Bytes from(int at) {
        return slice(at, length - at);
    }

    Bytes slice(int at, int size) {
        if (size < 0) {
            throw new BrokenFontException("the font file points outside itself");
        }
        return new Bytes(data, checked(at, size), size);
    }

    void copyTo(int at, byte[] target, int targetAt, int size) {
        System.arraycopy(data, checked(at, size), target, targetAt, size);
    }

    private int checked(int at, int size) {
        if (at < 0 || at > length - size) {
            throw new BrokenFontException("the font file ends early or points outside itself");
        }
        return start + at;
    }
}
