package eu.dossier.report.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.report.pdf.font.FaceStyle;
import eu.dossier.report.pdf.font.FontBook;
import eu.dossier.report.pdf.shape.Shapers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    private static final String PROSE = "The attackers entered the network of the ministry in April 2019 and stayed "
            + "there, without being seen, for almost two years.";

    private static Look look(Breaking breaking) {
        return new Look(Shapers.house().of(FontBook.SERIF, FaceStyle.REGULAR), 10, Locale.ENGLISH, breaking);
    }

    private static List<Line<String>> lines(String text, double width) {
        return Paragraph.of(List.of(new Run<>(text, look(Breaking.PROSE), "")), Setting.RAGGED)
                .lines(width);
    }

    @Test
    void linesHoldTheWholeTextInOrder() {
        List<Line<String>> lines = lines(PROSE, 150);
        assertThat(lines.stream().map(Line::text).reduce("", String::concat).replace("\u00AD", ""))
                .isEqualTo(PROSE);
        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> line.width() <= 150);
    }

    @Test
    void nothingMakesNoLines() {
        assertThat(lines("", 150)).isEmpty();
    }

    @Test
    void lineFeedsBreakAndEmptyLinesStay() {
        List<Line<String>> lines = lines("one\n\ntwo", 150);
        assertThat(lines).extracting(Line::text).containsExactly("one", "", "two");
        assertThat(lines).extracting(Line::end).containsExactly(Line.End.FORCED, Line.End.FORCED, Line.End.LAST);
    }

    @Test
    void aWordOfTenThousandLettersIsTornApart() {
        List<Line<String>> lines = lines("x".repeat(10_000), 150);
        assertThat(lines).allMatch(line -> line.width() <= 150);
        assertThat(lines.stream().map(Line::text).reduce("", String::concat)).hasSize(10_000);
    }
}
