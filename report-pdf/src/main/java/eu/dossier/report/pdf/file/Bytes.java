package eu.dossier.report.pdf.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing run of bytes with the lexical forms of PDF: names, numbers, references, strings (ISO 32000-1, 7.3). */
public final class Bytes {

    private static final long[] POWERS = new long[19];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = 10 * POWERS[i - 1];
        }
    }

    private byte[] data;
    private int length;

    public Bytes() {
        this(256);
    }

    public Bytes(int capacity) {
        data = new byte[capacity];
    }

    public int length() {
        return length;
    }

    /** The array behind; valid up to {@link #length()} and until the next change. */
    byte[] array() {
        return data;
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(data, length);
    }

    /** Empties it and keeps its memory for the next use. */
    public Bytes clear() {
        length = 0;
        return this;
    }

    private void room(int more) {
        if (length + more > data.length) {
            data = Arrays.copyOf(data, Math.max(data.length * 2, length + more));
        }
    }

    public Bytes put(int value) {
        room(1);
        data[length++] = (byte) value;
        return this;
    }

    /** Appends the four bytes of a number, the lowest first. */
    void littleEndian(int value) {
        room(4);
        data[length] = (byte) value;
        data[length + 1] = (byte) (value >>> 8);
        data[length + 2] = (byte) (value >>> 16);
        data[length + 3] = (byte) (value >>> 24);
        length += 4;
    }

    public Bytes put(byte[] source, int from, int count) {
        room(count);
        System.arraycopy(source, from, data, length, count);
        length += count;
        return this;
    }

    public Bytes put(Bytes other) {
        return put(other.data, 0, other.length);
    }

    /** Appends text that is ASCII by nature: operators, keys, names. */
    @SuppressWarnings("deprecation") // the one copy without an encoder: every character is below 128
    public Bytes ascii(String text) {
        int count = text.length();
        room(count);
        text.getBytes(0, count, data, length);
        length += count;
        return this;
    }

    public Bytes integer(int value) {
        if (value < 0) {
            put('-');
        }
        return digits(Math.abs((long) value), 1);
    }

    private Bytes digits(long value, int atLeast) {
        int count = Math.max(atLeast, digitCount(value));
        room(count);
        length += count;
        // Nearly every number fits, and whole numbers of 32 bits divide several times faster.
        if (value <= Integer.MAX_VALUE) {
            digitsBefore(length, (int) value, count);
            return this;
        }
        long rest = value;
        for (int i = length - 1; i >= length - count; i--) {
            data[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return this;
    }

    private void digitsBefore(int end, int value, int count) {
        int rest = value;
        for (int i = end - 1; i >= end - count; i--) {
            int tenth = tenth(rest);
            data[i] = (byte) ('0' + rest - 10 * tenth);
            rest = tenth;
        }
    }

    /** Divides by ten without dividing, which the first compiler of Java takes at its word. */
    private static int tenth(int value) {
        return (int) ((value * 0xCCCCCCCDL) >>> 35);
    }

    private static int digitCount(long value) {
        int count = 1;
        while (count < POWERS.length && value >= POWERS[count]) {
            count++;
        }
        return count;
    }

    /** Appends a number with at most {@code places} decimals, without needless zeros: {@code 12.5}, {@code -.25}. */
    public Bytes decimal(double value, int places) {
        long scaled = Math.round(value * POWERS[places]);
        if (scaled < 0) {
            put('-');
            scaled = -scaled;
        }
        long whole = scaled / POWERS[places];
        long fraction = scaled % POWERS[places];
        if (whole != 0 || fraction == 0) {
            digits(whole, 1);
        }
        return fraction == 0 ? this : fraction(fraction, places);
    }

    private Bytes fraction(long value, int places) {
        put('.');
        long rest = value;
        int count = places;
        while (rest % 10 == 0) {
            rest /= 10;
            count--;
        }
        return digits(rest, count);
    }

    /** Appends a coordinate, to a hundredth of a point, and a space. */
    public Bytes coordinate(double value) {
        long scaled = Math.round(value * 100);
        if (scaled != (int) scaled || scaled == Integer.MIN_VALUE) {
            return decimal(value, 2).put(' ');
        }
        if (scaled < 0) {
            put('-');
        }
        return hundredths((int) Math.abs(scaled)).put(' ');
    }

    private Bytes hundredths(int scaled) {
        int tenths = tenth(scaled);
        int whole = tenth(tenths);
        int first = tenths - 10 * whole;
        int second = scaled - 10 * tenths;
        if (whole != 0 || (first | second) == 0) {
            digits(whole, 1);
        }
        if ((first | second) != 0) {
            put('.').put('0' + first);
        }
        return second == 0 ? this : put('0' + second);
    }

    /** Appends {@code 12 0 R}. */
    public Bytes reference(int object) {
        return integer(object).ascii(" 0 R");
    }

    /** Appends a text string: ASCII as it is, everything else in UTF-16 (ISO 32000-1, 7.9.2.2). */
    public Bytes text(String text) {
        put('(');
        if (isAscii(text)) {
            for (int i = 0; i < text.length(); i++) {
                escaped(text.charAt(i));
            }
        } else {
            put(0xFE).put(0xFF);
            for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
                escaped(b & 0xFF);
            }
        }
        return put(')');
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x7F || text.charAt(i) < 0x20) {
                return false;
            }
        }
        return true;
    }

    /** Appends one byte of a literal string. A bare carriage return would be read as a line feed. */
    public Bytes escaped(int value) {
        switch (value) {
            case '(', ')', '\\' -> put('\\').put(value);
            case '\r' -> put('\\').put('r');
            default -> put(value);
        }
        return this;
    }

    /** Appends {@code <0A1B>}. */
    public Bytes hex(byte[] value) {
        put('<');
        for (byte b : value) {
            hexDigits(b & 0xFF, 2);
        }
        return put('>');
    }

    /** Appends a number as {@code digits} hexadecimal digits. */
    public Bytes hexDigits(int value, int digits) {
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
            put(Character.toUpperCase(Character.forDigit(value >> shift & 0xF, 16)));
        }
        return this;
    }
}
