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

/** The faces of one file and the glyphs used of each. Written last, when all text is known. */
final class FontSet {

    private final List<Face> faces = new ArrayList<>();
    private final List<BitSet> used = new ArrayList<>();

    /** The number of a face; it is called F and this number in content streams. */
    int number(Face face) {
        for (int i = 0; i < faces.size(); i++) {
            if (faces.get(i) == face) {
                return i;
            }
        }
        faces.add(face);
        used.add(new BitSet(face.glyphCount()));
        return faces.size() - 1;
    }

    BitSet used(int number) {
        return used.get(number);
    }

    /** Writes all fonts; appends the entries of the font resource dictionary. */
    void write(PdfFile file, Bytes resources) throws IOException {
        for (int i = 0; i < faces.size(); i++) {
            int font = write(file, faces.get(i).subset(used.get(i)));
            resources.ascii("/F").integer(i).put(' ').reference(font);
        }
    }

    /** A composite font whose codes are glyph ids (ISO 32000-1, 9.7). */
    private static int write(PdfFile file, Subset subset) throws IOException {
        EmbeddedFont font = EmbeddedFont.of(subset);
        String name = subset.tag() + "+" + subset.face().name();
        int program = file.reserve();
        file.stream(program, new Bytes(32).ascii("/Length1 ").integer(subset.program().length), font.program());
        int unicode = file.reserve();
        file.stream(unicode, new Bytes(0), font.toUnicode());
        int descriptor = file.write(descriptor(name, subset, program));
        Bytes descendant = new Bytes(1024)
                .ascii("<</Type/Font/Subtype/CIDFontType2/BaseFont/")
                .ascii(name);
        descendant.ascii("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity");
        descendant.ascii("/FontDescriptor ").reference(descriptor).ascii("/W").put(font.widths());
        int cidFont = file.write(descendant.ascii(">>"));
        Bytes composite = new Bytes()
                .ascii("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont/")
                .ascii(name);
        composite
                .ascii("/DescendantFonts[")
                .reference(cidFont)
                .ascii("]/ToUnicode ")
                .reference(unicode);
        return file.write(composite.ascii(">>"));
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
