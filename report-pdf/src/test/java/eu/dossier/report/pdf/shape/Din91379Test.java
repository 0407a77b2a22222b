package eu.dossier.report.pdf.shape;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.report.pdf.font.FaceStyle;
import eu.dossier.report.pdf.font.FontBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every name of Europe, as DIN 91379 lists its letters, in every family of the house. */
class Din91379Test {

    private static List<String> letters() throws IOException {
        try (InputStream in = Din91379Test.class.getResourceAsStream("din-91379.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .flatMap(line -> Stream.of(line.split(" ", -1)))
                    .map(Din91379Test::decode)
                    .toList();
        }
    }

    private static String decode(String codePoints) {
        StringBuilder text = new StringBuilder();
        for (String codePoint : codePoints.split("\\+", -1)) {
            text.appendCodePoint(Integer.parseInt(codePoint, 16));
        }
        return text.toString();
    }

    @Test
    void theListIsWhole() throws IOException {
        assertThat(letters()).hasSizeGreaterThan(850);
    }

    @ParameterizedTest
    @ValueSource(strings = {FontBook.SERIF, FontBook.SANS, FontBook.MONO})
    void everyLetterHasAGlyphAndEveryAccentItsPlace(String family) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (FaceStyle style : FaceStyle.values()) {
            Shaper shaper = Shapers.house().of(family, style);
            for (String letter : letters()) {
                String fault = fault(shaper, letter);
                if (!fault.isEmpty()) {
                    wrong.add(style + " " + letter + " " + fault);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String fault(Shaper shaper, String letter) {
        List<GlyphRun> runs = shaper.shape(letter, Locale.GERMAN);
        StringBuilder text = new StringBuilder();
        for (GlyphRun run : runs) {
            text.append(run.text());
            for (int i = 0; i < run.size(); i++) {
                if (run.glyph(i) == 0) {
                    return "has no glyph";
                }
            }
            if (run.looseMarks() > 0 && !run.hasOffsets()) {
                return "has an accent that floats in " + run.face();
            }
        }
        if (runs.size() > 1) {
            return "is torn over faces";
        }
        return text.toString().equals(letter) && letter.codePoints().allMatch(shaper::shows) ? "" : "is not shown";
    }
}
