package eu.dossier.report.docx.template;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;

/** A font that travels in a template, and what its maker lets one do with it (OpenType, table OS/2, fsType). */
final class EmbeddedFont {

    /** What the maker allows. */
    enum Licence {
        /** Nobody may pass it on in a document. */
        RESTRICTED,
        /** Readers may look and print; a document that carries it may not be edited. */
        PREVIEW,
        /** It may travel in documents that are edited. */
        FREE
    }

    private static final int SCRAMBLED = 32;
    private static final int OS2 = 0x4F532F32;
    private static final int FS_TYPE = 8;

    private EmbeddedFont() {}

    /**
     * Reads the licence; nothing for what is no font.
     *
     * @param key of the font table: a GUID with which Word scrambles the first 32 bytes (ISO/IEC 29500-4, 2.8.1)
     */
    static Optional<Licence> licence(byte[] part, String key) {
        byte[] guid = guid(key);
        if (part.length < SCRAMBLED || guid.length != 16) {
            return Optional.empty();
        }
        byte[] font = part.clone();
        for (int i = 0; i < SCRAMBLED; i++) {
            font[i] ^= guid[15 - i % 16];
        }
        return table(ByteBuffer.wrap(font)).map(EmbeddedFont::licence);
    }

    private static byte[] guid(String key) {
        String digits = key.replaceAll("[{}-]", "");
        return digits.matches("[0-9A-Fa-f]{32}") ? HexFormat.of().parseHex(digits) : new byte[0];
    }

    private static Optional<Integer> table(ByteBuffer font) {
        int tables = font.getShort(4) & 0xFFFF;
        for (int i = 0; i < tables && 12 + i * 16 + 16 <= font.capacity(); i++) {
            int at = font.getInt(12 + i * 16 + 8);
            if (font.getInt(12 + i * 16) == OS2 && at >= 0 && at <= font.capacity() - FS_TYPE - 2) {
                return Optional.of(font.getShort(at + FS_TYPE) & 0xFFFF);
            }
        }
        return Optional.empty();
    }

    /** The lowest four bits exclude each other; where several are set, the least strict holds. */
    private static Licence licence(int fsType) {
        int usage = fsType & 0xF;
        if (usage == 2) {
            return Licence.RESTRICTED;
        }
        return (usage & 4) != 0 && (usage & 8) == 0 ? Licence.PREVIEW : Licence.FREE;
    }
}
