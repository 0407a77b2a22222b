package eu.dossier.report.docx;

import static eu.dossier.report.docx.Packages.field;
import static eu.dossier.report.docx.Packages.mark;
import static eu.dossier.report.docx.Packages.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Warned;
import eu.dossier.document.writer.HouseTemplate;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What hides in a Word file made to deceive: it is found by what it is, wherever it stands and whatever it is called. */
class HostileTemplatesTest {

    private static final String HEADER = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";

    @Test
    void theSecondFieldOfAParagraphIsJudgedToo() throws IOException {
        refused(ministry().body(paragraph(field("PAGE") + field("DDEAUTO cmd.exe \"/k calc\""))), "D0875");
    }

    @Test
    void aFieldThatIsPutTogetherByAnotherIsRefused() throws IOException {
        String hidden = mark("begin") + field("QUOTE 68 68 69") + mark("end");
        refused(ministry().body(paragraph(hidden)), "D0875");
        refused(ministry().body(paragraph(mark("begin") + field("PAGE") + mark("end"))), "D0875");
    }

    @Test
    void codeInPlainTextIsCode() throws IOException {
        String code = mark("begin") + "<w:r><w:t>DDE cmd</w:t></w:r>" + mark("separate") + mark("end");
        refused(ministry().body(paragraph(code)), "D0875");
    }

    @Test
    void aFieldThatGoesOnInTheNextParagraphIsFound() throws IOException {
        refused(
                ministry()
                        .body(paragraph(mark("begin") + "<w:r><w:instrText>DD</w:instrText></w:r>")
                                + paragraph("<w:r><w:instrText>E cmd</w:instrText></w:r>" + mark("end"))),
                "D0875");
    }

    @Test
    void aFieldWithoutEndIsRefused() throws IOException {
        refused(ministry().body(paragraph(mark("begin"))), "D0875");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DATE \\@ \"d MMMM yyyy\"",
                "USERNAME",
                "FILENAME \\p",
                "IF 1 = 1 \"a\"",
                "= 1 + 1",
                "MERGEFIELD name",
                "DOCPROPERTY \"Secret\"",
                "DOCVARIABLE x",
                "somebookmark",
                "HYPERLINK \"file:///etc/passwd\"",
                "HYPERLINK \"//evil/share\"",
                "HYPERLINK",
                "INCLUDEPICTURE \"http://tracker/x.png\""
            })
    void whatIsNotOnTheListIsRefused(String code) throws IOException {
        refused(ministry().body(paragraph(field(code))), "D0875");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " PAGE \\* MERGEFORMAT ",
                "NUMPAGES",
                "TOC \\o \"1-3\" \\h",
                "STYLEREF \"heading 1\"",
                "TITLE",
                "DOCPROPERTY Title",
                "HYPERLINK \\l \"_Toc1\"",
                "HYPERLINK \"https://ibz.example/\" \\o \"Link to our site, ask us\"",
                "hyperlink mailto:press@ibz.example",
                "SEQ Table"
            })
    void whatCountsNumbersAndLinksIsTaken(String code) throws IOException {
        accepted(ministry().body(paragraph(field(code))));
    }

    @Test
    void aPartIsWhatItsTypeSaysAndNotItsName() throws IOException {
        String header = "<w:hdr xmlns:w=\"" + Packages.TEXT + "\">" + paragraph(field("DDEAUTO cmd")) + "</w:hdr>";
        refused(
                ministry()
                        .put("word/logo.dat", header)
                        .type("word/logo.dat", HEADER)
                        .relate("header", "logo.dat", false),
                "D0875");
    }

    @Test
    void aListOfReferencesInCapitalsIsRefused() throws IOException {
        refused(ministry().put("word/_rels/settings.xml.RELS", "<Relationships/>"), "D0871");
    }

    @Test
    void anObjectIsFoundByItsReferenceAndByItsType() throws IOException {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        refused(ministry().put("word/x.dat", ole).relate("oleObject", "x.dat", false), "D0873");
        refused(
                ministry()
                        .put("word/x.dat", ole)
                        .type("word/x.dat", "application/vnd.openxmlformats-officedocument.oleObject"),
                "D0873");
        refused(ministry().put("word/x.xlsx", ole).relate("package", "x.xlsx", false), "D0873");
    }

    @Test
    void macrosAreCalledMacros() throws IOException {
        Packages file = ministry()
                .put("word/x.dat", "x")
                .relate("http://schemas.microsoft.com/office/2006/relationships/vbaProject", "x.dat", false);
        assertThat(read(file).diagnostics())
                .filteredOn(d -> d.code().equals("D0873"))
                .first()
                .satisfies(d -> assertThat(d.message()).isEqualTo("The template holds macros."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/webextensions/taskpanes.xml", "customUI/customUI14.xml", "word/strange.bin"})
    void partsThatNobodyKnowsAreRefused(String part) throws IOException {
        assertThat(read(ministry().put(part, "<x/>")).value()).isEmpty();
    }

    @Test
    void macrosOfFormFieldsAreRefused() throws IOException {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:entryMacro w:val=\"Evil\"/></w:ffData>"
                + "</w:fldChar></w:r>" + mark("end");
        refused(ministry().body(paragraph(begin)), "D0873");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<v:imagedata src=\"http://tracker/x.png\"/>", "<v:fill href=\"http://tracker/x.png\"/>"})
    void oldDrawingsThatFetchAreRefused(String inside) throws IOException {
        String drawing = "<w:r><w:pict xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shape>" + inside
                + "</v:shape></w:pict></w:r>";
        refused(ministry().body(paragraph(drawing)), "D0874");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<image href=\"http://tracker/a.png\"/>",
                "<g onload=\"x()\"/>",
                "<style>@import 'http://tracker/a.css'</style>",
                "<rect style=\"fill:url(http://tracker/a)\"/>"
            })
    void drawingsThatRunOrFetchAreRefused(String inside) throws IOException {
        refused(drawn("<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>"), "D0874");
    }

    @Test
    void aQuietDrawingIsTaken() throws IOException {
        accepted(drawn("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect fill=\"url(#a)\" width=\"1\"/></svg>"));
    }

    private static Packages drawn(String svg) throws IOException {
        return ministry()
                .put("word/media/a.svg", svg)
                .type("word/media/a.svg", "image/svg+xml")
                .relate("image", "media/a.svg", false);
    }

    @ParameterizedTest
    @CsvSource({"40000, 40000, false", "6000, 6000, true", "1, 40000, true", "65535, 65535, false"})
    void picturesThatFillTheMemoryAreRefused(int width, int height, boolean taken) throws IOException {
        Packages file = ministry()
                .put("word/media/a.png", Packages.png(width, height, 0))
                .relate("image", "media/a.png", false);
        if (taken) {
            accepted(file);
        } else {
            refused(file, "D0870");
        }
    }

    @Test
    void aPictureThatIsNoneIsRefused() throws IOException {
        refused(ministry().put("word/media/a.png", "MZ").relate("image", "media/a.png", false), "D0871");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:ins w:id=\"9\" w:author=\"Jan\"><w:r><w:t>in</w:t></w:r></w:ins>",
                "<w:del w:id=\"9\" w:author=\"Jan\"><w:r><w:delText>secret</w:delText></w:r></w:del>",
                "<w:pPr><w:pPrChange w:id=\"9\" w:author=\"Jan\"><w:pPr/></w:pPrChange></w:pPr>"
            })
    void trackedChangesAreRefused(String change) throws IOException {
        refused(ministry().body("<w:p>" + change + "</w:p>"), "D0892");
    }

    @Test
    void anEncodingThatNobodyKnowsIsTold() throws IOException {
        refused(ministry().put("word/settings.xml", "<?xml version=\"1.0\" encoding=\"bogus\"?><x/>"), "D0871");
        byte[] broken = {'<', 'x', '>', (byte) 0xFF, '<', '/', 'x', '>'};
        refused(ministry().put("word/settings.xml", broken), "D0871");
    }

    @Test
    void aReferenceIntoTheMachineIsRefused() throws IOException {
        refused(ministry().relate("image", "file:///etc/passwd", false), "D0874");
        refused(ministry().relate("image", "media/none.png", false), "D0871");
    }

    private static Packages ministry() throws IOException {
        return Packages.of("ministry");
    }

    private static void refused(Packages file, String code) throws IOException {
        Warned<Optional<DocxOptions>> read = read(file);
        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics())
                .filteredOn(Diagnostic::isError)
                .extracting(Diagnostic::code)
                .contains(code);
    }

    private static void accepted(Packages file) throws IOException {
        Warned<Optional<DocxOptions>> read = read(file);
        assertThat(read.diagnostics()).noneMatch(Diagnostic::isError);
        assertThat(read.value()).isPresent();
    }

    private static Warned<Optional<DocxOptions>> read(Packages file) throws IOException {
        return new DocxWriterProvider()
                .framed(DocxOptions.DEFAULT, new HouseTemplate("evil.docx", file.bytes(), Map.of()));
    }
}
