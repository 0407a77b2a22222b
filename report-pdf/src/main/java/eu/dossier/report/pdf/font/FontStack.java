package eu.dossier.report.pdf.font;

import java.util.List;

/**
 * One style of one family, and the faces to fall back on for what it lacks; these are read when first needed. Compared by
 * identity; see {@link FontBook}.
 */
public final class FontStack {

    private final List<FaceSource> faces;
    private final Face primary;

    FontStack(List<FaceSource> faces) {
        this.faces = List.copyOf(faces);
        this.primary = faces.get(0).face();
    }

    /** The face that sets the look and the height of lines. */
    public Face primary() {
        return primary;
    }

    /** How many faces there are, the primary one included. */
    public int size() {
        return faces.size();
    }

    /** A face by its rank, 0 for the primary one; read now if it was not before. */
    public Face face(int rank) {
        return faces.get(rank).face();
    }

    /** The first face with a glyph for the code point; the primary one where none has. */
    public Face faceOf(int codePoint) {
        if (primary.glyph(codePoint) != 0) {
            return primary;
        }
        for (FaceSource source : faces) {
            Face face = source.face();
            if (face.glyph(codePoint) != 0) {
                return face;
            }
        }
        return primary;
    }

    /** Whether some face has a glyph for the code point. */
    public boolean covers(int codePoint) {
        return faceOf(codePoint).glyph(codePoint) != 0;
    }
}
