package eu.dossier.report.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.report.pdf.font.FaceStyle;
import eu.dossier.report.pdf.font.FontBook;
import eu.dossier.report.pdf.shape.Shapers;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where lines end, and where they do not, whatever the width. */
class LineEndsTest {

    private static Paragraph<String> paragraph(String language, String text) {
        Look look = new Look(
                Shapers.house().of(FontBook.SERIF, FaceStyle.REGULAR),
                10,
                Locale.forLanguageTag(language),
                Breaking.PROSE);
        return Paragraph.of(List.of(new Run<>(text, look, "")), Setting.RAGGED);
    }

    private static List<String> lines(String language, String text, double width) {
        return paragraph(language, text).lines(width).stream()
                .map(Line::text)
                .map(line -> line.replace("\u00AD", "~").strip())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | It was seen on 26 May 2021 by three experts of the centre | 26 May 2021",
                "en | It was seen on September 3 by three experts of the centre | September 3",
                "en | It will cost the region 3 millions in the years to come | 3 millions",
                "en | The source says so with Reliability C, and nobody else does | Reliability C",
                "fr | Cela fut vu le 19 septembre 2026 par trois experts du centre | 19 septembre 2026",
                "fr | Cela fut vu le 1er septembre par trois experts du centre | 1er septembre",
                "fr | Cela fut vu \u00e0 7 h 37 par trois experts du centre | 7 h 37",
                "de | Das sahen am 3. November drei Fachleute des Zentrums | 3. November",
                "de | Das kostet die Region 12 Milliarden in den kommenden Jahren | 12 Milliarden",
                "nl | Dat zagen op 4 augustus drie deskundigen van het centrum | 4 augustus",
                "it | Lo videro il 5 settembre tre esperti del centro nazionale | 5 settembre",
                "en | It pays \u20ac 300 to whoever brings the keys of the servers | \u20ac 300",
            })
    void whatBelongsTogetherStaysOnOneLine(String language, String text, String together) {
        for (double width = 85; width < 260; width += 1) {
            assertThat(lines(language, text, width)).as("width %s", width).anyMatch(line -> line.contains(together));
        }
    }

    @Test
    void aMonthIsDividedNeitherAfterItsDayNorBeforeItsYear() {
        for (double width = 40; width < 120; width += 1) {
            assertThat(lines("de", "Seit dem 19.\u00A0September gesperrt, bis September\u00A02027", width))
                    .as("width %s", width)
                    .noneMatch(line -> line.contains("Sep~") || line.contains("Septem~"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The ransomware encrypted in that one night 412 servers of the region | 412 servers",
                "nl | Zij opende in die week de netwerken van 214 organisaties in het land | 214 or",
                "de | Nach Angaben der Firma erhielten 1.900 Kunden die neue Datei | 1.900 Kunden",
                "it | L’operatore comincia a filtrare alle ore 10.20 tutto il traffico | ore 10.20",
            })
    void aNumberStaysWithWhatItCounts(String language, String text, String together) {
        for (double width = 130; width < 300; width += 1) {
            assertThat(lines(language, text, width)).as("width %s", width).anyMatch(line -> line.contains(together));
        }
    }

    @Test
    void aYearCountsNothing() {
        String text = "All was seen in 2026 elsewhere";
        assertThat(IntStream.range(60, 140).mapToObj(width -> lines("en", text, width)))
                .anyMatch(lines -> lines.stream().anyMatch(line -> line.endsWith("2026")));
    }

    @Test
    void aTitleKeepsANumberWithWhatItCounts() {
        String text = "Gemanipuleerde software-update: 214 organisaties getroffen, minder dan eerst gedacht";
        for (double width = 180; width < 320; width += 1) {
            assertThat(paragraph("nl", text).balancedLines(width))
                    .as("width %s", width)
                    .noneMatch(line -> line.text().strip().endsWith("214"));
        }
    }

    @Test
    void aWordThatIsNoMonthMayStandApartFromANumber() {
        assertThat(lines("en", "In all 14 hospitals", 45)).containsExactly("In all 14", "hospitals");
    }

    @ParameterizedTest
    @CsvSource({
        "de, Die Datei updatecheckserver.exe wurde auf den Rechnern gefunden.",
        "en, It called telemetryledger.example.example again and again.",
        "nl, Hij belde versleutelingsprogramma.voorbeeld.example op.",
    })
    void namesOfHostsAndFilesTakeNoHyphenOfOurs(String language, String text) {
        String name = text.replaceAll(".* (\\S+\\.\\S+) .*", "$1");
        for (double width = 50; width < 200; width += 1) {
            List<String> lines = lines(language, text, width);
            assertThat(String.join("", lines)).as("width %s", width).contains(name);
        }
    }

    @Test
    void aHostBreaksBeforeADotRatherThanInside() {
        assertThat(lines("en", "telemetryledger.example.example", 100))
                .containsExactly("telemetryledger", ".example.example");
    }

    @Test
    void shortNamesWithDotsStayWhole() {
        for (double width = 60; width < 200; width += 1) {
            assertThat(lines("de", "Darum z.B. die Datei setup.exe und node.js zusammen", width))
                    .as("width %s", width)
                    .noneMatch(line -> line.startsWith(".") || line.endsWith("z") || line.contains("set~"));
        }
    }

    @Test
    void webAddressesBreakAfterTheirHostAndNotBeforeIt() {
        String text = "The centre says so at https://www.maasdelta.example/notices/2026/brinewolf of today.";
        for (double width = 220; width < 440; width += 1) {
            assertThat(lines("en", text, width))
                    .as("width %s", width)
                    .noneMatch(line -> line.endsWith("https://") || line.endsWith("https://www"))
                    .noneMatch(line -> line.startsWith(".maasdelta"));
        }
    }

    @Test
    void webAddressesBreakAfterASlashRatherThanInsideAName() {
        String text = "The bulletin stands at https://nvd.nist.gov/vuln/detail/CVE-2023-4966 since the tenth.";
        for (double width = 220; width < 440; width += 1) {
            assertThat(lines("en", text, width))
                    .as("width %s", width)
                    .noneMatch(line -> line.endsWith("CVE-") || line.endsWith("2023-"));
        }
    }

    @Test
    void anAddressGoesToTheNextLineRatherThanBreakInItsHost() {
        String text = "Communiqué sur la réouverture des urgences, 24 septembre 2026. https://www.maasdelta.example/5";
        for (double width = 230; width < 440; width += 1) {
            assertThat(lines("fr", text, width)).as("width %s", width).noneMatch(line -> line.startsWith(".example"));
        }
    }

    @Test
    void aParagraphDoesNotEndWithAShortWordAlone() {
        String text = "The attackers entered the network of the ministry in April 2019 and stayed there, unseen, for a"
                + " very long time, as is known by now.";
        for (double width = 180; width < 330; width += 1) {
            List<String> lines = lines("en", text, width);
            assertThat(lines.getLast()).as("width %s", width).contains(" ");
        }
    }

    @Test
    void aColumnHasRoomForADate() {
        double date = paragraph("en", "3 September 2026").widest();
        assertThat(paragraph("en", "Since 3 September 2026").narrowest()).isGreaterThanOrEqualTo(date);
    }

    @Test
    void theLinesOfATitleAreAboutEquallyLong() {
        Paragraph<String> title = paragraph("en", "Ransomware at the hospitals of the Maasdelta region: situation");
        int lines = title.lines(230).size();
        List<Line<String>> balanced = title.balancedLines(230);
        assertThat(balanced).hasSize(lines);
        assertThat(balanced.getFirst().width() - balanced.getLast().width()).isLessThan(60);
        assertThat(String.join("", balanced.stream().map(Line::text).toList())).isEqualTo(title.text());
    }
}
