package eu.dossier.report.pdf.font;

import java.util.Arrays;

/**
 * The glyphs of a word while it is shaped, left to right. Filled with one glyph for each character; then the font's tables
 * replace and move them.
 */
public final class GlyphBuffer {

    /** How much longer than its text a word may become before the font is taken for a hostile one. */
    private static final int GROWTH = 16;

    private final Face face;
    private final int limit;
    private int length;
    private int[] glyphs;
    private int[] clusters;
    private int[] advances;
    private int[] xOffsets;
    private int[] yOffsets;
    private int[] attachedTo;
    private int looseMarks;

    /** @param capacity how many characters are to come, about */
    public GlyphBuffer(Face face, int capacity) {
        this.face = face;
        this.limit = GROWTH * (capacity + 4);
        glyphs = new int[capacity];
        clusters = new int[capacity];
        advances = new int[0];
        xOffsets = advances;
        yOffsets = advances;
        attachedTo = advances;
    }

    /** @param cluster where in the text the character begins */
    public void add(int glyph, int cluster) {
        insert(length, glyph, cluster);
    }

    Face face() {
        return face;
    }

    public int length() {
        return length;
    }

    public int glyph(int index) {
        return glyphs[index];
    }

    public int cluster(int index) {
        return clusters[index];
    }

    /** Width and kerning; only once positioned. */
    public int advance(int index) {
        return advances[index];
    }

    /** Makes a glyph narrower or wider than the font has it. */
    public void setAdvance(int index, int advance) {
        advances[index] = advance;
    }

    public int xOffset(int index) {
        return xOffsets[index];
    }

    public int yOffset(int index) {
        return yOffsets[index];
    }

    void set(int index, int glyph) {
        glyphs[index] = glyph;
    }

    void insert(int index, int glyph, int cluster) {
        if (length == limit) {
            throw new BrokenFontException("the font makes words endlessly long");
        }
        if (length == glyphs.length) {
            glyphs = Arrays.copyOf(glyphs, 2 * length + 4);
            clusters = Arrays.copyOf(clusters, 2 * length + 4);
        }
        System.arraycopy(glyphs, index, glyphs, index + 1, length - index);
        System.arraycopy(clusters, index, clusters, index + 1, length - index);
        glyphs[index] = glyph;
        clusters[index] = cluster;
        length++;
    }

    void remove(int index) {
        length--;
        System.arraycopy(glyphs, index + 1, glyphs, index, length - index);
        System.arraycopy(clusters, index + 1, clusters, index, length - index);
    }

    /** Gives the glyph at {@code index} the earlier of the two beginnings. */
    void mergeCluster(int index, int other) {
        clusters[index] = Math.min(clusters[index], clusters[other]);
    }

    void startPositioning() {
        advances = new int[length];
        xOffsets = new int[length];
        yOffsets = new int[length];
        attachedTo = new int[length];
        Arrays.fill(attachedTo, -1);
        for (int i = 0; i < length; i++) {
            advances[i] = face.advance(glyphs[i]);
        }
    }

    void move(int index, int dx, int dy, int more) {
        xOffsets[index] += dx;
        yOffsets[index] += dy;
        advances[index] += more;
    }

    /** Sets a mark so that its anchor lies on that of an earlier glyph; distances from origin to origin. */
    void attach(int mark, int base, int dx, int dy) {
        attachedTo[mark] = base;
        xOffsets[mark] = dx;
        yOffsets[mark] = dy;
    }

    private void placeLooseMarks() {
        for (int i = 0; i < length; i++) {
            if (!isAttached(i) && face.isMark(glyphs[i])) {
                looseMarks++;
            }
        }
        if (looseMarks > 0) {
            new LooseMarks(face, this).place();
        }
    }

    /** Turns distances to the glyph that a mark sits on into offsets from where the pen is. */
    void finishPositioning(GlyphClasses classes) {
        placeLooseMarks();
        for (int i = 0; i < length; i++) {
            if (classes.isMark(glyphs[i])) {
                advances[i] = 0;
            }
        }
        for (int i = 0; i < length; i++) {
            int base = attachedTo[i];
            if (base >= 0) {
                xOffsets[i] += xOffsets[base];
                yOffsets[i] += yOffsets[base];
                for (int between = base; between < i; between++) {
                    xOffsets[i] -= advances[between];
                }
            }
        }
    }

    /** How many marks had no anchor in the font and were set by the outlines alone; only once positioned. */
    public int looseMarks() {
        return looseMarks;
    }

    boolean isAttached(int index) {
        return attachedTo[index] >= 0;
    }

    /** Whether some glyph stands elsewhere than where the pen is. */
    public boolean hasOffsets() {
        for (int i = 0; i < length; i++) {
            if (xOffsets[i] != 0 || yOffsets[i] != 0) {
                return true;
            }
        }
        return false;
    }
}
