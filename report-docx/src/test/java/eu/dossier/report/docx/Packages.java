package eu.dossier.report.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A template taken apart, changed in one or two places as an attacker or a careless program would, and put together again. */
final class Packages {

    static final String TEXT = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Packages() {}

    static Packages of(String template) throws IOException {
        Packages made = new Packages();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Templates.bytes(template)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                made.parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return made;
    }

    Packages put(String part, String content) {
        return put(part, content.getBytes(StandardCharsets.UTF_8));
    }

    Packages put(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    Packages move(String from, String to) {
        byte[] content = parts.getOrDefault(from, new byte[0]);
        parts.remove(from);
        return put(to, content);
    }

    Packages replace(String part, String from, String to) {
        String text = text(part);
        if (!text.contains(from)) {
            throw new IllegalArgumentException("no " + from + " in " + part);
        }
        return put(part, text.replace(from, to));
    }

    String text(String part) {
        return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }

    /** Text behind all that the template itself has. */
    Packages body(String markup) {
        return replace("word/document.xml", "<w:sectPr>", markup + "<w:sectPr>");
    }

    Packages type(String part, String type) {
        return replace(
                "[Content_Types].xml",
                "</Types>",
                "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/></Types>");
    }

    /** @param type of the relationship; a short one is one of Office's own */
    Packages relate(String type, String target, boolean external) {
        String whole = type.contains("/") ? type : OFFICE + type;
        return replace(
                "word/_rels/document.xml.rels",
                "</Relationships>",
                "<Relationship Id=\"rId99" + parts.size() + "\" Type=\"" + whole + "\" Target=\"" + target + "\""
                        + (external ? " TargetMode=\"External\"" : "") + "/></Relationships>");
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    static String paragraph(String runs) {
        return "<w:p><w:r><w:t>x</w:t></w:r>" + runs + "</w:p>";
    }

    /** A field in Word's long form. */
    static String field(String code) {
        return mark("begin") + "<w:r><w:instrText>" + code + "</w:instrText></w:r>" + mark("separate")
                + "<w:r><w:t>1</w:t></w:r>" + mark("end");
    }

    static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    /** The start of a PNG file, which says how large the picture is. */
    static byte[] png(int width, int height, int length) {
        return java.nio.ByteBuffer.allocate(Math.max(64, length))
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .putInt(0x49484452)
                .putInt(width)
                .putInt(height)
                .array();
    }
}
