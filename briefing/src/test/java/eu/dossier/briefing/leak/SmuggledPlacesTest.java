package eu.dossier.briefing.leak;

import static eu.dossier.briefing.leak.HandMade.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.briefing.leak.HandMade.Pdf;
import eu.dossier.core.release.Secret;
import eu.dossier.core.release.Secret.Kind;
import eu.dossier.core.release.Secrets;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Places of a finished file to put something withheld in. Every one of them is looked into, and named. */
class SmuggledPlacesTest {

    private static final String HOST = "srv-nr-04.intern.example";

    private static final LeakCheck CHECK =
            LeakCheck.of(new Secrets(List.of(new Secret("host", Kind.LITERAL, HOST)), Set.of(), Set.of(), Set.of()));

    static Stream<Arguments> places() {
        return Stream.of(htmlPlaces(), pdfPlaces(), docxPlaces()).flatMap(one -> one);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void inAnyPlace(String place, String format, byte[] file) {
        List<Leak> leaks = CHECK.check("briefing.en." + format, format, Locale.ENGLISH, file);

        assertThat(leaks).isNotEmpty().allSatisfy(leak -> {
            assertThat(leak.item()).isEqualTo("host");
            assertThat(leak.place()).contains(place);
            assertThat(leak.message()).doesNotContainIgnoringCase("srv").contains("host");
        });
    }

    private static Stream<Arguments> htmlPlaces() {
        String encoded = Base64.getEncoder().encodeToString(bytes("<svg><title>" + HOST + "</title></svg>"));
        return Stream.of(
                html("text", "<p>" + HOST + "</p>"),
                html("text", "<p hidden>" + HOST + "</p>"),
                html("comment", "<!-- " + HOST + " -->"),
                html("alternative text", "<img alt='" + HOST + "'>"),
                html("alternative text", "<a aria-label=\"" + HOST + "\">x</a>"),
                html("link", "<a href=https://" + HOST + "/>x</a>"),
                html("link", "<a href='https://srv-nr-04%2Eintern%2Eexample/'>x</a>"),
                html("attribute", "<p data-x='" + HOST + "'>x</p>"),
                html("attribute", "<svg><path d='" + HOST + "'/></svg>"),
                html("attribute id", "<p id=srv-nr-04_intern_example>x</p>"),
                html("page description", "<meta name=description content='" + HOST + "'>"),
                html("style sheet", "<style>p::after{content:'" + HOST + "'}</style>"),
                html("style sheet", "<style>p::after{content:'srv-nr-04.inter\\6e .example'}</style>"),
                html("script", "<script>var a='" + HOST + "'</script>"),
                html("script", "<script>var a='srv-nr-04.i\\u006etern.example'</script>"),
                html("encoded data", "<img src='data:image/svg+xml;base64," + encoded + "'>"),
                Arguments.of("title", "html", bytes("<html><head><title>" + HOST + "</title></head></html>")));
    }

    /** As codes of a font that shows the character after each. */
    private static String shifted(String text) {
        return text.chars().mapToObj(c -> Character.toString(c - 1)).collect(Collectors.joining());
    }

    private static Arguments html(String place, String body) {
        return Arguments.of(place, "html", HandMade.html(body));
    }

    private static Stream<Arguments> pdfPlaces() {
        String hex = hex(HOST);
        return Stream.of(
                pdf("page 1 text", new Pdf().content("BT /F1 12 Tf (" + HOST + ") Tj ET")),
                pdf("page 1 text", new Pdf().content("BT /F1 12 Tf <" + hex + "> Tj ET")),
                pdf("page 1 text", new Pdf().content("BT /F1 12 Tf [(srv-n) -3 (r-04.int) 12 (ern.example)] TJ ET")),
                pdf("page 1 text", new Pdf().content("BT /F1 12 Tf (srv-nr-04.) ' 1 2 (intern.example) \" ET")),
                pdf("page 1 text", new Pdf().content("BT /F1 12 Tf 3 Tr (" + HOST + ") Tj ET")),
                pdf("page 1 text", new Pdf().content("BT /F1 12 Tf (srv-nr-04.inter-) Tj 0 -14 Td (n.example) Tj ET")),
                pdf(
                        "page 1 text",
                        new Pdf().content("/Artifact BMC BT /F1 1 Tf (\\163rv-nr-04.intern.example) Tj ET EMC")),
                pdf(
                        "page 1 text",
                        new Pdf()
                                .content("BT /F1 1 Tf (srv-nr-04.i) Tj /Span<</ActualText(ntern)>>BDC (*) Tj EMC"
                                        + " (.example) Tj ET")),
                pdf(
                        "page 1 text",
                        new Pdf()
                                .object(6, "<</Type/Font/Subtype/Type0/Encoding 20 0 R/ToUnicode 21 0 R>>").stream(
                                                20, "", bytes("1 begincodespacerange <00> <FF> endcodespacerange"))
                                        .stream(21, "", bytes("1 beginbfrange <01> <FE> <0002> endbfrange"))
                                        .content("BT /F2 1 Tf (" + shifted(HOST) + ") Tj ET")),
                pdf("hidden content", new Pdf().stream(20, "", bytes("BT /F1 12 Tf (" + HOST + ") Tj ET"))),
                pdf(
                        "drawing text",
                        new Pdf()
                                .stream(
                                        20,
                                        "/Subtype/Form/Resources<</Font<</F1 5 0 R>>>>",
                                        bytes("BT /F1 1 Tf (" + HOST + ") Tj ET"))),
                pdf(
                        "page 1 text",
                        new Pdf()
                                .stream(
                                        4,
                                        "/Filter/FlateDecode",
                                        HandMade.deflate(bytes("BT /F1 1 Tf (" + HOST + ") Tj ET")))),
                pdf("document property or bookmark Title", new Pdf().object(20, "<</Title(" + HOST + ")>>")),
                pdf(
                        "document property or bookmark Title",
                        new Pdf().object(20, "<</Title<FEFF" + hexWide(HOST) + ">>>")),
                pdf("document property Author", new Pdf().object(20, "<</Author(srv-nr\\05504.intern.example)>>")),
                pdf("alternative text", new Pdf().object(20, "<</Type/StructElem/S/Figure/Alt(" + HOST + ")>>")),
                pdf("replacement text", new Pdf().object(20, "<</Type/StructElem/ActualText(" + HOST + ")>>")),
                pdf("expansion of an abbreviation", new Pdf().object(20, "<</Type/StructElem/E(" + HOST + ")>>")),
                pdf("annotation", new Pdf().object(20, "<</Type/Annot/Contents(" + HOST + ")>>")),
                pdf("link", new Pdf().object(20, "<</S/URI/URI(https://" + HOST + "/)>>")),
                pdf("script", new Pdf().object(20, "<</S/JavaScript/JS(" + HOST + ")>>")),
                pdf("name of an attachment", new Pdf().object(20, "<</Type/Filespec/UF(" + HOST + ".txt)>>")),
                pdf("name", new Pdf().object(20, "<</Secret#2fsrv-nr-04.intern#2Eexample 1>>")),
                pdf("attachment", new Pdf().stream(20, "/Type/EmbeddedFile", bytes("a file with " + HOST))),
                pdf(
                        "attachment: text",
                        new Pdf()
                                .stream(
                                        20,
                                        "/Type/EmbeddedFile",
                                        HandMade.docx("word/document.xml", "<w:p><w:t>" + HOST + "</w:t></w:p>"))),
                pdf(
                        "metadata title",
                        new Pdf()
                                .stream(
                                        20,
                                        "/Type/Metadata/Subtype/XML",
                                        bytes("<x><dc:title>" + HOST + "</dc:title></x>"))),
                pdf(
                        "alternative text",
                        new Pdf()
                                .stream(
                                        20,
                                        "/Type/ObjStm/N 1/First 5/Filter/FlateDecode",
                                        HandMade.deflate(bytes("30 0 <</Alt(" + HOST + ")>>")))),
                pdf("comment", new Pdf().object(20, "<</A 1 %" + HOST + "\n>>")),
                pdf("bytes between objects", new Pdf().behind("%" + HOST)),
                pdf(
                        "bytes behind a stream",
                        new Pdf().stream(20, "/Filter/FlateDecode", joined(HandMade.deflate(bytes("x")), bytes(HOST)))),
                pdf(
                        "hidden page",
                        new Pdf()
                                .object(20, "<</Type/Page/Contents 21 0 R/Resources<</Font<</F1 5 0 R>>>>>>").stream(
                                        21, "", bytes("BT /F1 1 Tf (" + HOST + ") Tj ET"))),
                pdf(
                        "earlier state of a page",
                        new Pdf()
                                .object(3, "<</Type/Page/Contents 21 0 R/Resources<</Font<</F1 5 0 R>>>>>>").stream(
                                                21, "", bytes("BT /F1 1 Tf (" + HOST + ") Tj ET"))
                                        .object(3, "<</Type/Page/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>")),
                pdf("picture", new Pdf().stream(20, "/Subtype/Image/Filter/DCTDecode", bytes("\u00FF exif " + HOST))),
                pdf("font program", new Pdf().stream(20, "/Length1 99", bytes("name" + HOST + "x"))));
    }

    private static Arguments pdf(String place, Pdf file) {
        return Arguments.of(place, "pdf", file.build());
    }

    private static Stream<Arguments> docxPlaces() {
        byte[] text = bytes("Comment\0" + HOST);
        return Stream.of(
                docx("text", "word/document.xml", "<w:p><w:r><w:t>" + HOST + "</w:t></w:r></w:p>"),
                docx(
                        "text",
                        "word/document.xml",
                        "<w:p><w:r><w:t>srv-nr-04.int</w:t></w:r><w:r><w:t>ern.example</w:t></w:r></w:p>"),
                docx(
                        "text",
                        "word/document.xml",
                        "<w:p><w:del><w:r><w:delText>" + HOST + "</w:delText></w:r></w:del></w:p>"),
                docx(
                        "text",
                        "word/document.xml",
                        "<w:p><w:r><w:instrText>INCLUDETEXT " + HOST + "</w:instrText></w:r></w:p>"),
                docx("alternative text", "word/document.xml", "<w:p><wp:docPr descr='" + HOST + "'/></w:p>"),
                docx("attribute w:author", "word/document.xml", "<w:ins w:author='" + HOST + "'/>"),
                docx("comments", "word/comments.xml", "<w:comment><w:p><w:t>" + HOST + "</w:t></w:p></w:comment>"),
                docx("notes", "word/footnotes.xml", "<w:footnote><w:p><w:t>" + HOST + "</w:t></w:p></w:footnote>"),
                docx("header", "word/header1.xml", "<w:p><w:t>" + HOST + "</w:t></w:p>"),
                docx("document properties", "docProps/core.xml", "<c><dc:title>" + HOST + "</dc:title></c>"),
                docx(
                        "document properties",
                        "docProps/custom.xml",
                        "<p><property name='x'><v>" + HOST + "</v></property></p>"),
                docx("custom XML", "customXml/item1.xml", "<x>" + HOST + "</x>"),
                docx(
                        "settings",
                        "word/settings.xml",
                        "<w:settings><w:docVars><w:docVar w:val='" + HOST + "'/></w:docVars></w:settings>"),
                docx(
                        "link",
                        "word/_rels/document.xml.rels",
                        "<Relationship Target='https://" + HOST + "/' TargetMode='External'/>"),
                docx("part of the package", "word/theme/theme1.xml", "<a:theme name='" + HOST + "'/>"),
                docx("package", "word/" + HOST + ".xml", "<x/>"),
                docx("embedded file", "word/embeddings/sheet.bin", HOST),
                docx("picture", "word/media/image1.jpg", "\u00FF " + HOST),
                Arguments.of("picture", "docx", HandMade.docx(Map.of("word/media/i.png", HandMade.png("tEXt", text)))),
                Arguments.of(
                        "picture",
                        "docx",
                        HandMade.docx(Map.of(
                                "word/media/i.png",
                                HandMade.png("zTXt", joined(bytes("Comment\0\0"), HandMade.deflate(bytes(HOST))))))),
                Arguments.of(
                        "embedded file",
                        "docx",
                        HandMade.docx(Map.of(
                                "word/embeddings/a.docx", HandMade.docx("customXml/i.xml", "<x>" + HOST + "</x>")))),
                Arguments.of(
                        "embedded file",
                        "docx",
                        HandMade.docx(Map.of("word/embeddings/wide.bin", HOST.getBytes(StandardCharsets.UTF_16LE)))),
                Arguments.of("bytes between the parts", "docx", joined(HandMade.docx(Map.of()), bytes(HOST))));
    }

    private static Arguments docx(String place, String part, String content) {
        return Arguments.of(place, "docx", HandMade.docx(part, content));
    }

    @Test
    void atLeastSixtyWaysAreTried() {
        assertThat(places().count()).isGreaterThan(60);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String hexWide(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }
}
