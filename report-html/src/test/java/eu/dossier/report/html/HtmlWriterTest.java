package eu.dossier.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Document;
import eu.dossier.document.Metadata;
import eu.dossier.document.marking.Tlp;
import eu.dossier.document.theme.Colours;
import eu.dossier.document.theme.Page;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.theme.Type;
import eu.dossier.document.writer.WriterProvider;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** The file as a whole: self-contained, safe, marked, the same everywhere. */
class HtmlWriterTest {

    private final String everything = Sample.html(Sample.everything());

    @Test
    void theFormatIsFoundAsAService() {
        assertThat(ServiceLoader.load(WriterProvider.class))
                .extracting(provider -> provider.format().id())
                .contains("html");
    }

    @Test
    void theFileIsWellFormedEvenAsXml() throws Exception {
        byte[] bytes = everything.getBytes(StandardCharsets.UTF_8);
        var dom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        assertThat(dom.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(dom.getElementsByTagName("main").getLength()).isOne();
        assertThat(dom.getElementsByTagName("h1").getLength()).isOne();
    }

    @Test
    void nothingIsFetchedAndNothingRuns() {
        assertThat(everything)
                .doesNotContain("<script", "<link", "@import", "url(", " src=\"http", " style=\"", " onload");
    }

    @Test
    void thePolicyNamesTheStylesOfThisFileAndNothingElse() {
        List<String> styles = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL)
                .matcher(everything)
                .results()
                .map(MatchResult::group)
                .map(style -> Digest.of(style.substring("<style>".length(), style.length() - "</style>".length())))
                .toList();
        assertThat(styles).hasSize(2);
        assertThat(everything)
                .contains("content=\"default-src 'none'; style-src " + String.join(" ", styles)
                        + "; img-src data:; base-uri 'none'; form-action 'none'\"");
    }

    @Test
    void theMarkingStandsAboveBelowAndOnEverySheet() {
        assertThat(everything.split("TLP:AMBER</strong>", -1)).hasSize(4);
        assertThat(everything)
                .contains("@top-right{content:\"TLP\\3a AMBER\";")
                .contains("@bottom-right{content:\"TLP\\3a AMBER\";")
                .contains("color:#ffc000");
    }

    @Test
    void onlyWhatIsClearMayBeIndexed() {
        assertThat(everything).contains("<meta name=\"robots\" content=\"noindex, noarchive\"/>");
        assertThat(Sample.html(with(Tlp.CLEAR, Optional.empty()))).doesNotContain("robots");
    }

    @Test
    void aDraftSaysSoOnScreenAndPaper() {
        assertThat(Sample.html(with(Tlp.AMBER, Optional.of("DRAFT"))))
                .contains("<strong class=\"draft\">DRAFT</strong>")
                .contains("@top-left{content:\"DRAFT \\b7  Minister\\27 s brief\"");
    }

    @Test
    void pagesAreCountedInTheLanguageOfTheDocument() {
        assertThat(everything).contains("content:\"Page \" counter(page) \" of \" counter(pages) \"\"");
    }

    @Test
    void onPaperNothingIsPartedFromWhatItBelongsTo() {
        assertThat(everything)
                .contains("white-space:nowrap;padding-inline:1em")
                .contains(".contents{break-inside:avoid}")
                .contains("ol:where(:has(>li:nth-child(10))){padding-inline-start:");
    }

    @Test
    void noTextOfTheDocumentCanEndTheStyleSheet() {
        Document hostile = with(Tlp.CLEAR, Optional.of("</style><script>\"\\\n}"));
        assertThat(Sample.html(hostile)).doesNotContain("<script").contains("\\3c \\2f style");
    }

    @Test
    void theThemeDecidesColoursFontsAndPaper() {
        Colours colours = new Colours(0x111111, 0x444444, 0x6A1B4D, 0xCCCCCC, 0xF8F8F8, 0x8A0000);
        Type type = new Type("My \"Serif\"", "My Sans", "My Mono", 12, 1.5, 1.25, true);
        Theme theme = new Theme(Page.LETTER, type, colours, Optional.empty(), "Ministry of <Order>");
        assertThat(Sample.html(Sample.everything(), theme, HtmlOptions.DEFAULT))
                .contains("--accent:#6a1b4d", "--serif:\"My \\22 Serif\\22 \"", "--print-size:12pt")
                .contains("@page{size:216mm 279mm")
                .contains("text-align:justify")
                .contains("<p class=\"organisation\">Ministry of &lt;Order&gt;</p>");
    }

    @Test
    void theDarkColoursCanBeReadAndCanBeLeftOut() {
        Palette dark = Palette.dark(Colours.DEFAULT);
        for (int colour : List.of(dark.text(), dark.muted(), dark.accent(), dark.warning())) {
            assertThat(Colours.contrast(colour, dark.tint())).isGreaterThanOrEqualTo(4.5);
            assertThat(Colours.contrast(colour, dark.paper())).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(everything).contains("prefers-color-scheme:dark");
        assertThat(Sample.html(Sample.everything(), Theme.DEFAULT, new HtmlOptions(false)))
                .doesNotContain("prefers-color-scheme");
    }

    @Test
    void theBytesDependOnNeitherPlaceNorZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(Sample.html(Sample.everything())).isEqualTo(everything);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Document with(Tlp marking, Optional<String> draft) {
        Metadata m = Sample.METADATA;
        return new Document(
                new Metadata(
                        m.title(),
                        m.subject(),
                        m.publisher(),
                        m.reference(),
                        m.language(),
                        marking,
                        m.restrictions(),
                        m.issued(),
                        m.runningHead(),
                        m.runningFoot(),
                        draft,
                        m.labels()),
                List.of(Sample.paragraph("One.")));
    }
}
