package eu.dossier.report.docx.part;

import eu.dossier.document.theme.Theme;
import eu.dossier.report.docx.body.RunningHeads;
import eu.dossier.report.docx.body.Survey;
import eu.dossier.report.docx.pack.Xml;

/** What each part of the file is. It stands first in the file, so it is known from the survey alone. */
public final class ContentTypes {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final String THEME_PART = "/word/theme/theme1.xml";
    private static final String THEME = "application/vnd.openxmlformats-officedocument.theme+xml";

    private ContentTypes() {}

    public static Xml of(Survey survey, Theme theme) {
        Xml xml = Xml.inMemory().declaration();
        xml.markup("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        byEnding(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        byEnding(xml, "xml", "application/xml");
        byEnding(xml, "png", "image/png");
        byEnding(xml, "jpeg", "image/jpeg");
        byEnding(xml, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        byName(xml, "/word/document.xml", WORD + "document.main+xml");
        byName(xml, "/word/styles.xml", WORD + "styles+xml");
        byName(xml, "/word/numbering.xml", WORD + "numbering+xml");
        byName(xml, "/word/settings.xml", WORD + "settings+xml");
        byName(xml, "/word/fontTable.xml", WORD + "fontTable+xml");
        byName(xml, THEME_PART, THEME);
        writeHeads(xml, survey, theme);
        if (survey.hasFootnotes()) {
            byName(xml, "/word/footnotes.xml", WORD + "footnotes+xml");
        }
        writeCharts(xml, survey, "");
        writeProperties(xml);
        return xml.markup("</Types>");
    }

    /** Those of a template, and of the parts that are added to it. */
    public static Xml added(String given, Survey survey, boolean numbering, boolean footnotes, boolean theme) {
        Xml xml = Xml.inMemory().foreign(given);
        if (numbering) {
            byName(xml, "/word/numbering.xml", WORD + "numbering+xml");
        }
        if (footnotes) {
            byName(xml, "/word/footnotes.xml", WORD + "footnotes+xml");
        }
        if (theme) {
            byName(xml, THEME_PART, THEME);
        }
        writeCharts(xml, survey, "dossier");
        writeProperties(xml);
        return xml.markup("</Types>");
    }

    private static void writeCharts(Xml xml, Survey survey, String prefix) {
        for (int i = 1; i <= survey.charts(); i++) {
            byName(
                    xml,
                    "/word/charts/" + prefix + "chart" + i + ".xml",
                    "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
        }
    }

    private static void writeProperties(Xml xml) {
        byName(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        byName(xml, "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    }

    private static void writeHeads(Xml xml, Survey survey, Theme theme) {
        byName(xml, "/word/header1.xml", WORD + "header+xml");
        byName(xml, "/word/footer1.xml", WORD + "footer+xml");
        if (survey.hasWideTables()) {
            byName(xml, "/word/header2.xml", WORD + "header+xml");
            byName(xml, "/word/footer2.xml", WORD + "footer+xml");
        }
        if (RunningHeads.firstPageDiffers(theme)) {
            byName(xml, "/word/header3.xml", WORD + "header+xml");
        }
    }

    private static void byEnding(Xml xml, String ending, String type) {
        xml.markup("<Default")
                .attribute("Extension", ending)
                .attribute("ContentType", type)
                .markup("/>");
    }

    private static void byName(Xml xml, String name, String type) {
        xml.markup("<Override")
                .attribute("PartName", name)
                .attribute("ContentType", type)
                .markup("/>");
    }
}
