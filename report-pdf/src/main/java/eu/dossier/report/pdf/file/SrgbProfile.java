package eu.dossier.report.pdf.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The sRGB colour space as an ICC profile (ICC.1:2010, version 4.3; primaries and curve of IEC 61966-2-1, adapted to
 * D50). Computed here and not taken from the platform, whose bytes change with its version.
 */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int[][] TAGS = {
        {tag("desc"), 0},
        {tag("cprt"), 1},
        {tag("wtpt"), 2},
        {tag("rXYZ"), 3},
        {tag("gXYZ"), 4},
        {tag("bXYZ"), 5},
        {tag("rTRC"), 6},
        {tag("gTRC"), 6},
        {tag("bTRC"), 6},
        {tag("chad"), 7}
    };

    private SrgbProfile() {}

    static byte[] bytes() {
        byte[][] elements = {
            text("sRGB IEC61966-2.1"),
            text("Public domain"),
            xyz(0.9642, 1.0, 0.8249),
            xyz(0.43607, 0.22249, 0.01392),
            xyz(0.38515, 0.71687, 0.09708),
            xyz(0.14307, 0.06061, 0.71410),
            curve(),
            adaptation()
        };
        return assemble(elements);
    }

    private static byte[] assemble(byte[][] elements) {
        int at = HEADER + 4 + TAGS.length * 12;
        int[] offsets = new int[elements.length];
        for (int i = 0; i < elements.length; i++) {
            offsets[i] = at;
            at += elements[i].length;
        }
        ByteBuffer profile = ByteBuffer.allocate(at);
        header(profile, at);
        profile.position(HEADER).putInt(TAGS.length);
        for (int[] tag : TAGS) {
            profile.putInt(tag[0]).putInt(offsets[tag[1]]).putInt(elements[tag[1]].length);
        }
        for (byte[] element : elements) {
            profile.put(element);
        }
        return profile.array();
    }

    private static void header(ByteBuffer profile, int size) {
        profile.putInt(0, size).putInt(8, 0x04300000).putInt(12, tag("mntr")).putInt(16, tag("RGB "));
        profile.putInt(20, tag("XYZ "));
        // A fixed date of creation: 1 January 2026.
        profile.putShort(24, (short) 2026).putShort(26, (short) 1).putShort(28, (short) 1);
        profile.putInt(36, tag("acsp"));
        profile.putInt(68, fixed(0.9642)).putInt(72, fixed(1.0)).putInt(76, fixed(0.8249));
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static byte[] text(String text) {
        byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer element = ByteBuffer.allocate((28 + utf16.length + 3) / 4 * 4);
        element.putInt(tag("mluc")).putInt(0).putInt(1).putInt(12);
        element.putInt(0x656E5553).putInt(utf16.length).putInt(28).put(utf16);
        return element.array();
    }

    private static byte[] xyz(double x, double y, double z) {
        return ByteBuffer.allocate(20)
                .putInt(tag("XYZ "))
                .putInt(0)
                .putInt(fixed(x))
                .putInt(fixed(y))
                .putInt(fixed(z))
                .array();
    }

    /** y = (ax + b)^g above d, cx below: the curve of sRGB, exact. */
    private static byte[] curve() {
        ByteBuffer element = ByteBuffer.allocate(32).putInt(tag("para")).putInt(0);
        element.putShort((short) 3).putShort((short) 0);
        element.putInt(fixed(2.4)).putInt(fixed(1 / 1.055)).putInt(fixed(0.055 / 1.055));
        return element.putInt(fixed(1 / 12.92)).putInt(fixed(0.04045)).array();
    }

    /** From D65 to D50, by Bradford. */
    private static byte[] adaptation() {
        double[] matrix = {1.04790, 0.02292, -0.05020, 0.02960, 0.99046, -0.01707, -0.00925, 0.01508, 0.75168};
        ByteBuffer element = ByteBuffer.allocate(8 + 36).putInt(tag("sf32")).putInt(0);
        for (double value : matrix) {
            element.putInt(fixed(value));
        }
        return element.array();
    }
}
