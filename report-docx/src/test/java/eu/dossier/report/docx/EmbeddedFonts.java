package eu.dossier.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Puts a font into a template as Word does: scrambled, and named in the table of fonts. */
final class EmbeddedFonts {

    private static final String KEY = "{1DB3AD4F-0C2A-4F7B-9E65-0123456789AB}";

    private EmbeddedFonts() {}

    /** @param fsType what its maker allows, in the least font that says so */
    static byte[] into(byte[] template, int fsType) throws IOException {
        byte[] typed = Zips.replace(
                template,
                "[Content_Types].xml",
                "</Types>",
                "<Default Extension=\"odttf\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.obfuscatedFont\"/></Types>");
        byte[] listed = Zips.replace(
                typed,
                "word/fontTable.xml",
                "</w:fonts>",
                "<w:font w:name=\"House Sans\"><w:embedRegular r:id=\"font1\" w:fontKey=\"" + KEY
                        + "\"/></w:font></w:fonts>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(listed));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(in.readAllBytes());
            }
            zip.putNextEntry(new ZipEntry("word/_rels/fontTable.xml.rels"));
            zip.write(relationships());
            zip.putNextEntry(new ZipEntry("word/fonts/font1.odttf"));
            zip.write(scrambled(fsType));
        }
        return out.toByteArray();
    }

    private static byte[] relationships() {
        return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"font1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/font\""
                        + " Target=\"fonts/font1.odttf\"/></Relationships>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A font of one table, OS/2, of which only fsType is set. */
    private static byte[] scrambled(int fsType) {
        ByteBuffer font = ByteBuffer.allocate(128);
        font.putInt(0x00010000).putShort((short) 1);
        font.putInt(12, 0x4F532F32).putInt(20, 32).putInt(24, 96).putShort(40, (short) fsType);
        byte[] bytes = font.array();
        byte[] guid = HexFormat.of().parseHex(KEY.replaceAll("[{}-]", ""));
        for (int i = 0; i < 32; i++) {
            bytes[i] ^= guid[15 - i % 16];
        }
        return bytes;
    }
}
