package eu.dossier.report.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.report.pdf.font.FaceStyle;
import eu.dossier.report.pdf.font.FontBook;
import eu.dossier.report.pdf.shape.GlyphRun;
import eu.dossier.report.pdf.shape.Shapers;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BidiTest {

    private static final String PEACE = "\u05E9\u05DC\u05D5\u05DD";
    private static final String WORLD = "\u05E2\u05D5\u05DC\u05DD";

    private static List<Line<String>> lines(String text, boolean rightToLeft, double width) {
        Look look = new Look(Shapers.house().of(FontBook.SERIF, FaceStyle.REGULAR), 10, Locale.ROOT, Breaking.PROSE);
        return Paragraph.of(List.of(new Run<>(text, look, "")), new Setting(Align.START, rightToLeft, 0))
                .lines(width);
    }

    /** The parts of a line as they stand from left to right. */
    private static List<String> seen(Line<String> line) {
        return line.segments().stream()
                .sorted(Comparator.comparingDouble(Segment::x))
                .map(Segment::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    @Test
    void hebrewInsideEnglishRunsToTheLeft() {
        Line<String> line =
                lines("say " + PEACE + " " + WORLD + " now", false, 300).get(0);
        assertThat(seen(line)).containsExactly("say", WORLD, PEACE, "now");
        assertThat(line.text()).isEqualTo("say " + PEACE + " " + WORLD + " now");
    }

    @Test
    void aHebrewParagraphStartsAtTheRightAndKeepsItsNumbers() {
        Line<String> line = lines(PEACE + " 2021 " + WORLD, true, 300).get(0);
        assertThat(seen(line)).containsExactly(WORLD, "2021", PEACE);
        Segment<String> first = line.segments().get(0);
        assertThat(first.x() + first.width()).isBetween(299.9, 300.1);
    }

    @Test
    void linesOfAHebrewParagraphAreReadFromTheTop() {
        List<Line<String>> lines = lines((PEACE + " ").repeat(20) + WORLD, true, 100);
        assertThat(lines.size()).isGreaterThan(3);
        assertThat(lines.get(lines.size() - 1).text()).endsWith(WORLD);
        assertThat(lines.stream().map(Line::text).reduce("", String::concat))
                .isEqualTo((PEACE + " ").repeat(20) + WORLD);
    }

    @Test
    void arabicLettersJoin() {
        List<GlyphRun> alone =
                Shapers.house().of(FontBook.SANS, FaceStyle.REGULAR).shape("\u0633", 0, 1, Locale.ROOT, true);
        List<GlyphRun> word = Shapers.house()
                .of(FontBook.SANS, FaceStyle.REGULAR)
                .shape("\u0633\u0644\u0627\u0645", 0, 4, Locale.ROOT, true);
        assertThat(word).hasSize(1);
        assertThat(word.get(0).rightToLeft()).isTrue();
        int last = word.get(0).size() - 1;
        assertThat(word.get(0).glyph(last)).isNotEqualTo(alone.get(0).glyph(0));
        assertThat(word.get(0).text()).isEqualTo("\u0633\u0644\u0627\u0645");
    }

    @Test
    void devanagariAndThaiHaveTheirGlyphs() {
        for (String text :
                List.of("\u0939\u093F\u0928\u094D\u0926\u0940", "\u0E20\u0E32\u0E29\u0E32\u0E44\u0E17\u0E22")) {
            List<GlyphRun> runs =
                    Shapers.house().of(FontBook.SERIF, FaceStyle.REGULAR).shape(text, Locale.ROOT);
            assertThat(runs).hasSize(1);
            assertThat(runs.get(0).width()).isPositive();
            assertThat(runs.get(0).face().name()).startsWith("NotoSans");
        }
    }
}
