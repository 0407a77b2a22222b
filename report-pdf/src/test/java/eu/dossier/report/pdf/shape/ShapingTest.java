package eu.dossier.report.pdf.shape;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.report.pdf.font.Face;
import eu.dossier.report.pdf.font.FaceStyle;
import eu.dossier.report.pdf.font.FontBook;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our reading of GSUB and GPOS against HarfBuzz, which the JDK brings along. */
class ShapingTest {

    private static final String WORDS =
            "office affluent fjord AVATAR Wave To. Type L\u2019\u00c9tat \u00ab\u00a0oui\u00a0\u00bb 1,234.50 \u20ac "
                    + "T\u00fcrkei stra\u00dfe \u0141\u00f3d\u017a \u039f\u03b4\u03c5\u03c3\u03c3\u03ad\u03b1\u03c2 \u041f\u0435\u0440\u0435\u0432\u043e\u0440\u043e\u0442 \u042a\u0433 "
                    + "A\u030b C\u0300 c\u0306 j\u0301 r\u0325\u0304 L\u0325 k\u0315 n\u0304 m\u0302 x\u0302 f\u0300 g\u0300 "
                    + "r\u0325\u0304a fi ffi fl ff Ty V. \u201cV\u201d";

    @ParameterizedTest
    @CsvSource({
        "Source Serif 4, REGULAR, SourceSerif4-Regular.ttf",
        "Source Serif 4, BOLD_ITALIC, SourceSerif4-BoldIt.ttf",
        "Source Sans 3, BOLD, SourceSans3-Bold.ttf",
        "Source Sans 3, ITALIC, SourceSans3-It.ttf",
        "Source Code Pro, REGULAR, SourceCodePro-Regular.ttf"
    })
    void agreesWithHarfBuzz(String family, FaceStyle style, String file) throws Exception {
        Shaper shaper = Shapers.house().of(family, style);
        Face face = shaper.fonts().primary();
        Font font = font(file, face.unitsPerEm());
        List<String> wrong = new ArrayList<>();
        for (String word : WORDS.split(" ", -1)) {
            List<GlyphRun> runs = shaper.shape(word, Locale.ENGLISH);
            String ours = runs.size() == 1 && runs.get(0).face().equals(face) ? dump(runs.get(0)) : "not covered";
            String theirs = dump(font, word);
            if (!ours.equals(theirs) && !ours.equals("not covered")) {
                wrong.add(word + "\n  ours   " + ours + "\n  theirs " + theirs);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Font font(String file, int size) throws Exception {
        try (InputStream in = FontBook.class.getResourceAsStream(file)) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) size);
            return font.deriveFont(Map.of(
                    TextAttribute.KERNING,
                    TextAttribute.KERNING_ON,
                    TextAttribute.LIGATURES,
                    TextAttribute.LIGATURES_ON));
        }
    }

    /** Glyph, and where it stands: "12@0,0 15@540,0 -> 1040". */
    private static String dump(GlyphRun run) {
        StringBuilder dump = new StringBuilder();
        int x = 0;
        for (int i = 0; i < run.size(); i++) {
            dump.append("%d@%d,%d ".formatted(run.glyph(i), x + run.xOffset(i), run.yOffset(i)));
            x += run.advance(i);
        }
        return dump.append("-> ").append(x).toString();
    }

    private static String dump(Font font, String word) {
        FontRenderContext context = new FontRenderContext(null, true, true);
        GlyphVector glyphs =
                font.layoutGlyphVector(context, word.toCharArray(), 0, word.length(), Font.LAYOUT_LEFT_TO_RIGHT);
        StringBuilder dump = new StringBuilder();
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            if (glyphs.getGlyphCode(i) < 0xFFFE) {
                dump.append("%d@%d,%d "
                        .formatted(
                                glyphs.getGlyphCode(i),
                                Math.round(glyphs.getGlyphPosition(i).getX()),
                                Math.round(-glyphs.getGlyphPosition(i).getY())));
            }
        }
        return dump.append("-> ")
                .append(Math.round(
                        glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX()))
                .toString();
    }
}
