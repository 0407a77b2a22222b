package eu.dossier.report.docx.body;

import eu.dossier.document.figure.Graphic.Bar;
import eu.dossier.document.figure.Graphic.BarChart;
import eu.dossier.report.docx.pack.Relationships;
import eu.dossier.report.docx.pack.Xml;
import eu.dossier.report.docx.pack.ZipPackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The numbers of a chart as the small spreadsheet that opens on "Edit data" in Word. */
final class Workbook {

    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Workbook() {}

    static byte[] of(BarChart chart) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipPackage zip = new ZipPackage(bytes)) {
            zip.add("[Content_Types].xml", contentTypes());
            Relationships root = new Relationships();
            root.add(Relationships.type("officeDocument"), "xl/workbook.xml");
            zip.add("_rels/.rels", root.xml());
            zip.add("xl/workbook.xml", workbook());
            Relationships sheets = new Relationships();
            sheets.add(Relationships.type("worksheet"), "worksheets/sheet1.xml");
            zip.add("xl/_rels/workbook.xml.rels", sheets.xml());
            zip.add("xl/worksheets/sheet1.xml", sheet(chart));
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What heads the column of values. */
    static String unit(BarChart chart) {
        return chart.unit().isBlank() ? "#" : chart.unit();
    }

    private static Xml contentTypes() {
        Xml xml = Xml.inMemory().declaration();
        xml.markup("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default");
        xml.attribute("Extension", "rels");
        xml.attribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")
                .markup("/>");
        override(xml, "/xl/workbook.xml", TYPES + "sheet.main+xml");
        override(xml, "/xl/worksheets/sheet1.xml", TYPES + "worksheet+xml");
        return xml.markup("</Types>");
    }

    private static void override(Xml xml, String name, String type) {
        xml.markup("<Override")
                .attribute("PartName", name)
                .attribute("ContentType", type)
                .markup("/>");
    }

    private static Xml workbook() {
        Xml xml = Xml.inMemory().declaration().markup("<workbook").markup(MAIN);
        xml.markup(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>");
        return xml.markup("<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    }

    private static Xml sheet(BarChart chart) {
        Xml xml = Xml.inMemory().declaration().markup("<worksheet").markup(MAIN).markup("><sheetData><row r=\"1\">");
        text(xml, "A1", " ");
        text(xml, "B1", unit(chart));
        xml.markup("</row>");
        int row = 1;
        for (Bar bar : chart.bars()) {
            row++;
            xml.markup("<row r=\"").number(row).markup("\">");
            text(xml, "A" + row, bar.label());
            xml.markup("<c r=\"B")
                    .number(row)
                    .markup("\"><v>")
                    .markup(bar.value().toPlainString());
            xml.markup("</v></c></row>");
        }
        return xml.markup("</sheetData></worksheet>");
    }

    private static void text(Xml xml, String cell, String text) {
        xml.markup("<c r=\"")
                .markup(cell)
                .markup("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                .text(text);
        xml.markup("</t></is></c>");
    }
}
