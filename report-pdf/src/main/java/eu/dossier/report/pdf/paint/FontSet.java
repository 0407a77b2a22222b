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
        String name = subset.tag() + "+" + subset.face().name();
        int descriptor = file.write(descriptor(name, subset, program(file, subset)));
        Bytes descendant = new Bytes(1024)
                .ascii("<</Type/Font/Subtype/CIDFontType2/BaseFont/")
                .ascii(name);
        descendant.ascii("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity");
        descendant.ascii("/FontDescriptor ").reference(descriptor);
        widths(descendant, subset);
        int cidFont = file.write(descendant.ascii(">>"));
        Bytes font = new Bytes()
                .ascii("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont/")
                .ascii(name);
        font.ascii("/DescendantFonts[").reference(cidFont).ascii("]/ToUnicode ").reference(toUnicode(file, subset));
        return file.write(font.ascii(">>"));
    }

    private static int program(PdfFile file, Subset subset) throws IOException {
        int object = file.reserve();
        byte[] program = subset.program();
        Bytes entries = new Bytes(32).ascii("/Length1 ").integer(program.length);
        file.stream(object, entries, new Bytes(program.length).put(program, 0, program.length));
        return object;
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

    /** {@code /W[3[250 300] 7[500]]}: one array for each stretch of glyphs without a gap. */
    private static void widths(Bytes out, Subset subset) {
        out.ascii("/W[");
        int previous = -2;
        for (int glyph : subset.glyphs()) {
            if (glyph != previous + 1) {
                out.ascii(previous < 0 ? "" : "]").integer(glyph).put('[');
            } else {
                out.put(' ');
            }
            out.integer(subset.width(glyph));
            previous = glyph;
        }
        out.ascii("]]");
    }

    private static int toUnicode(PdfFile file, Subset subset) throws IOException {
        List<Integer> mapped = new ArrayList<>();
        for (int glyph : subset.glyphs()) {
            if (!subset.text(glyph).isEmpty()) {
                mapped.add(glyph);
            }
        }
        Bytes map = new Bytes(4096).ascii(MAP_START);
        for (int from = 0; from < mapped.size(); from += 100) {
            List<Integer> part = mapped.subList(from, Math.min(from + 100, mapped.size()));
            map.integer(part.size()).ascii(" beginbfchar\n");
            part.forEach(glyph -> mapping(map, glyph, subset.text(glyph)));
            map.ascii("endbfchar\n");
        }
        int object = file.reserve();
        file.stream(object, new Bytes(0), map.ascii(MAP_END));
        return object;
    }

    private static void mapping(Bytes map, int glyph, String text) {
        map.put('<').hexDigits(glyph, 4).ascii("><");
        for (int i = 0; i < text.length(); i++) {
            map.hexDigits(text.charAt(i), 4);
        }
        map.ascii(">\n");
    }

    private static final String MAP_START = """
            /CIDInit/ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange
            """;

    private static final String MAP_END = """
            endcmap
            CMapName currentdict/CMap defineresource pop
            end
            end
            """;
}
