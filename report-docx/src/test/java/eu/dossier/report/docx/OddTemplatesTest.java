package eu.dossier.report.docx;

import static eu.dossier.report.docx.Packages.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Block;
import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Warned;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.HouseTemplate;
import eu.dossier.report.docx.template.TrialCheck;
import eu.dossier.testkit.docx.DocxDump;
import eu.dossier.testkit.docx.OoxmlSchemas;
import eu.dossier.testkit.docx.WordFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Honest templates that other programs made in their own way: a briefing in them opens, and nothing of theirs is lost. */
class OddTemplatesTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String NAMESPACE = "xmlns:w=\"" + Packages.TEXT + "\"";
    private static final String BOX = "<w:r><w:pict xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shape><v:textbox>"
            + "<w:txbxContent><w:p><w:r><w:t>ANCHORED {{date}}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape>"
            + "</w:pict></w:r>";

    @Test
    void partsWithoutContentAreAddedTo() throws IOException {
        sound(ministry().put("word/styles.xml", "<w:styles " + NAMESPACE + "/>"));
        sound(ministry().put("word/numbering.xml", "<w:numbering " + NAMESPACE + "/>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/styles.xml", "word/numbering.xml"})
    void anotherPrefixIsAsGood(String part) throws IOException {
        Packages file = ministry();
        String other = file.text(part)
                .replace("<w:", "<ns0:")
                .replace("</w:", "</ns0:")
                .replace(" w:", " ns0:")
                .replace("xmlns:w=", "xmlns:ns0=");
        sound(file.put(part, other));
    }

    @Test
    void theMainPartIsTheOneThatTheFileNames() throws IOException {
        Packages file = ministry()
                .move("word/document.xml", "word/document2.xml")
                .move("word/_rels/document.xml.rels", "word/_rels/document2.xml.rels")
                .replace("[Content_Types].xml", "/word/document.xml", "/word/document2.xml")
                .replace("_rels/.rels", "word/document.xml", "word/document2.xml");
        assertThat(DocxDump.body(sound(file))).contains("Rue de Louvain");
    }

    @Test
    void instructionsToProgramsAreNoPlaces() throws IOException {
        WordFile file = sound(ministry().body("<?dossier zzz?><?dossier body?>"));
        assertThat(body(file)).doesNotContain("<?dossier", "zzz");
    }

    @Test
    void whatHangsOnTheParagraphOfTheBriefingStays() throws IOException {
        Packages file = ministry();
        String text = file.text("word/document.xml");
        int end = text.indexOf("</w:p>", text.indexOf("{{body}}"));
        WordFile written = sound(file.put("word/document.xml", text.substring(0, end) + BOX + text.substring(end)));
        assertThat(body(written)).contains("ANCHORED 26 May 2021").doesNotContain("{{body}}");
    }

    @Test
    void wordsBesideTheBriefingAreToldAndNotLost() throws IOException {
        Warned<Optional<DocxOptions>> read =
                read(ministry().replace("word/document.xml", "{{body}}", "Keep this {{body}}"));
        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics())
                .filteredOn(d -> d.code().equals("D0879"))
                .singleElement()
                .satisfies(d -> assertThat(d.message()).contains("Keep this {{body}}"));
    }

    @Test
    void howTheTemplateWasMadeReachesNoBriefing() throws IOException {
        WordFile file = sound(ministry()
                .replace(
                        "word/settings.xml",
                        "</w:settings>",
                        "<w:trackRevisions/><w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>"
                                + "<w:updateFields w:val=\"true\"/><w:rsids><w:rsid w:val=\"00AB12CD\"/></w:rsids>"
                                + "<w:docVars><w:docVar w:name=\"a\" w:val=\"Secret\"/></w:docVars></w:settings>")
                .put(
                        "word/comments.xml",
                        "<w:comments " + NAMESPACE + "><w:comment w:id=\"1\" w:author=\"Jan Geheim\">" + paragraph("")
                                + "</w:comment></w:comments>")
                .type("word/comments.xml", WORD + "comments+xml")
                .relate("comments", "comments.xml", false)
                .body("<w:p w:rsidR=\"00AB12CD\"><w:commentRangeStart w:id=\"1\"/><w:r><w:t>Kept</w:t></w:r>"
                        + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>"));
        StringBuilder all = new StringBuilder();
        for (String part : file.names()) {
            all.append(new String(file.part(part), StandardCharsets.UTF_8));
        }
        assertThat(all)
                .contains("Kept")
                .doesNotContain("comment", "Geheim", "rsid", "updateFields", "trackRevisions", "Protection", "Secret");
    }

    @Test
    void theAttachedTemplateIsDetached() throws IOException {
        WordFile file = sound(ministry()
                .put(
                        "word/_rels/settings.xml.rels",
                        "<Relationships"
                                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                + " Id=\"rId1\""
                                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
                                + " Target=\"file:///C:/Users/jan/Normal.dotm\" TargetMode=\"External\"/></Relationships>")
                .replace(
                        "word/settings.xml",
                        "</w:settings>",
                        "<w:attachedTemplate"
                                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                                + " r:id=\"rId1\"/></w:settings>"));
        assertThat(new String(file.part("word/settings.xml"), StandardCharsets.UTF_8))
                .doesNotContain("attached");
        assertThat(file.has("word/_rels/settings.xml.rels")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"{{Title}}, Interior Ministry: intrusion closed", "{{ REFERENCE }}, BE-IBZ-2021-01"})
    void placeholdersMayBeInCapitals(String written, String filled) throws IOException {
        assertThat(body(sound(ministry().body("<w:p><w:r><w:t>At: " + written + "</w:t></w:r></w:p>"))))
                .contains("At: " + filled);
    }

    @Test
    void aPlaceholderWithADigitOrADotIsToldWithItsPlace() throws IOException {
        assertThat(read(ministry().body("<w:p><w:r><w:t>Ref {{ref.no}}</w:t></w:r></w:p>"))
                        .diagnostics())
                .filteredOn(d -> d.code().equals("D0876"))
                .singleElement()
                .satisfies(d -> assertThat(d.message()).contains("{{ref.no}}", "(in \"Ref {{ref.no}}\")"));
    }

    @Test
    void wordsOwnTitleControlIsFilledAndUnbound() throws IOException {
        String control = "<w:sdt><w:sdtPr><w:alias w:val=\"Heading of the letter\"/><w:id"
                + " w:val=\"77\"/><w:showingPlcHdr/><w:dataBinding w:xpath=\"/ns1:coreProperties[1]/ns0:title[1]\""
                + " w:storeItemID=\"{6C3C8BC8}\"/>"
                + "<w:text/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>[Title]</w:t></w:r></w:p></w:sdtContent></w:sdt>";
        assertThat(body(sound(ministry().body(control))))
                .doesNotContain("[Title]", "dataBinding")
                .contains("Heading of the letter");
    }

    @Test
    void aPromptThatNobodyFillsIsTold() throws IOException {
        String control = "<w:sdt><w:sdtPr><w:alias w:val=\"Author\"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                + "<w:p><w:r><w:t>[Author]</w:t></w:r></w:p></w:sdtContent></w:sdt>";
        assertThat(read(ministry().body(control)).diagnostics())
                .anyMatch(d -> d.code().equals("D0893") && d.message().contains("[Author]"));
    }

    @Test
    void theContactIsTheOneThatTheBriefingNames() throws IOException {
        Packages file = ministry().body("<w:p><w:r><w:t>Ask: {{contact}}.</w:t></w:r></w:p>");
        assertThat(body(sound(file))).contains("Ask: .");
        List<Block> blocks = new ArrayList<>(EveryNode.document().blocks());
        blocks.add(EveryNode.heading(2, "contact", "Press contact"));
        blocks.add(EveryNode.paragraph("Olivier Maerens, +32 2 000 00 00"));
        Document document = new Document(EveryNode.metadata(), blocks);
        assertThat(body(written(file, document))).contains("Ask: Olivier Maerens, +32 2 000 00 00.");
    }

    @Test
    void footnotesOfTheTemplateAreFilledAndKeepTheirLinks() throws IOException {
        Packages file = Packages.of("sheet");
        file.replace("word/footnotes.xml", "Une note du modèle.", "Une note du {{date}}.");
        WordFile written = written(file, EveryNode.document());
        assertThat(new String(written.part("word/footnotes.xml"), StandardCharsets.UTF_8))
                .contains("Une note du 26 May 2021.")
                .doesNotContain("{{");
    }

    @Test
    void paleTextByHandIsToldWithItsWords() throws IOException {
        String pale = "<w:p><w:r><w:rPr><w:color w:val=\"BBBBBB\"/></w:rPr><w:t>Nearly unseen</w:t></w:r></w:p>";
        assertThat(read(ministry().body(pale)).diagnostics())
                .anyMatch(d -> d.code().equals("D0883") && d.message().contains("\"Nearly unseen\" (#BBBBBB)"));
        String onDark = "<w:p><w:pPr><w:shd w:val=\"clear\" w:fill=\"102040\"/></w:pPr><w:r><w:rPr><w:color"
                + " w:val=\"BBBBBB\"/></w:rPr><w:t>Well seen</w:t></w:r></w:p>";
        assertThat(read(ministry().body(onDark)).diagnostics())
                .noneMatch(d -> d.message().contains("Well seen"));
    }

    /** A briefing that came from a template may serve as one itself. */
    @Test
    void aBriefingIsATemplateToo() throws IOException {
        byte[] first = bytes(DocxOptions.DEFAULT, small());
        Warned<Optional<DocxOptions>> read =
                new DocxWriterProvider().framed(DocxOptions.DEFAULT, new HouseTemplate("own.docx", first, Map.of()));
        assertThat(read.diagnostics()).noneMatch(Diagnostic::isError);
        byte[] second = bytes(read.value().orElseThrow(), small());
        assertThat(TrialCheck.of(second, "own.docx")).isEmpty();
        assertThat(OoxmlSchemas.faults(WordFile.of(second))).isEmpty();
    }

    private static Document small() {
        return new Document(EveryNode.metadata(), List.of(EveryNode.heading(1, "a", "A"), EveryNode.paragraph("B")));
    }

    private static Packages ministry() throws IOException {
        return Packages.of("ministry");
    }

    /** A briefing in the template, which any Word opens. */
    private static WordFile sound(Packages template) throws IOException {
        return written(template, EveryNode.document());
    }

    private static WordFile written(Packages template, Document document) throws IOException {
        Warned<Optional<DocxOptions>> read = read(template);
        assertThat(read.diagnostics()).noneMatch(Diagnostic::isError);
        byte[] bytes = bytes(read.value().orElseThrow(), document);
        assertThat(TrialCheck.of(bytes, "x.docx")).isEmpty();
        return WordFile.of(bytes);
    }

    private static byte[] bytes(DocxOptions options, Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriterProvider().create(options).write(document, Theme.DEFAULT, out);
        return out.toByteArray();
    }

    private static Warned<Optional<DocxOptions>> read(Packages file) throws IOException {
        return new DocxWriterProvider()
                .framed(DocxOptions.DEFAULT, new HouseTemplate("odd.docx", file.bytes(), Map.of()));
    }

    private static String body(WordFile file) {
        return new String(file.part("word/document.xml"), StandardCharsets.UTF_8);
    }
}
