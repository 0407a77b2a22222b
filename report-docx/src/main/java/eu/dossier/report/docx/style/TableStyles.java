package eu.dossier.report.docx.style;

import eu.dossier.document.Block.TableStyle;
import eu.dossier.document.theme.Colours;
import eu.dossier.report.docx.pack.Xml;

/** The table styles: hairlines between rows, a strong head, no vertical lines. */
public final class TableStyles {

    private TableStyles() {}

    public static String id(TableStyle style) {
        return switch (style) {
            case DATA -> "TableData";
            case SUMMARY -> "TableSummary";
            case FACTS -> "TableFacts";
        };
    }

    public static String word(TableStyle style) {
        return switch (style) {
            case DATA -> "Table Data";
            case SUMMARY -> "Table Summary";
            case FACTS -> "Table Facts";
        };
    }

    static void write(Xml xml, TableStyle style, StyleNames names, Colours colours) {
        xml.markup("<w:style w:type=\"table\" w:customStyle=\"1\"")
                .attribute("w:styleId", id(style))
                .markup(">");
        xml.value("w:name", names.name(word(style)))
                .value("w:basedOn", names.id(Styles.TABLE_BASE))
                .markup("<w:uiPriority w:val=\"40\"/><w:qFormat/>");
        xml.markup("<w:tblPr><w:tblStyleRowBandSize w:val=\"1\"/>");
        writeBorders(xml, style, colours);
        xml.markup("<w:tblCellMar><w:top w:w=\"64\" w:type=\"dxa\"/><w:left w:w=\"80\" w:type=\"dxa\"/>");
        xml.markup(
                "<w:bottom w:w=\"64\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>");
        writeConditions(xml, style, colours);
        xml.markup("</w:style>");
    }

    private static void writeBorders(Xml xml, TableStyle style, Colours colours) {
        int edge = style == TableStyle.FACTS ? colours.rule() : colours.accent();
        int width = style == TableStyle.FACTS ? 4 : 8;
        xml.markup("<w:tblBorders>");
        border(xml, "top", width, edge);
        border(xml, "bottom", width, edge);
        border(xml, "insideH", 4, colours.rule());
        xml.markup("</w:tblBorders>");
    }

    private static void writeConditions(Xml xml, TableStyle style, Colours colours) {
        xml.markup("<w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:tcBorders>");
        border(xml, "bottom", 8, style == TableStyle.FACTS ? colours.rule() : colours.accent());
        xml.markup("</w:tcBorders><w:vAlign w:val=\"bottom\"/></w:tcPr></w:tblStylePr>");
        if (style == TableStyle.DATA) {
            xml.markup("<w:tblStylePr w:type=\"band2Horz\"><w:tcPr>").markup(RunLook.shade(colours.tint()));
            xml.markup("</w:tcPr></w:tblStylePr>");
        }
    }

    private static void border(Xml xml, String side, int width, int colour) {
        xml.markup("<w:").markup(side).markup(" w:val=\"single\" w:sz=\"").number(width);
        xml.markup("\" w:space=\"0\" w:color=\"").markup(Xml.hex(colour)).markup("\"/>");
    }
}
