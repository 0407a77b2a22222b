package eu.dossier.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Warned;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.Layout;
import eu.dossier.report.docx.template.WordTemplate;
import eu.dossier.testkit.ReferenceBriefing;
import eu.dossier.testkit.docx.DocxDump;
import eu.dossier.testkit.docx.OfficeRules;
import eu.dossier.testkit.docx.OoxmlSchemas;
import eu.dossier.testkit.docx.WordFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a briefing in the organisation's own Word file, and which files are refused. */
class WordTemplateTest {

    @ParameterizedTest
    @ValueSource(strings = {"ministry", "press", "sheet", "cover", "letter"})
    void briefingsInATemplateAreValid(String name) throws IOException {
        for (Document document : List.of(EveryNode.document(), ReferenceBriefing.document())) {
            WordFile file = into(template(name), document);
            // What LibreOffice itself writes out of order stays as it is.
            assertThat(OoxmlSchemas.faults(file)).isSubsetOf(OoxmlSchemas.faults(WordFile.of(bytes(name))));
            assertThat(DocxDump.body(file)).doesNotContain("{{").contains("TableData");
        }
    }

    /** What the template's author did is his; all that is added keeps the rules. */
    @ParameterizedTest
    @ValueSource(strings = {"ministry", "press", "sheet", "cover", "letter"})
    void whatIsAddedToATemplateIsAccessible(String name) throws IOException {
        WordFile file = into(template(name), EveryNode.document());
        assertThat(OfficeRules.faults(file)).isSubsetOf(OfficeRules.faults(WordFile.of(bytes(name))));
    }

    @Test
    void theLetterheadStaysAndItsPlacesAreFilled() throws IOException {
        WordFile file = into(template("ministry"), EveryNode.document());
        String body = DocxDump.body(file);
        assertThat(body.indexOf("Rue de Louvain")).isBetween(0, body.indexOf("Interior Ministry: intrusion"));
        assertThat(body.indexOf("procédure interne")).isGreaterThan(body.indexOf("Measures"));
        assertThat(all(file, "header")).contains("SPF Intérieur", "TLP:AMBER+STRICT");
        assertThat(all(file, "footer")).contains("BE-IBZ-2021-01", "26 May 2021", "TLP:AMBER+STRICT");
    }

    @Test
    void aPlaceholderThatWordSplitIsMendedAndTold() {
        assertThat(read("ministry").diagnostics())
                .filteredOn(d -> d.code().equals("D0877"))
                .singleElement()
                .satisfies(d -> assertThat(d.message()).contains("{{tlp}}"));
    }

    @Test
    void theTemplatesStylesAreUsedAndWhatItLacksIsAdded() throws IOException {
        WordFile file = into(template("ministry"), EveryNode.document());
        String styles = new String(file.part("word/styles.xml"), StandardCharsets.UTF_8);
        assertThat(styles).containsIgnoringCase("7a0019").contains("Callout Text");
        assertThat(styles.split("(?i)<w:name w:val=\"heading 1\"", -1)).hasSize(2);
    }

    @Test
    void oddNamesAreMapped() throws IOException {
        WordTemplate template = WordTemplate.read(
                        bytes("press"), "press.docx", Map.of("heading 1", "Grand titre", "Body Text", "Texte courant"))
                .value()
                .orElseThrow();
        assertThat(DocxDump.body(into(template, EveryNode.document()))).contains("Grandtitre: ", "Textecourant: ");
    }

    @Test
    void aMappingToNothingIsAnError() throws IOException {
        Warned<Optional<WordTemplate>> read =
                WordTemplate.read(bytes("press"), "press.docx", Map.of("heading 1", "Petit titre"));
        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics())
                .anyMatch(d -> d.code().equals("D0881") && d.message().contains("Petit titre"));
    }

    @Test
    void paleTextIsToldWithItsContrast() {
        assertThat(read("press").diagnostics())
                .anyMatch(d -> d.code().equals("D0883") && d.message().contains("Texte courant"));
    }

    @Test
    void withoutBodyTheBriefingComesLast() throws IOException {
        assertThat(read("sheet").diagnostics()).extracting(Diagnostic::code).contains("D0878");
        WordFile file = into(template("sheet"), EveryNode.document());
        String body = DocxDump.body(file);
        assertThat(body.indexOf("Une liste du modèle")).isLessThan(body.indexOf("Heading1"));
        assertThat(body).contains("Interior Ministry: intrusion closed");
        assertThat(DocxDump.part(file, "word/footnotes.xml")).contains("Une note du modèle.", "Told to RTBF");
    }

    @Test
    void whoMadeTheTemplateIsNotInTheBriefing() throws IOException {
        WordFile file = into(template("ministry"), EveryNode.document());
        String core = new String(file.part("docProps/core.xml"), StandardCharsets.UTF_8);
        assertThat(core).doesNotContain("creator", "lastModifiedBy").contains("2021-05-26T08:00:00Z");
    }

    @Test
    void contentControlsAreFilledAndLoseTheirPrompts() throws IOException {
        WordFile file = into(template("letter"), EveryNode.document());
        assertThat(DocxDump.body(file))
                .contains("26 May 2021", "BE-IBZ-2021-01", "Situation as of 26 May 2021")
                .doesNotContain("Click", "PlaceholderText");
        assertThat(all(file, "header")).contains("Interior Ministry: intrusion closed", "Office of the Minister");
    }

    @Test
    void aFirstPageOfItsOwnStaysTheFirstAlone() throws IOException {
        String body = part(into(template("letter"), EveryNode.document()), "word/document.xml");
        assertThat(body.split("<w:titlePg", -1)).hasSize(2);
        assertThat(body.split("<w:sectPr", -1)).hasSizeGreaterThan(2);
        assertThat(body.indexOf("<w:titlePg")).isLessThan(body.indexOf("w:orient=\"landscape\""));
    }

    @Test
    void theBriefingTakesTheSectionItStandsIn() throws IOException {
        String body = part(into(template("cover"), EveryNode.document()), "word/document.xml");
        int briefing = body.lastIndexOf("Annex: all indicators");
        assertThat(body.indexOf("Nationaal Crisiscentrum")).isPositive().isLessThan(body.indexOf("Heading"));
        assertThat(briefing).isPositive();
        assertThat(body.indexOf("Uitgegeven door")).isGreaterThan(briefing);
        // Cover, briefing upright, turned and upright again, back page.
        assertThat(body.split("<w:sectPr", -1)).hasSize(6);
        assertThat(body.split("w:start=\"1\"", -1))
                .as("numbers start anew once")
                .hasSize(2);
        assertThat(body).doesNotContain("{{").doesNotContain("<?dossier");
    }

    @Test
    void aTextBoxIsFilledInBothItsForms() throws IOException {
        String body = part(into(template("cover"), EveryNode.document()), "word/document.xml");
        assertThat(body.split("26 May 2021 · DRAFT · TLP:AMBER\\+STRICT PAP:GREEN", -1))
                .hasSize(3);
    }

    @Test
    void aTemplateWithoutThemeGetsOneInItsOwnFonts() throws IOException {
        WordTemplate template = Templates.read("cover", Map.of("heading 1", "Kop rapport A"));
        String theme = part(into(template, EveryNode.document()), "word/theme/theme1.xml");
        assertThat(theme)
                .contains("<a:majorFont><a:latin typeface=\"Liberation Serif\"/>")
                .contains("<a:minorFont><a:latin typeface=\"Liberation Sans\"/>");
    }

    @Test
    void pageNumbersInContentsCountTheCoverUnlessTheyStartAnew() throws IOException {
        Layout layout = LaidElsewhere.of(EveryNode.document(), Map.of("what-happened", 1), 4);
        assertThat(DocxDump.body(numbered("cover", layout)))
                .contains("What happened<tab><field PAGEREF")
                .contains("\\h=1>");
        byte[] counted = Zips.replace(bytes("cover"), "word/document.xml", "w:start=\"1\" ", "");
        WordTemplate template =
                WordTemplate.read(counted, "cover.docx", Map.of()).value().orElseThrow();
        assertThat(DocxDump.body(numbered(template, layout))).contains("\\h=2>");
    }

    @Test
    void theSameBytesEachTime() throws IOException {
        assertThat(write(template("sheet"), EveryNode.document()))
                .isEqualTo(write(template("sheet"), EveryNode.document()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INCLUDETEXT \"//evil/share.docx\"",
                "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\"",
                " IncludePicture \"http://tracker/x.png\" ",
                "LINK Excel.Sheet.8",
                "{ QUOTE { DDE cmd } }"
            })
    void fieldsThatFetchOrRunAreRefused(String field) throws IOException {
        String code = "<w:p><w:r><w:instrText>" + field.replace("\"", "&quot;") + "</w:instrText></w:r></w:p></w:body>";
        refused(
                Zips.replace(
                        bytes("ministry"), "word/document.xml", "<w:sectPr>", code.replace("</w:body>", "<w:sectPr>")),
                "D0875");
    }

    @Test
    void aFieldSplitOverRunsIsFoundToo() throws IOException {
        String code =
                "<w:p><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT x</w:instrText></w:r></w:p>";
        refused(Zips.replace(bytes("ministry"), "word/document.xml", "<w:sectPr>", code + "<w:sectPr>"), "D0875");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "attachedTemplate", "oleObject", "frame", "subDocument"})
    void whatIsFetchedFromOutsideIsRefused(String type) throws IOException {
        String evil =
                "<Relationship Id=\"evil\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + type + "\" Target=\"http://tracker.example/x\" TargetMode=\"External\"/></Relationships>";
        refused(Zips.replace(bytes("ministry"), "word/_rels/document.xml.rels", "</Relationships>", evil), "D0874");
    }

    @Test
    void entitiesAreRefused() throws IOException {
        String start = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:styles ";
        refused(Zips.replace(bytes("ministry"), "word/styles.xml", "<w:styles ", start), "D0872");
    }

    @Test
    void macrosAndObjectsAreRefused() throws IOException {
        refused(with("word/vbaProject.bin", new byte[] {1}), "D0873");
        refused(with("word/embeddings/oleObject1.bin", new byte[] {1}), "D0873");
        refused(with("word/activeX/activeX1.xml", "<x/>".getBytes(StandardCharsets.UTF_8)), "D0873");
    }

    @Test
    void bombsAndGiantsAreRefused() throws IOException {
        refused(with("word/media/bomb.png", new byte[9 << 20]), "D0870");
        refused(with("word/bomb.xml", new byte[100 << 20]), "D0870");
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 2_001; i++) {
            many.put("word/part" + i + ".xml", new byte[0]);
        }
        refused(with(many), "D0870");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../evil.xml", "/etc/evil.xml", "word\\evil.xml", "word/../../evil.xml"})
    void partsThatLeadOutOfTheFileAreRefused(String part) throws IOException {
        refused(with(part, "<x/>".getBytes(StandardCharsets.UTF_8)), "D0871");
    }

    @Test
    void nestedDeepIsRefusedAndNoStackOverflows() throws IOException {
        String deep = "<w:sdt>".repeat(5_000) + "</w:sdt>".repeat(5_000);
        refused(Zips.replace(bytes("ministry"), "word/document.xml", "<w:sectPr>", deep + "<w:sectPr>"), "D0871");
    }

    @Test
    void whatIsNoWordFileIsRefused() {
        refused(new byte[0], "D0871");
        refused("hello".getBytes(StandardCharsets.UTF_8), "D0871");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "D0871");
        refused(new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9}, "D0871");
    }

    /** The licence stands in the font itself, as its maker set it. */
    @ParameterizedTest
    @CsvSource({
        "2, may not be embedded",
        "4, only in documents that nobody edits",
        "8, which its maker allows",
        "0, maker allows"
    })
    void fontsThatMayNotTravelAreTold(int fsType, String told) throws IOException {
        Warned<Optional<WordTemplate>> read =
                WordTemplate.read(EmbeddedFonts.into(bytes("ministry"), fsType), "ministry.docx", Map.of());
        assertThat(read.diagnostics())
                .filteredOn(d -> d.code().equals("D0888"))
                .singleElement()
                .satisfies(d -> assertThat(d.message()).contains("House Sans", told));
    }

    @Test
    void unknownPlaceholdersAreTold() throws IOException {
        refused(Zips.replace(bytes("ministry"), "word/document.xml", "Rue de Louvain", "{{contakt}}"), "D0876");
    }

    @Test
    void bodyInATableIsRefused() throws IOException {
        refused(Zips.replace(bytes("sheet"), "word/document.xml", "{{title}}", "{{body}}"), "D0879");
    }

    private static void refused(byte[] file, String code) {
        Warned<Optional<WordTemplate>> read = WordTemplate.read(file, "evil.docx", Map.of());
        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics())
                .filteredOn(Diagnostic::isError)
                .extracting(Diagnostic::code)
                .contains(code);
        assertThat(read.diagnostics()).allMatch(d -> d.span().file().startsWith("evil.docx"));
    }

    private static byte[] with(String part, byte[] content) throws IOException {
        return with(Map.of(part, content));
    }

    private static byte[] with(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordFile file = WordFile.of(bytes("ministry"));
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : file.names()) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(file.part(name));
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static String all(WordFile file, String kind) {
        StringBuilder text = new StringBuilder();
        for (String name : file.names()) {
            if (name.startsWith("word/" + kind)) {
                text.append(DocxDump.part(file, name));
            }
        }
        return text.toString();
    }

    private static WordFile into(WordTemplate template, Document document) throws IOException {
        return WordFile.of(write(template, document));
    }

    private static byte[] write(WordTemplate template, Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriterProvider()
                .create(DocxOptions.DEFAULT.withTemplate(template))
                .write(document, Theme.DEFAULT, out);
        return out.toByteArray();
    }

    private static String part(WordFile file, String name) {
        return new String(file.part(name), StandardCharsets.UTF_8);
    }

    private static WordFile numbered(String name, Layout layout) throws IOException {
        return numbered(template(name), layout);
    }

    private static WordFile numbered(WordTemplate template, Layout layout) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriterProvider()
                .create(DocxOptions.DEFAULT.withTemplate(template))
                .write(layout, out);
        return WordFile.of(out.toByteArray());
    }

    private static WordTemplate template(String name) {
        return read(name).value().orElseThrow();
    }

    private static Warned<Optional<WordTemplate>> read(String name) {
        try {
            return WordTemplate.read(bytes(name), name + ".docx", Map.of());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String name) throws IOException {
        return Templates.bytes(name);
    }
}
