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
 * What the codes of a font mean, as CMaps (ISO 32000-1, 9.7.5.4 and 9.10.3), made once for each subset.
 *
 * @param codes from one-byte codes to glyphs, compressed; empty where codes are glyph ids of two bytes
 * @param toUnicode from codes to text, compressed
 */
record FontCoding(Deflated codes, Deflated toUnicode) {

    /** The character collection of fonts and CMaps, whose identifiers are glyph ids. */
    static final String SYSTEM = "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>";

    private static final int MOST_IN_A_BLOCK = 100;

    /** As long as the subset itself is kept. */
    private static final Map<Subset, FontCoding> NARROW = Collections.synchronizedMap(new WeakHashMap<>());

    private static final Map<Subset, FontCoding> WIDE = Collections.synchronizedMap(new WeakHashMap<>());

    static FontCoding of(Subset subset, boolean narrow) {
        Map<Subset, FontCoding> kept = narrow ? NARROW : WIDE;
        FontCoding made = kept.get(subset);
        if (made == null) {
            made = new FontCoding(
                    narrow ? deflated(codes(subset)) : deflated(new Bytes()), deflated(toUnicode(subset, narrow)));
            kept.put(subset, made);
        }
        return made;
    }

    private static Deflated deflated(Bytes map) {
        return Deflated.of(map.toByteArray());
    }

    private static String name(Subset subset) {
        return subset.tag() + "-" + subset.face().name();
    }

    /** Entries of the stream that holds the codes. */
    static Bytes entries(Subset subset) {
        Bytes entries = new Bytes().ascii("/Type/CMap/CMapName/").ascii(name(subset));
        return entries.ascii("/CIDSystemInfo").ascii(SYSTEM);
    }

    private static Bytes codes(Subset subset) {
        Bytes map =
                new Bytes(2048).ascii(START).ascii("Identity").ascii(ORDERED).ascii(name(subset));
        map.ascii(" def\n/CMapType 1 def\n/WMode 0 def\n1 begincodespacerange\n<00><FF>\nendcodespacerange\n");
        List<Integer> coded = glyphs(subset, true);
        for (int from = 0; from < coded.size(); from += MOST_IN_A_BLOCK) {
            List<Integer> part = coded.subList(from, Math.min(from + MOST_IN_A_BLOCK, coded.size()));
            map.integer(part.size()).ascii(" begincidchar\n");
            part.forEach(glyph ->
                    code(map, subset, glyph, true).put(' ').integer(glyph).put('\n'));
            map.ascii("endcidchar\n");
        }
        return map.ascii(END);
    }

    /** The glyphs that a font names: all, or those that have one-byte codes. */
    private static List<Integer> glyphs(Subset subset, boolean narrow) {
        List<Integer> named = new ArrayList<>();
        for (int glyph : subset.glyphs()) {
            if (!narrow || subset.face().code(glyph) != 0) {
                named.add(glyph);
            }
        }
        return named;
    }

    private static Bytes code(Bytes map, Subset subset, int glyph, boolean narrow) {
        map.put('<').hexDigits(narrow ? subset.face().code(glyph) : glyph, narrow ? 2 : 4);
        return map.put('>');
    }

    private static Bytes toUnicode(Subset subset, boolean narrow) {
        List<Integer> mapped = glyphs(subset, narrow);
        mapped.removeIf(glyph -> subset.text(glyph).isEmpty());
        Bytes map = new Bytes(4096).ascii(START).ascii("UCS").ascii(ORDERED).ascii("Adobe-Identity-UCS");
        map.ascii(" def\n/CMapType 2 def\n1 begincodespacerange\n").ascii(narrow ? "<00><FF>" : "<0000><FFFF>");
        map.ascii("\nendcodespacerange\n");
        for (int from = 0; from < mapped.size(); from += MOST_IN_A_BLOCK) {
            List<Integer> part = mapped.subList(from, Math.min(from + MOST_IN_A_BLOCK, mapped.size()));
            map.integer(part.size()).ascii(" beginbfchar\n");
            part.forEach(glyph -> text(code(map, subset, glyph, narrow), subset.text(glyph)));
            map.ascii("endbfchar\n");
        }
        return map.ascii(END);
    }

    private static void text(Bytes map, String text) {
        map.put('<');
        for (int i = 0; i < text.length(); i++) {
            map.hexDigits(text.charAt(i), 4);
        }
        map.ascii(">\n");
    }

    private static final String START = """
        /CIDInit/ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo<</Registry(Adobe)/Ordering(\
        """;

    private static final String ORDERED = """
        )/Supplement 0>>def
        /CMapName/\
        """;

    private static final String END = """
        endcmap
        CMapName currentdict/CMap defineresource pop
        end
        end
        """;
}
