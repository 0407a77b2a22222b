package eu.dossier.benchmarks;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A TrueType file without its OpenType layout tables. Engines that neither kern nor form ligatures still parse these tables,
 * some of them for each document anew; an expert would give them a font without. The outlines stay the same.
 */
final class PlainFont {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final Set<String> LAYOUT = Set.of("GSUB", "GPOS", "GDEF", "DSIG");

    private PlainFont() {}

    /** The file without GSUB, GPOS, GDEF and the signature that no longer holds; OpenType 1.9, "Font file". */
    static byte[] of(byte[] file) {
        ByteBuffer source = ByteBuffer.wrap(file);
        Map<String, Integer> kept = new TreeMap<>();
        for (int i = 0; i < source.getShort(4); i++) {
            int entry = HEADER + ENTRY * i;
            String tag = tag(file, entry);
            if (!LAYOUT.contains(tag)) {
                kept.put(tag, entry);
            }
        }
        return write(source, kept);
    }

    private static String tag(byte[] file, int at) {
        return new String(file, at, 4, java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static byte[] write(ByteBuffer source, Map<String, Integer> entries) {
        ByteBuffer out = ByteBuffer.allocate(source.capacity());
        int count = entries.size();
        int power = Integer.highestOneBit(count);
        out.putInt(source.getInt(0)).putShort((short) count);
        out.putShort((short) (power * ENTRY)).putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) ((count - power) * ENTRY));
        int at = HEADER + ENTRY * count;
        for (int entry : entries.values()) {
            int length = source.getInt(entry + 12);
            out.putInt(source.getInt(entry))
                    .putInt(source.getInt(entry + 4))
                    .putInt(at)
                    .putInt(length);
            out.put(at, source, source.getInt(entry + 8), length);
            at += (length + 3) / 4 * 4;
        }
        byte[] file = new byte[at];
        out.get(0, file);
        return file;
    }
}
