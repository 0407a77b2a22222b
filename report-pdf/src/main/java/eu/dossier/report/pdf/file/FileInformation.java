package eu.dossier.report.pdf.file;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a file says of itself, twice: in XMP, where standards look, and in the older information dictionary, where many
 * readers look. No clock, no user name, no path.
 *
 * @param title of the document and of its window
 * @param subject what it is about, or empty
 * @param publisher who sends it, or empty
 * @param language BCP 47
 * @param issued the only time in the file
 * @param marking who may read it, in words, as {@code dc:rights}
 */
public record FileInformation(
        String title, String subject, String publisher, String language, ZonedDateTime issued, String marking) {

    /** The same for every version, so that a new version alone does not change a file. */
    private static final String PRODUCER = "Dossier";

    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final DateTimeFormatter PDF = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);

    /** The information dictionary of PDF 1.7. It must not say anything other than the XMP packet. PDF/A-4 has none. */
    public Bytes dictionary() {
        Bytes info = new Bytes(512).ascii("<<");
        info.ascii("/Title").text(title);
        if (!subject.isBlank()) {
            info.ascii("/Subject").text(subject);
        }
        if (!publisher.isBlank()) {
            info.ascii("/Author").text(publisher);
        }
        info.ascii("/Creator").text(PRODUCER).ascii("/Producer").text(PRODUCER);
        return info.ascii("/CreationDate")
                .text(pdfDate())
                .ascii("/ModDate")
                .text(pdfDate())
                .ascii(">>");
    }

    /** {@code D:20210526100000+02'00'}. */
    public String pdfDate() {
        return PDF.format(issued) + OFFSET.format(issued).replace(":", "'") + "'";
    }

    /** The XMP packet: Dublin Core, and which standards the file meets. */
    public String xmp(Conformance conformance) {
        StringBuilder xmp = new StringBuilder(3000);
        xmp.append(BEGINNING);
        dublinCore(xmp);
        standards(xmp, conformance);
        xmp.append("</rdf:Description>\n");
        if (!conformance.isPdf2()) {
            xmp.append(EXTENSION_SCHEMA);
        }
        return xmp.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>").toString();
    }

    private void dublinCore(StringBuilder xmp) {
        xmp.append("<dc:format>application/pdf</dc:format>\n");
        alternatives(xmp, "dc:title", title);
        alternatives(xmp, "dc:description", subject);
        alternatives(xmp, "dc:rights", marking);
        list(xmp, "dc:creator", "Seq", publisher);
        list(xmp, "dc:language", "Bag", language);
        String date = ISO.format(issued);
        for (String key : new String[] {"xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"}) {
            element(xmp, key, date);
        }
        element(xmp, "xmp:CreatorTool", PRODUCER);
        element(xmp, "pdf:Producer", PRODUCER);
    }

    private static void standards(StringBuilder xmp, Conformance conformance) {
        element(xmp, "pdfaid:part", Integer.toString(conformance.archivePart()));
        if (conformance.isPdf2()) {
            element(xmp, "pdfaid:rev", "2020");
        }
        if (!conformance.archiveLevel().isEmpty()) {
            element(xmp, "pdfaid:conformance", conformance.archiveLevel());
        }
        element(xmp, "pdfuaid:part", Integer.toString(conformance.accessibilityPart()));
        if (conformance.isPdf2()) {
            element(xmp, "pdfuaid:rev", "2024");
        }
    }

    private static void alternatives(StringBuilder xmp, String key, String value) {
        if (!value.isBlank()) {
            xmp.append('<').append(key).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
            escape(xmp, value).append("</rdf:li></rdf:Alt></").append(key).append(">\n");
        }
    }

    private static void list(StringBuilder xmp, String key, String kind, String value) {
        if (!value.isBlank()) {
            xmp.append('<').append(key).append("><rdf:").append(kind).append("><rdf:li>");
            escape(xmp, value).append("</rdf:li></rdf:").append(kind).append("></");
            xmp.append(key).append(">\n");
        }
    }

    private static void element(StringBuilder xmp, String key, String value) {
        xmp.append('<').append(key).append('>');
        escape(xmp, value).append("</").append(key).append(">\n");
    }

    private static StringBuilder escape(StringBuilder xmp, String text) {
        return xmp.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    private static final String BEGINNING = """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
        xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
        xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        """;

    /** PDF/A-2 and 3 accept a property that they do not know only when the file explains it (ISO 19005-2, 6.6.2.3). */
    private static final String EXTENSION_SCHEMA = """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"\
         xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of the PDF/UA standard that the file meets</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        """;
}
