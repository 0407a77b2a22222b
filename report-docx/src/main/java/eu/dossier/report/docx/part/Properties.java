package eu.dossier.report.docx.part;

import eu.dossier.document.Metadata;
import eu.dossier.report.docx.pack.Xml;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** What the file says of itself. No person is named in it, and no time but that of which the document speaks. */
public final class Properties {

    private Properties() {}

    /** {@code docProps/core.xml}. */
    public static Xml core(Metadata metadata) {
        Xml xml = Xml.inMemory().declaration();
        xml.markup("<cp:coreProperties");
        xml.markup(" xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"");
        xml.markup(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"");
        xml.markup(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
        xml.element("dc:title", metadata.title());
        optional(xml, "dc:subject", metadata.subject());
        xml.element("cp:keywords", metadata.marking().label());
        optional(xml, "dc:identifier", metadata.reference());
        xml.element("dc:language", metadata.language().toLanguageTag());
        metadata.draft().ifPresent(draft -> xml.element("cp:contentStatus", draft));
        String issued = DateTimeFormatter.ISO_INSTANT.format(
                metadata.issued().withZoneSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS));
        for (String moment : new String[] {"dcterms:created", "dcterms:modified"}) {
            xml.markup("<")
                    .markup(moment)
                    .markup(" xsi:type=\"dcterms:W3CDTF\">")
                    .text(issued);
            xml.markup("</").markup(moment).markup(">");
        }
        return xml.markup("</cp:coreProperties>");
    }

    /** {@code docProps/app.xml}. */
    public static Xml extended(Metadata metadata, int pages) {
        Xml xml = Xml.inMemory().declaration();
        xml.markup("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">");
        xml.element("Pages", Integer.toString(pages)).element("Application", "Dossier");
        optional(xml, "Company", metadata.publisher());
        return xml.markup("</Properties>");
    }

    private static void optional(Xml xml, String tag, String text) {
        if (!text.isBlank()) {
            xml.element(tag, text);
        }
    }
}
