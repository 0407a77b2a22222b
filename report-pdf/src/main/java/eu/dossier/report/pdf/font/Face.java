package eu.dossier.report.pdf.font;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One font file with TrueType outlines, read once. Glyph ids are those of the file. Widths and offsets are in units of the
 * font; {@code value * size / unitsPerEm()} gives points.
 */
public final class Face {

    private static final int TRUETYPE = 0x00010000;
    private static final int APPLE_TRUETYPE = 0x74727565;
    private static final int CFF_OUTLINES = 0x4F54544F;
    private static final int COLLECTION = 0x74746366;

    private final byte[] file;
    private final Map<String, Bytes> tables;
    private final String name;
    private final int unitsPerEm;
    private final int glyphs;
    private final int longMetrics;
    private final char[] advances;
    private final CharacterMap characters;
    private final Metrics metrics;
    private final Outlines outlines;
    private final GlyphTexts texts;
    private final Features features;
    private volatile @Nullable Codes codes;
    private final SubsetCache subsets = new SubsetCache(this);

    private Face(byte[] file) {
        this.file = file;
        tables = directory(Bytes.of(file));
        Bytes head = required("head");
        Bytes hhea = required("hhea");
        unitsPerEm = head.u16(18);
        glyphs = required("maxp").u16(4);
        if (unitsPerEm < 16 || unitsPerEm > 16384 || glyphs == 0) {
            throw new BrokenFontException("the font's head table makes no sense");
        }
        metrics = Metrics.of(head, hhea, table("OS/2"), required("post"));
        longMetrics = hhea.u16(34);
        advances = readAdvances(required("hmtx"));
        characters = CharacterMap.of(required("cmap"), glyphs);
        outlines = new Outlines(required("glyf"), required("loca"), head.s16(50) != 0, glyphs);
        name = readName(required("name"));
        features = new Features(this);
        texts = new GlyphTexts(this);
    }

    /**
     * Reads a font file.
     *
     * @param file the whole file; not copied and not to be changed afterwards
     * @throws BrokenFontException when it is not a font with TrueType outlines, is damaged, or forbids embedding
     */
    public static Face of(byte[] file) {
        Face face = new Face(file);
        face.requireEmbeddable();
        return face;
    }

    private static Map<String, Bytes> directory(Bytes file) {
        switch (file.s32(0)) {
            case TRUETYPE, APPLE_TRUETYPE -> {}
            case CFF_OUTLINES ->
                throw new BrokenFontException(
                        "the font has PostScript outlines (.otf); use its TrueType version (.ttf)");
            case COLLECTION -> throw new BrokenFontException("the file is a collection (.ttc); use a single .ttf file");
            default -> throw new BrokenFontException("the file is not a TrueType font (.ttf)");
        }
        Map<String, Bytes> tables = new HashMap<>();
        int count = file.u16(4);
        byte[] tag = new byte[4];
        for (int i = 0; i < count; i++) {
            int at = 12 + 16 * i;
            file.copyTo(at, tag, 0, 4);
            tables.put(new String(tag, StandardCharsets.US_ASCII), file.slice(file.u32(at + 8), file.u32(at + 12)));
        }
        return tables;
    }

    private Bytes required(String tag) {
        Bytes table = table(tag);
        if (table.isEmpty()) {
            throw new BrokenFontException("the font has no table '" + tag.strip() + "'");
        }
        return table;
    }

    /** A table of the file, or empty. */
    Bytes table(String tag) {
        return tables.getOrDefault(tag, Bytes.EMPTY);
    }

    private char[] readAdvances(Bytes hmtx) {
        char[] widths = new char[glyphs];
        for (int g = 0; g < glyphs; g++) {
            widths[g] = (char) hmtx.u16(4 * Math.min(g, longMetrics - 1));
        }
        return widths;
    }

    int leftSideBearing(int glyph) {
        Bytes hmtx = table("hmtx");
        return hmtx.s16(glyph < longMetrics ? 4 * glyph + 2 : 2 * (longMetrics + glyph));
    }

    /** Bits 0 to 3 of OS/2 fsType: 2 alone forbids embedding; bit 8 forbids subsets, bit 9 all but bitmaps. */
    private void requireEmbeddable() {
        Bytes os2 = table("OS/2");
        int rights = os2.isEmpty() ? 0 : os2.u16(8);
        if ((rights & 0xF) == 2 || (rights & 0x300) != 0) {
            throw new BrokenFontException(
                    "the licence of the font %s does not allow embedding in documents (OS/2 fsType %d)"
                            .formatted(name, rights));
        }
    }

    private static String readName(Bytes table) {
        int count = table.u16(2);
        Bytes strings = table.from(table.u16(4));
        for (int i = 0; i < count; i++) {
            int at = 6 + 12 * i;
            if (table.u16(at + 6) == 6 && table.u16(at) == 3) {
                byte[] name = new byte[table.u16(at + 8)];
                strings.copyTo(table.u16(at + 10), name, 0, name.length);
                return new String(name, StandardCharsets.UTF_16BE).replaceAll("[^A-Za-z0-9-]", "");
            }
        }
        throw new BrokenFontException("the font has no PostScript name");
    }

    /**
     * Looks at every glyph, every character and what the font does to each of them.
     *
     * @throws BrokenFontException when some of it cannot be read
     */
    public void verify() {
        BitSet all = new BitSet();
        all.set(0, glyphs);
        SubsetProgram.write(this, all);
        for (String script : new String[] {"latn", "grek", "cyrl", "DFLT"}) {
            GlyphBuffer line = new GlyphBuffer(this, glyphs);
            characters.forEach((character, glyph) -> {
                if (line.length() < glyphs) {
                    line.add(glyph, 0);
                }
            });
            layOut(line, script, "dflt");
        }
    }

    /** The PostScript name: {@code SourceSerif4-Regular}. */
    public String name() {
        return name;
    }

    public int unitsPerEm() {
        return unitsPerEm;
    }

    /** How many glyphs the file has. */
    public int glyphCount() {
        return glyphs;
    }

    public Metrics metrics() {
        return metrics;
    }

    /** The glyph of a code point, or 0 where the face has none. */
    public int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    /** Width of a glyph, without kerning. */
    public int advance(int glyph) {
        return advances[glyph];
    }

    /**
     * The text that a glyph stands for when nobody says otherwise, as ToUnicode will have it; empty when there is none. It
     * does not depend on the document, so that subsets can be shared.
     */
    public String text(int glyph) {
        return texts.of(glyph);
    }

    /** The one-byte code of a glyph, the same in every document; 0 for glyphs that only two bytes can name. */
    public int code(int glyph) {
        Codes known = codes;
        if (known == null) {
            known = new Codes(this);
            codes = known;
        }
        return known.of(glyph);
    }

    /**
     * Replaces and moves the glyphs of a word as the font asks for: ligatures, accents on their letters, kerning.
     *
     * @param script OpenType script tag: {@code latn}
     * @param language OpenType language tag of four characters: {@code "TRK "}
     * @throws BrokenFontException when the font's tables are damaged
     */
    public void layOut(GlyphBuffer word, String script, String language) {
        features.apply(word, script, language);
    }

    /** The subset with at least these glyphs; made once for each set, which is not kept and may be reused. */
    public Subset subset(BitSet used) {
        return subsets.of(used);
    }

    /** The font file as it was read. */
    public InputStream file() {
        return new ByteArrayInputStream(file);
    }

    int requireGlyph(int glyph) {
        if (glyph >= glyphs) {
            throw new BrokenFontException("the font names a glyph that it does not have");
        }
        return glyph;
    }

    boolean isMark(int glyph) {
        return features.classes().isMark(glyph);
    }

    Features features() {
        return features;
    }

    CharacterMap characters() {
        return characters;
    }

    Outlines outlines() {
        return outlines;
    }

    @Override
    public String toString() {
        return name;
    }
}
