package eu.dossier.document.theme;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A font of an organisation's own: one TrueType file, whole, that its licence allows to embed. Immutable. */
public final class FontFile {

    private static final int TRUETYPE = 0x00010000;
    private static final int POSTSCRIPT = 0x4F54544F;
    private static final int LARGEST = 32 * 1024 * 1024;

    private final String family;
    private final boolean bold;
    private final boolean italic;
    private final byte[] bytes;

    /**
     * @param family the name by which {@link Type} asks for it
     * @throws IllegalArgumentException when it is no TrueType font, or one that forbids embedding; the message is for the
     *     person who chose it
     */
    public FontFile(String family, boolean bold, boolean italic, byte[] bytes) {
        this.family = family;
        this.bold = bold;
        this.italic = italic;
        this.bytes = bytes.clone();
        requireUsable();
    }

    private void requireUsable() {
        if (bytes.length < 12 || bytes.length > LARGEST) {
            throw new IllegalArgumentException("this is not a font file");
        }
        ByteBuffer file = ByteBuffer.wrap(bytes);
        if (file.getInt(0) == POSTSCRIPT) {
            throw new IllegalArgumentException(
                    "the font has PostScript outlines (.otf); use its TrueType version (.ttf)");
        }
        if (file.getInt(0) != TRUETYPE) {
            throw new IllegalArgumentException("this is not a TrueType font (.ttf)");
        }
        int rights = embeddingRights(file);
        if ((rights & 0xF) == 2 || (rights & 0x300) != 0) {
            throw new IllegalArgumentException("the licence of the font does not allow embedding it in documents");
        }
    }

    /** OS/2 fsType, 0 where the font does not say. */
    private static int embeddingRights(ByteBuffer file) {
        int tables = Math.min(file.getShort(4) & 0xFFFF, (file.limit() - 12) / 16);
        for (int i = 0; i < tables; i++) {
            byte[] tag = new byte[4];
            file.get(12 + 16 * i, tag);
            int at = file.getInt(20 + 16 * i);
            if (new String(tag, StandardCharsets.US_ASCII).equals("OS/2") && at >= 0 && at <= file.limit() - 10) {
                return file.getShort(at + 8) & 0xFFFF;
            }
        }
        return 0;
    }

    public String family() {
        return family;
    }

    public boolean bold() {
        return bold;
    }

    public boolean italic() {
        return italic;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FontFile that
                && family.equals(that.family)
                && bold == that.bold
                && italic == that.italic
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
