package eu.dossier.report.pdf.paint;

import eu.dossier.report.pdf.file.Bytes;
import eu.dossier.report.pdf.file.Deflated;
import eu.dossier.report.pdf.font.Subset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * The costly parts of a font in a file, made once for each subset: briefings that look alike share their subsets.
 *
 * @param program compressed
 * @param toUnicode compressed
 * @param widths the array of glyph widths
 */
record EmbeddedFont(Deflated program, Deflated toUnicode, Bytes widths) {

    /** As long as the subset itself is kept. */
    private static final Map<Subset, EmbeddedFont> MADE = Collections.synchronizedMap(new WeakHashMap<>());

    static EmbeddedFont of(Subset subset) {
        EmbeddedFont made = MADE.get(subset);
        if (made == null) {
            made = new EmbeddedFont(
                    Deflated.of(subset.program()), Deflated.of(toUnicode(subset).toByteArray()), widths(subset));
            MADE.put(subset, made);
        }
        return made;
    }

    /** {@code [3[250 300] 7[500]]}: one array for each stretch of glyphs without a gap. */
    private static Bytes widths(Subset subset) {
        Bytes out = new Bytes(1024).ascii("[");
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
        return out.ascii("]]");
    }

    private static Bytes toUnicode(Subset subset) {
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
        return map.ascii(MAP_END);
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
