package eu.dossier.report.pdf.paint;

import eu.dossier.report.pdf.file.Bytes;
import eu.dossier.report.pdf.file.PdfFile;
import eu.dossier.report.pdf.font.Face;
import eu.dossier.report.pdf.font.Metrics;
import eu.dossier.report.pdf.font.Subset;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The faces of one file and the glyphs used of each. A face is one font with one-byte codes, one with two-byte codes, or
 * both, which share outlines. Written last, when all text is known.
 */
final class FontSet {

    private static final class Used {
        private final Face face;
        private final BitSet glyphs;
        private final boolean[] coded = new boolean[2];

        private Used(Face face) {
            this.face = face;
            this.glyphs = new BitSet(face.glyphCount());
        }
    }

    private final List<Used> faces = new ArrayList<>();

    /**
     * The number of a font; it is called F and this number in content streams.
     *
     * @param narrow whether its codes have one byte
     */
    int number(Face face, boolean narrow) {
        int place = place(face);
        int coding = narrow ? 0 : 1;
        faces.get(place).coded[coding] = true;
        return 2 * place + coding;
    }

    private int place(Face face) {
        for (int i = 0; i < faces.size(); i++) {
            if (faces.get(i).face == face) {
                return i;
            }
        }
        faces.add(new Used(face));
        return faces.size() - 1;
    }

    BitSet used(int number) {
        return faces.get(number / 2).glyphs;
    }

    /** Writes all fonts; appends the entries of the font resource dictionary. */
    void write(PdfFile file, Bytes resources) throws IOException {
        for (int i = 0; i < faces.size(); i++) {
            Used used = faces.get(i);
            Subset subset = used.face.subset(used.glyphs);
            int outlines = outlines(file, subset);
            for (int coding = 0; coding < 2; coding++) {
                if (used.coded[coding]) {
                    int font = composite(file, subset, outlines, coding == 0);
                    resources.ascii("/F").integer(2 * i + coding).put(' ').reference(font);
                }
            }
        }
    }

    private static String name(Subset subset) {
        return subset.tag() + "+" + subset.face().name();
    }

    /** The descendant font, whose character identifiers are glyph ids (ISO 32000-1, 9.7.4). */
    private static int outlines(PdfFile file, Subset subset) throws IOException {
        EmbeddedFont font = EmbeddedFont.of(subset);
        int program = file.reserve();
        file.stream(program, new Bytes(32).ascii("/Length1 ").integer(subset.program().length), font.program());
        int descriptor = file.write(descriptor(name(subset), subset, program));
        Bytes descendant = new Bytes(1024)
                .ascii("<</Type/Font/Subtype/CIDFontType2/BaseFont/")
                .ascii(name(subset));
        descendant.ascii("/CIDSystemInfo").ascii(FontCoding.SYSTEM).ascii("/CIDToGIDMap/Identity");
        descendant.ascii("/FontDescriptor ").reference(descriptor).ascii("/W").put(font.widths());
        return file.write(descendant.ascii(">>"));
    }

    /** The font that content streams name: codes to character identifiers, and codes to text (9.7.5, 9.10.3). */
    private static int composite(PdfFile file, Subset subset, int outlines, boolean narrow) throws IOException {
        FontCoding coding = FontCoding.of(subset, narrow);
        int unicode = file.reserve();
        file.stream(unicode, new Bytes(0), coding.toUnicode());
        Bytes font = new Bytes().ascii("<</Type/Font/Subtype/Type0/BaseFont/").ascii(name(subset));
        if (narrow) {
            int codes = file.reserve();
            file.stream(codes, FontCoding.entries(subset), coding.codes());
            font.ascii("/Encoding ").reference(codes);
        } else {
            font.ascii("/Encoding/Identity-H");
        }
        font.ascii("/DescendantFonts[")
                .reference(outlines)
                .ascii("]/ToUnicode ")
                .reference(unicode);
        return file.write(font.ascii(">>"));
    }

    private static Bytes descriptor(String name, Subset subset, int program) {
        Metrics metrics = subset.face().metrics();
        double em = 1000.0 / subset.face().unitsPerEm();
        // Symbolic: the codes are glyph ids and no standard encoding.
        int flags =
                4 | (metrics.fixedPitch() ? 1 : 0) | (metrics.serif() ? 2 : 0) | (metrics.italicAngle() != 0 ? 64 : 0);
        Bytes out = new Bytes()
                .ascii("<</Type/FontDescriptor/FontName/")
                .ascii(name)
                .ascii("/Flags ")
                .integer(flags);
        out.ascii("/FontBBox[").coordinate(metrics.xMin() * em).coordinate(metrics.yMin() * em);
        out.coordinate(metrics.xMax() * em).decimal(metrics.yMax() * em, 2).ascii("]/ItalicAngle ");
        out.decimal(metrics.italicAngle(), 2).ascii("/Ascent ").decimal(metrics.ascent() * em, 2);
        out.ascii("/Descent ").decimal(metrics.descent() * em, 2).ascii("/CapHeight ");
        out.decimal(metrics.capHeight() * em, 2).ascii("/StemV ").integer(metrics.weight() / 5);
        return out.ascii("/FontFile2 ").reference(program).ascii(">>");
    }
}
