package eu.dossier.report.docx.part;

import eu.dossier.report.docx.pack.Xml;

/** How Word treats the document. It is not asked to update fields: that would ask every reader a question on opening. */
public final class Settings {

    private Settings() {}

    /** @param language of the document, as Word writes it */
    public static Xml xml(String language, boolean rightToLeft, boolean footnotes) {
        Xml xml = Xml.inMemory().declaration();
        xml.markup("<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
        xml.markup("<w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"709\"/>");
        xml.markup("<w:characterSpacingControl w:val=\"doNotCompress\"/>");
        if (footnotes) {
            xml.markup("<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>");
        }
        xml.markup("<w:compat>");
        compatibility(xml, "compatibilityMode", "15");
        compatibility(xml, "overrideTableStyleFontSizeAndJustification", "1");
        compatibility(xml, "enableOpenTypeFeatures", "1");
        compatibility(xml, "doNotFlipMirrorIndents", "1");
        compatibility(xml, "differentiateMultirowTableHeaders", "1");
        xml.markup("</w:compat><w:themeFontLang")
                .attribute(rightToLeft ? "w:bidi" : "w:val", language)
                .markup("/>");
        xml.markup("<w:clrSchemeMapping w:bg1=\"light1\" w:t1=\"dark1\" w:bg2=\"light2\" w:t2=\"dark2\"");
        xml.markup(" w:accent1=\"accent1\" w:accent2=\"accent2\" w:accent3=\"accent3\" w:accent4=\"accent4\"");
        xml.markup(" w:accent5=\"accent5\" w:accent6=\"accent6\" w:hyperlink=\"hyperlink\"");
        xml.markup(" w:followedHyperlink=\"followedHyperlink\"/>");
        return xml.markup("<w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/></w:settings>");
    }

    private static void compatibility(Xml xml, String name, String value) {
        xml.markup("<w:compatSetting w:name=\"").markup(name);
        xml.markup("\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"")
                .markup(value)
                .markup("\"/>");
    }
}
