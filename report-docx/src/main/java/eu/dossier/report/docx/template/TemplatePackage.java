package eu.dossier.report.docx.template;

import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.figure.ImageData;
import eu.dossier.document.theme.Theme;
import eu.dossier.report.docx.body.Assembly;
import eu.dossier.report.docx.body.BodyWriter;
import eu.dossier.report.docx.body.ListNumbering;
import eu.dossier.report.docx.body.Media;
import eu.dossier.report.docx.body.Notes;
import eu.dossier.report.docx.body.Pages;
import eu.dossier.report.docx.body.Survey;
import eu.dossier.report.docx.pack.Part;
import eu.dossier.report.docx.pack.Relationships;
import eu.dossier.report.docx.pack.Xml;
import eu.dossier.report.docx.pack.ZipPackage;
import eu.dossier.report.docx.part.ContentTypes;
import eu.dossier.report.docx.part.Properties;
import eu.dossier.report.docx.part.ThemePart;
import eu.dossier.report.docx.style.Styles;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** One Word file in the frame of a template. */
public final class TemplatePackage {

    private final TemplateParts template;
    private final Document document;
    private final Theme theme;
    private final Survey survey;
    private final Pages pages;
    private final Assembly assembly;
    private final Media media = new Media("dossier");
    private final Relationships relationships;
    private final Filling filling;

    /**
     * @param theme as {@link #theme} gives it
     * @param styles as {@link #styles} gives them, kept from document to document
     */
    public TemplatePackage(
            WordTemplate template, Document document, Theme theme, Survey survey, Pages pages, Styles.Family styles) {
        this.template = template.parts();
        this.document = document;
        this.theme = theme;
        this.survey = survey;
        this.pages = pages;
        this.assembly = new Assembly(
                document, theme, survey, styles.start(), this.template.lists().orElse(ListNumbering.Base.NONE));
        this.relationships = Relationships.added(this.template.relationships(), this.template.prefix());
        this.filling = new Filling(document, theme.organisation());
    }

    /** The theme on the template's paper. */
    public static Theme theme(WordTemplate template, Theme theme) {
        return new Theme(
                template.parts().body().page(),
                theme.type(),
                theme.colours(),
                theme.logo(),
                theme.organisation(),
                theme.fonts());
    }

    /** The number of the page before that of the briefing: its cover counts. */
    public static int pagesBefore(WordTemplate template) {
        return template.parts().body().pagesBefore();
    }

    /** The template's styles, and those of ours that it lacks. */
    public static Styles.Family styles(WordTemplate template, Theme theme) {
        return Styles.Family.of(
                theme, template.parts().names(), template.parts().styles());
    }

    public List<Diagnostic> write(OutputStream out) throws IOException {
        boolean addsNotes = survey.hasFootnotes() && template.notes().isEmpty();
        boolean addsLists = template.lists().isEmpty();
        try (ZipPackage zip = new ZipPackage(out)) {
            boolean addsTheme = template.fontsWithoutTheme().isPresent();
            zip.add(
                    "[Content_Types].xml",
                    ContentTypes.added(template.contentTypes(), survey, addsLists, addsNotes, addsTheme));
            zip.add("_rels/.rels", Relationships.ofPackage().xml());
            if (addsLists) {
                relationships.add(Relationships.type("numbering"), "numbering.xml");
            }
            if (addsNotes) {
                relationships.add(Relationships.type("footnotes"), "footnotes.xml");
            }
            if (addsTheme) {
                relationships.add(Relationships.type("theme"), "theme/theme1.xml");
            }
            BodyWriter body = writeBody(zip);
            writeAdded(zip, body);
            writeGiven(zip);
            zip.finish();
        }
        return assembly.diagnostics();
    }

    private BodyWriter writeBody(ZipPackage zip) throws IOException {
        try (OutputStream stream = zip.open("word/document.xml")) {
            Xml xml = Xml.streamedTo(stream);
            template.body().before().write(xml, filling);
            TemplateSections sections = new TemplateSections(template.body().sections());
            BodyWriter body = new BodyWriter(assembly, xml, relationships, media, sections, pages, notes());
            if (template.body().startsPage()) {
                body.startPage();
            }
            TemplateBody around = template.body();
            boolean wide = body.write();
            if (wide || around.endsSection()) {
                body.endSection(wide);
            }
            Pieces after = sections.hasEnded() ? around.afterTurned() : around.after();
            after.write(xml, filling);
            xml.flush();
            return body;
        }
    }

    private Notes.Base notes() {
        return template.notes()
                .map(given -> given.base(filling, template.prefix()))
                .orElse(Notes.Base.NONE);
    }

    private void writeAdded(ZipPackage zip, BodyWriter body) throws IOException {
        if (survey.hasFootnotes() || template.notes().isPresent()) {
            zip.add("word/footnotes.xml", body.notes().xml());
            if (!body.notes().relationships().isEmpty()) {
                zip.add(
                        "word/_rels/footnotes.xml.rels",
                        body.notes().relationships().xml());
            }
        }
        for (Map.Entry<ImageData, String> picture : media.pictures().entrySet()) {
            zip.add("word/" + picture.getValue(), Part.of(picture.getKey().bytes()));
        }
        for (Map.Entry<String, Part> chart : media.charts().entrySet()) {
            zip.add("word/" + chart.getKey(), chart.getValue());
        }
        zip.add("word/_rels/document.xml.rels", relationships.xml());
        if (template.fontsWithoutTheme().isPresent()) {
            zip.add(
                    "word/theme/theme1.xml",
                    ThemePart.xml(theme.colours(), template.fontsWithoutTheme().get()));
        }
        zip.add("word/styles.xml", assembly.styles().part());
        zip.add("word/numbering.xml", assembly.lists().xml());
        zip.add("docProps/core.xml", Properties.core(document.metadata()));
        zip.add("docProps/app.xml", Properties.extended(document.metadata(), pages.count()));
    }

    private void writeGiven(ZipPackage zip) throws IOException {
        for (Map.Entry<String, Pieces> part : template.filled().entrySet()) {
            Xml xml = Xml.inMemory();
            part.getValue().write(xml, filling);
            zip.add(part.getKey(), xml);
        }
        for (Map.Entry<String, Part> part : template.fixed().entrySet()) {
            zip.add(part.getKey(), part.getValue());
        }
    }
}
