package eu.dossier.briefing.theme;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.theme.Page;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.theme.Type;
import eu.dossier.report.pdf.font.FontBook;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeReaderTest {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static byte[] open(String path) throws IOException {
        return switch (path) {
            case "logo.png" -> PNG;
            case "own.ttf" -> font();
            case "text.txt" -> new byte[100];
            default -> throw new FileNotFoundException(path);
        };
    }

    private static byte[] font() throws IOException {
        try (InputStream in = FontBook.class.getResourceAsStream("SourceSans3-It.ttf")) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    private static ThemeReader.Result read(String yaml) {
        return ThemeReader.read("theme.yaml", yaml, ThemeReaderTest::open);
    }

    /** "3:9 message" for each fault. */
    private static List<String> faults(String yaml) {
        ThemeReader.Result result = read(yaml);
        assertThat(result.theme()).isEmpty();
        return result.diagnostics().stream().map(ThemeReaderTest::line).toList();
    }

    private static String line(Diagnostic fault) {
        return fault.span().line() + ":" + fault.span().column() + " " + fault.message();
    }

    @Test
    void aWholeTheme() {
        Theme theme = read("""
            organisation: Ministry of the Interior
            header: Crisis Centre
            footer: Rue de la Loi 2, 1000 Brussels
            cover: true
            logo: logo.png
            page:
              size: letter
              margins: {top: 30, bottom: 25, start: 25, end: 25}
            type:
              text: House Sans
              size: 11
              justified: true
            colours:
              accent: "#004A99"
            fonts:
              House Sans: {regular: own.ttf, bold: own.ttf}
            """).theme().orElseThrow();
        assertThat(theme.organisation()).isEqualTo("Ministry of the Interior");
        assertThat(theme.header()).isEqualTo("Crisis Centre");
        assertThat(theme.footer()).isEqualTo("Rue de la Loi 2, 1000 Brussels");
        assertThat(theme.cover()).isTrue();
        assertThat(theme.logo())
                .hasValueSatisfying(logo -> assertThat(logo.width()).isEqualTo(1));
        assertThat(theme.page().width()).isEqualTo(Page.LETTER.width());
        assertThat(theme.page().top()).isBetween(85.0, 85.1);
        assertThat(theme.type())
                .isEqualTo(new Type("House Sans", "Source Sans 3", "Source Code Pro", 11, 1.38, 1.2, true));
        assertThat(theme.colours().accent()).isEqualTo(0x004A99);
        assertThat(theme.fonts()).hasSize(2);
    }

    @Test
    void whatIsLeftOutIsAsInTheHouse() {
        Theme theme = read("organisation: CERT.example").theme().orElseThrow();
        assertThat(theme.type()).isEqualTo(Theme.DEFAULT.type());
        assertThat(theme.colours()).isEqualTo(Theme.DEFAULT.colours());
    }

    @Test
    void everyFaultIsToldWithItsPlace() {
        assertThat(faults("""
            page: {size: a5}
            type:
              text: Comic Sans
              size: large
            colours:
              accent: blue
            logo: text.txt
            logos: x
            """))
                .containsExactly(
                        "1:14 'a5' cannot be the value of 'page.size'.",
                        "3:9 'Comic Sans' cannot be the value of 'type.text'.",
                        "4:9 'type.size' is a number, such as 10.5.",
                        "6:11 'colours.accent' is a colour in six hexadecimal digits.",
                        "7:7 The file 'text.txt': it is neither PNG nor JPEG nor SVG; export it as PNG.",
                        "8:8 A theme has no 'logos'.");
    }

    @Test
    void paleTextIsRefusedWhereItStands() {
        assertThat(faults("colours: {text: \"#111111\", accent: \"#999999\"}").get(0))
                .startsWith("1:36 The colour accent (#999999) has a contrast of 2.")
                .endsWith("4.5:1 is needed.");
    }

    @Test
    void aSizeOutOfBoundsIsToldWithItsBounds() {
        assertThat(faults("type: {size: 12, scale: 9}")).containsExactly("1:25 The scale is from 1 to 2 and not 9.0.");
    }

    @Test
    void aWordMayBeWrittenWithCapitals() {
        assertThat(read("page: {size: A4}\ncover: True").theme())
                .map(Theme::cover)
                .contains(true);
    }

    @Test
    void tlpColoursCannotBeChanged() {
        ThemeReader.Result result = read("colours: {tlp_red: \"#FF0000\"}");
        assertThat(result.theme()).isEmpty();
        assertThat(result.diagnostics().get(0).hints().get(0)).contains("nobody may change them");
    }

    @Test
    void fontsMustBeThereAndAllowed() {
        assertThat(faults("fonts: {A: {regular: missing.ttf}}").get(0)).contains("cannot be read");
        assertThat(faults("fonts: {A: {bold: own.ttf}}").get(0)).contains("no regular font");
        assertThat(faults("fonts: {A: {regular: text.txt}}").get(0)).contains("not a TrueType font");
    }

    @Test
    void whatIsNoThemeIsRefused() {
        for (String yaml : List.of(
                "",
                "just words",
                "- a\n- b",
                "a: [1, 2]",
                "a: {b: {c: {d: {e: 1}}}}",
                "a: 1\na: 2",
                "\tx",
                "a: *b",
                "{".repeat(5000),
                "- ".repeat(5000),
                "x".repeat(100_000),
                "? [a]\n: b",
                "&a a: *a")) {
            assertThat(read(yaml).theme())
                    .as(yaml.substring(0, Math.min(20, yaml.length())))
                    .isEmpty();
            assertThat(read(yaml).diagnostics()).isNotEmpty();
        }
    }
}
