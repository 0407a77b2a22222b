package eu.dossier.report.docx;

import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.figure.ImageData;
import eu.dossier.document.theme.Theme;
import eu.dossier.report.docx.body.Assembly;
import eu.dossier.report.docx.body.BodyWriter;
import eu.dossier.report.docx.body.ListNumbering;
import eu.dossier.report.docx.body.Media;
import eu.dossier.report.docx.body.Namespaces;
import eu.dossier.report.docx.body.Notes;
import eu.dossier.report.docx.body.OwnSections;
import eu.dossier.report.docx.body.Pages;
import eu.dossier.report.docx.body.RunningHeads;
import eu.dossier.report.docx.body.Sections;
import eu.dossier.report.docx.body.Survey;
import eu.dossier.report.docx.pack.Part;
import eu.dossier.report.docx.pack.RecentParts;
import eu.dossier.report.docx.pack.Relationships;
import eu.dossier.report.docx.pack.Xml;
import eu.dossier.report.docx.pack.ZipPackage;
import eu.dossier.report.docx.part.ContentTypes;
import eu.dossier.report.docx.part.Properties;
import eu.dossier.report.docx.style.WordLanguage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** One Word file, part by part. The body is written as it is made; all else is small and waits until the body has asked. */
final class WordPackage {

    private final Document document;
    private final Theme theme;
    private final Survey survey;
    private final Pages pages;
    private final Prepared.Parts prepared;
    private final RecentParts recent;
    private final Assembly assembly;
    private final Media media = new Media("");
    private final Relationships relationships = new Relationships();

    WordPackage(Document document, Theme theme, Survey survey, Pages pages, Prepared prepared) {
        this.document = document;
        this.theme = theme;
        this.survey = survey;
        this.pages = pages;
        this.prepared = prepared.of(look());
        this.recent = prepared.recent();
        this.assembly =
                new Assembly(document, theme, survey, this.prepared.styles().start(), ListNumbering.Base.NONE);
    }

    private Prepared.Look look() {
        var language = document.metadata().language();
        return new Prepared.Look(
                theme, WordLanguage.tag(language), WordLanguage.isRightToLeft(language), survey.hasFootnotes());
    }

    private boolean isRightToLeft() {
        return WordLanguage.isRightToLeft(document.metadata().language());
    }

    List<Diagnostic> write(OutputStream out) throws IOException {
        try (ZipPackage zip = new ZipPackage(out)) {
            zip.add("[Content_Types].xml", recent.of(ContentTypes.of(survey, theme)));
            zip.add("_rels/.rels", recent.of(Relationships.ofPackage().xml()));
            relateFixedParts();
            OwnSections.Heads heads = relateHeads();
            BodyWriter body = writeBody(zip, heads);
            writeHeads(zip);
            writeNotes(zip, body);
            writeMedia(zip);
            writeFixedParts(zip);
            zip.finish();
        }
        return assembly.diagnostics();
    }

    private void relateFixedParts() {
        relationships.add(Relationships.type("styles"), "styles.xml");
        relationships.add(Relationships.type("numbering"), "numbering.xml");
        relationships.add(Relationships.type("settings"), "settings.xml");
        relationships.add(Relationships.type("fontTable"), "fontTable.xml");
        relationships.add(Relationships.type("theme"), "theme/theme1.xml");
        if (survey.hasFootnotes()) {
            relationships.add(Relationships.type("footnotes"), "footnotes.xml");
        }
    }

    private OwnSections.Heads relateHeads() {
        boolean wide = survey.hasWideTables();
        return new OwnSections.Heads(
                relationships.add(Relationships.type("header"), "header1.xml"),
                RunningHeads.firstPageDiffers(theme)
                        ? relationships.add(Relationships.type("header"), "header3.xml")
                        : "",
                relationships.add(Relationships.type("footer"), "footer1.xml"),
                wide ? relationships.add(Relationships.type("header"), "header2.xml") : "",
                wide ? relationships.add(Relationships.type("footer"), "footer2.xml") : "");
    }

    private BodyWriter writeBody(ZipPackage zip, OwnSections.Heads heads) throws IOException {
        try (OutputStream stream = zip.open("word/document.xml")) {
            Xml xml = Xml.streamedTo(stream);
            Sections sections = new OwnSections(theme.page(), isRightToLeft(), heads);
            BodyWriter body = new BodyWriter(assembly, xml, relationships, media, sections, pages, Notes.Base.NONE);
            xml.declaration().markup("<w:document").markup(Namespaces.STORY).markup("><w:body>");
            boolean wide = body.write();
            xml.markup(sections.end(wide)).markup("</w:body></w:document>").flush();
            return body;
        }
    }

    private void writeHeads(ZipPackage zip) throws IOException {
        RunningHeads heads = new RunningHeads(assembly);
        zip.add("word/header1.xml", heads.header(false));
        zip.add("word/footer1.xml", recent.of(heads.footer(false, pages.count())));
        if (survey.hasWideTables()) {
            zip.add("word/header2.xml", heads.header(true));
            zip.add("word/footer2.xml", recent.of(heads.footer(true, pages.count())));
        }
        if (RunningHeads.firstPageDiffers(theme)) {
            Relationships own = new Relationships();
            zip.add("word/header3.xml", heads.firstHeader(own, media));
            addRelationships(zip, "header3.xml", own);
        }
    }

    private void writeNotes(ZipPackage zip, BodyWriter body) throws IOException {
        if (survey.hasFootnotes()) {
            zip.add("word/footnotes.xml", body.notes().xml());
            addRelationships(zip, "footnotes.xml", body.notes().relationships());
        }
    }

    private void writeMedia(ZipPackage zip) throws IOException {
        for (Map.Entry<ImageData, String> picture : media.pictures().entrySet()) {
            zip.add("word/" + picture.getValue(), Part.of(picture.getKey().bytes()));
        }
        for (Map.Entry<String, Part> chart : media.charts().entrySet()) {
            zip.add("word/" + chart.getKey(), chart.getValue());
        }
    }

    private void writeFixedParts(ZipPackage zip) throws IOException {
        addRelationships(zip, "document.xml", relationships);
        zip.add("word/styles.xml", assembly.styles().part());
        zip.add("word/numbering.xml", recent.of(assembly.lists().xml()));
        zip.add("word/settings.xml", prepared.settings());
        zip.add("word/fontTable.xml", prepared.fonts());
        zip.add("word/theme/theme1.xml", prepared.theme());
        zip.add("docProps/core.xml", Properties.core(document.metadata()));
        zip.add("docProps/app.xml", recent.of(Properties.extended(document.metadata(), pages.count())));
    }

    private void addRelationships(ZipPackage zip, String part, Relationships relationships) throws IOException {
        if (!relationships.isEmpty()) {
            zip.add("word/_rels/" + part + ".rels", recent.of(relationships.xml()));
        }
    }
}
