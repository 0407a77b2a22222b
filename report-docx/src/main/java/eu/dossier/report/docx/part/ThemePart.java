package eu.dossier.report.docx.part;

import eu.dossier.document.theme.Colours;
import eu.dossier.document.theme.Theme;
import eu.dossier.report.docx.pack.Xml;
import eu.dossier.report.docx.style.Fonts;

/** Fonts and colours in Word's own terms, so that "change the theme" in Word changes the document. */
public final class ThemePart {

    private static final int WHITE = 0xFFFFFF;

    private ThemePart() {}

    public static Xml xml(Theme theme) {
        return xml(theme.colours(), Fonts.of(theme.type()));
    }

    /** Of a template that has no theme, in its own fonts. */
    public static Xml xml(Colours colours, Fonts fonts) {
        Xml xml = Xml.inMemory().declaration();
        xml.markup("<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Dossier\">");
        xml.markup("<a:themeElements><a:clrScheme name=\"Dossier\">");
        colours(xml, colours);
        xml.markup("</a:clrScheme><a:fontScheme name=\"Dossier\">");
        font(xml, "a:majorFont", fonts.headings());
        font(xml, "a:minorFont", fonts.text());
        xml.markup("</a:fontScheme>");
        format(xml);
        return xml.markup("</a:themeElements></a:theme>");
    }

    private static void colours(Xml xml, Colours colours) {
        colour(xml, "dk1", colours.text());
        colour(xml, "lt1", WHITE);
        colour(xml, "dk2", colours.muted());
        colour(xml, "lt2", colours.tint());
        colour(xml, "accent1", colours.accent());
        colour(xml, "accent2", colours.warning());
        colour(xml, "accent3", colours.muted());
        colour(xml, "accent4", colours.rule());
        colour(xml, "accent5", colours.text());
        colour(xml, "accent6", colours.tint());
        colour(xml, "hlink", colours.accent());
        colour(xml, "folHlink", colours.accent());
    }

    private static void colour(Xml xml, String slot, int rgb) {
        xml.markup("<a:").markup(slot).markup("><a:srgbClr val=\"").markup(Xml.hex(rgb));
        xml.markup("\"/></a:").markup(slot).markup(">");
    }

    private static void font(Xml xml, String slot, String family) {
        xml.markup("<").markup(slot).markup("><a:latin").attribute("typeface", family);
        xml.markup("/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></")
                .markup(slot)
                .markup(">");
    }

    /** The schema wants three of each; plain ones. */
    private static void format(Xml xml) {
        String fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
        String line = "<a:ln w=\"9525\">" + fill + "<a:prstDash val=\"solid\"/></a:ln>";
        String effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
        xml.markup("<a:fmtScheme name=\"Dossier\"><a:fillStyleLst>").markup(fill.repeat(3));
        xml.markup("</a:fillStyleLst><a:lnStyleLst>").markup(line.repeat(3));
        xml.markup("</a:lnStyleLst><a:effectStyleLst>").markup(effect.repeat(3));
        xml.markup("</a:effectStyleLst><a:bgFillStyleLst>").markup(fill.repeat(3));
        xml.markup("</a:bgFillStyleLst></a:fmtScheme>");
    }
}
