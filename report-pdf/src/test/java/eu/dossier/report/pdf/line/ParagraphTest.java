package eu.dossier.report.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.dossier.report.pdf.font.FaceStyle;
import eu.dossier.report.pdf.font.FontBook;
import eu.dossier.report.pdf.shape.Shapers;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    private static final String GERMAN =
            "Die Angreifer drangen im April 2019 in das Netzwerk des Innenministeriums ein und blieben dort fast zwei"
                    + " Jahre lang unbemerkt. Das Zentrum f\u00fcr Cybersicherheit wurde im M\u00e4rz 2021 eingeschaltet,"
                    + " nachdem Schwachstellen in Microsoft-Exchange-Servern bekannt geworden waren; die"
                    + " Bundesstaatsanwaltschaft ermittelt.";

    private static final String PROSE = "The attackers entered the network of the ministry in April 2019 and stayed "
            + "there, without being seen, for almost two years.";

    private static List<Line<String>> lines(
            String language, String text, double width, Breaking breaking, Align align) {
        Look look = new Look(
                Shapers.house().of(FontBook.SERIF, FaceStyle.REGULAR), 10.5, Locale.forLanguageTag(language), breaking);
        return Paragraph.of(List.of(new Run<>(text, look, "")), new Setting(align, false, 0))
                .lines(width);
    }

    private static List<Line<String>> lines(String text, double width) {
        return lines("en", text, width, Breaking.PROSE, Align.START);
    }

    /** The lines as they would be read, hyphens of ours as "~", with their widths. */
    private static String plan(List<Line<String>> lines) {
        StringBuilder plan = new StringBuilder();
        for (Line<String> line : lines) {
            plan.append(
                    "%3d %s|%n".formatted(Math.round(line.width()), line.text().replace("\u00AD", "~")));
        }
        return plan.toString().replace("\r", "");
    }

    private static String joined(List<Line<String>> lines) {
        return lines.stream().map(Line::text).reduce("", String::concat).replace("\u00AD", "");
    }

    @Test
    void linesHoldTheWholeTextInOrder() {
        List<Line<String>> lines = lines(PROSE, 150);
        assertThat(joined(lines)).isEqualTo(PROSE);
        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> line.width() <= 150);
    }

    @Test
    void aParagraphBreaksWhereItLooksBestAsAWhole() {
        assertThat(plan(lines("de", GERMAN, 300, Breaking.PROSE, Align.START))).isEqualTo("""
            264 Die Angreifer drangen im April 2019 in das Netzwerk des |
            260 Innenministeriums ein und blieben dort fast zwei Jahre |
            267 lang unbemerkt. Das Zentrum f\u00fcr Cybersicherheit wurde |
            263 im M\u00e4rz 2021 eingeschaltet, nachdem Schwachstellen in |
            275 Microsoft-Exchange-Servern bekannt geworden waren; die |
            167 Bundesstaatsanwaltschaft ermittelt.|
            """);
    }

    private static List<String> texts(String language, String text, double width) {
        return lines(language, text, width, Breaking.PROSE, Align.START).stream()
                .map(Line::text)
                .toList();
    }

    /** No bundled font has these letters: each is set as a question mark of one width, which is all that counts here. */
    @Test
    void chineseAndJapaneseBreakBetweenLettersButNeverBeforeAComma() {
        String text = "内務省のネットワークに、攻撃者が侵入しました。「問題は解決した」と発表。";
        for (double width = 30; width < 150; width += 3) {
            List<String> lines = texts("ja", text, width);
            assertThat(String.join("", lines)).isEqualTo(text);
            assertThat(lines)
                    .as("width %s", width)
                    .hasSizeGreaterThan(1)
                    .noneMatch(line -> "、。」ョッー".indexOf(line.charAt(0)) >= 0)
                    .noneMatch(line -> line.endsWith("「"));
        }
    }

    @Test
    void thaiBreaksBetweenItsWords() {
        String text = "กระทรวงมหาดไทยแจ้งว่าเครือข่ายปลอดภัยแล้ว";
        List<String> lines = texts("th", text, 90);
        assertThat(String.join("", lines)).isEqualTo(text);
        assertThat(lines).hasSizeGreaterThan(2).contains("กระทรวงมหาดไทย");
    }

    @Test
    void aFullLastLineStaysInsideItsColumnWhenJustified() {
        for (double width = 100; width < 300; width += 0.7) {
            for (Line<String> line : lines("en", PROSE, width, Breaking.PROSE, Align.JUSTIFIED)) {
                assertThat(line.width()).as("width %s", width).isLessThanOrEqualTo(width + 0.01);
            }
        }
    }

    @Test
    void narrowColumnsDivideWordsAndNeverNames() {
        String text = "Cybersicherheitsbeh\u00f6rde und Bundesstaatsanwaltschaft";
        assertThat(plan(lines("de", text, 80, Breaking.PROSE, Align.START))).isEqualTo("""
             60 Cybersicher~|
             62 heitsbeh\u00f6rde |
             59 und Bundes~|
             61 staatsanwalt~|
             28 schaft|
            """);
        assertThat(plan(lines("de", text, 80, Breaking.NAME, Align.START))).doesNotContain("~");
    }

    @Test
    void everyLanguageOfTheHouseDividesItsWords() {
        assertThat(plan(lines("en", "irresponsible misunderstanding", 60, Breaking.PROSE, Align.START)))
                .contains("~");
        assertThat(plan(lines("fr", "anticonstitutionnellement", 60, Breaking.PROSE, Align.START)))
                .contains("~");
        assertThat(plan(lines("nl", "onderzoeksrechter cyberveiligheid", 60, Breaking.PROSE, Align.START)))
                .contains("~");
        assertThat(plan(lines("it", "precipitevolissimevolmente cibersicurezza", 60, Breaking.PROSE, Align.START)))
                .contains("~");
        assertThat(plan(lines("en", "Brusselstimeseditorial", 60, Breaking.PROSE, Align.START)))
                .as("a word with a capital is taken for a name")
                .doesNotContain("~");
    }

    @Test
    void justifiedLinesAreEvenButForTheLast() {
        List<Line<String>> lines = lines("de", GERMAN, 300, Breaking.PROSE, Align.JUSTIFIED);
        assertThat(lines.subList(0, lines.size() - 1)).allMatch(line -> Math.abs(line.width() - 300) < 0.01);
        assertThat(lines.get(lines.size() - 1).width()).isLessThan(299);
        Segment<String> first = lines.get(0).segments().get(0);
        assertThat(first.wordSpace()).isBetween(-1.0, 4.0);
    }

    @Test
    void addressesAndHashesBreakWithoutAHyphen() {
        String text = "See https://www.example.org/belgium/170787/cyberattack-on-ministry?utm=12 for the SHA-256 "
                + "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855.";
        assertThat(plan(lines("en", text, 200, Breaking.PROSE, Align.START))).isEqualTo("""
            182 See https://www.example.org/belgium/|
            148 170787/cyberattack-on-ministry|
            115 ?utm=12 for the SHA-256 |
            195 e3b0c44298fc1c149afbf4c8996fb92427ae41|
            142 e4649b934ca495991b7852b855.|
            """);
    }

    @Test
    void aLiteralGoesToTheNextLineBeforeItIsTorn() {
        assertThat(plan(lines("en", "HKLM\\Software\\Microsoft\\Windows\\Run", 100, Breaking.LITERAL, Align.START)))
                .isEqualTo("""
                     78 HKLM\\Software\\|
                     95 Microsoft\\Windows\\|
                     19 Run|
                    """);
    }

    @Test
    void numbersKeepTheirUnitsAndFrenchItsMarks() {
        assertThat(plan(lines("en", "about a hundred and 40 GB were copied", 113, Breaking.PROSE, Align.START)))
                .contains("40 GB")
                .doesNotContain("40 |");
        assertThat(plan(lines(
                        "fr",
                        "Est-ce vrai de tout cela ? Oui \u00ab bien s\u00fbr \u00bb !",
                        111,
                        Breaking.PROSE,
                        Align.START)))
                .doesNotContain("|\n  ? ")
                .doesNotContain("\u00ab |");
    }

    @Test
    void nonBreakingSpacesHold() {
        assertThat(lines("a\u00a0b\u202fc\u2007d", 5).size()).isGreaterThan(1);
        assertThat(plan(lines("Mr\u00a0X", 500))).contains("Mr\u00a0X");
        assertThat(plan(lines("one two\u00a0three", 60))).contains("two\u00a0three");
    }

    @Test
    void softHyphensDivideAndAreNotPrintedElsewhere() {
        List<Line<String>> lines = lines("en", "Donau\u00addampf\u00adschiff", 60, Breaking.NAME, Align.START);
        assertThat(plan(lines)).contains("~");
        assertThat(lines("en", "Donau\u00addampf", 500, Breaking.NAME, Align.START)
                        .get(0)
                        .text())
                .isEqualTo("Donaudampf");
    }

    @Test
    void theHyphenThatWasAddedStandsApart() {
        List<Line<String>> lines = lines("de", "Bundesstaatsanwaltschaft", 80, Breaking.PROSE, Align.START);
        Line<String> first = lines.get(0);
        assertThat(first.end()).isEqualTo(Line.End.HYPHEN);
        Segment<String> hyphen = first.segments().get(first.segments().size() - 1);
        assertThat(hyphen.added()).isTrue();
        assertThat(hyphen.text()).isEqualTo("\u00AD");
        assertThat(hyphen.x() + hyphen.width()).isCloseTo(first.width(), within(0.01));
    }

    @Test
    void runsOfOneWordStayTogether() {
        Look plain =
                new Look(Shapers.house().of(FontBook.SERIF, FaceStyle.REGULAR), 10, Locale.ENGLISH, Breaking.PROSE);
        Look bold = new Look(Shapers.house().of(FontBook.SERIF, FaceStyle.BOLD), 10, Locale.ENGLISH, Breaking.PROSE);
        List<Line<String>> lines = Paragraph.of(
                        List.of(
                                new Run<>("the un", plain, "a"),
                                new Run<>("known", bold, "b"),
                                new Run<>(", yes", plain, "c")),
                        Setting.RAGGED)
                .lines(60);
        assertThat(lines).extracting(Line::text).containsExactly("the ", "unknown, ", "yes");
        assertThat(lines.get(1).segments())
                .extracting(segment -> segment.run().source())
                .containsExactly("a", "b", "c");
    }

    @Test
    void alignmentMovesTheLine() {
        assertThat(lines("en", "word", 100, Breaking.PROSE, Align.END)
                        .get(0)
                        .segments()
                        .get(0)
                        .x())
                .isCloseTo(100 - lines("word", 100).get(0).width(), within(0.01));
        assertThat(lines("en", "word", 100, Breaking.PROSE, Align.CENTRE)
                        .get(0)
                        .segments()
                        .get(0)
                        .x())
                .isCloseTo(50 - lines("word", 100).get(0).width() / 2, within(0.01));
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
        assertThat(joined(lines)).hasSize(10_000);
    }

    @Test
    void noWidthIsTooSmall() {
        assertThat(joined(lines(PROSE, 1))).isEqualTo(PROSE);
        assertThat(lines("\uD83D\uDE00\uD83D\uDE00", 1)).hasSize(2);
    }

    @Test
    void tablesLearnHowNarrowAColumnMayBe() {
        Look code =
                new Look(Shapers.house().of(FontBook.MONO, FaceStyle.REGULAR), 10, Locale.ENGLISH, Breaking.LITERAL);
        Paragraph<String> hash = Paragraph.of(List.of(new Run<>("a".repeat(64), code, "")), Setting.RAGGED);
        assertThat(hash.narrowest()).isBetween(30.0, 60.0);
        assertThat(hash.widest()).isCloseTo(64 * 6.0, within(0.5));
    }

    /** Whatever the text and the width: nothing is lost, nothing sticks out that could have been broken. */
    @Test
    void nothingIsLost() {
        String[] parts = {
            "word ", "a", " ", "Zusammenarbeit", "-", "/", "\u00a0", "\n", "1.2.3.4", "e\u0301", ". ", "\u00ad"
        };
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            double width = 10 + random.nextInt(300);
            List<Line<String>> lines = lines("de", text.toString(), width, Breaking.PROSE, Align.START);
            String where = "seed " + seed;
            assertThat(joined(lines)).as(where).isEqualTo(text.toString().replaceAll("[\n\u00ad]", ""));
            assertThat(lines)
                    .as(where)
                    .filteredOn(line -> line.width() > Math.max(width, 14) + 1.5)
                    .extracting(Line::text)
                    .isEmpty();
        }
    }
}
