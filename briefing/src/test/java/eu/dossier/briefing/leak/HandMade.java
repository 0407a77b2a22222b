package eu.dossier.briefing.leak;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made by hand, byte by byte, to hide things in places where no writer of ours would put them. */
final class HandMade {

    private HandMade() {}

    static byte[] html(String body) {
        return ("<!DOCTYPE html><html lang=\"en\"><head><title>Title</title></head><body>" + body + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A package with an innocent document and the given parts besides, or instead. */
    static byte[] docx(Map<String, byte[]> parts) {
        return zip(besidesADocument(parts));
    }

    private static Map<String, byte[]> besidesADocument(Map<String, byte[]> parts) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", bytes("<Types/>"));
        all.put("word/document.xml", paragraph("<w:r><w:t>Innocent words.</w:t></w:r>"));
        all.putAll(parts);
        return all;
    }

    static byte[] docx(String part, String content) {
        return docx(Map.of(part, bytes(content)));
    }

    static byte[] paragraph(String runs) {
        return bytes("<w:document xmlns:w=\"x\"><w:body><w:p>" + runs + "</w:p></w:body></w:document>");
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As {@link #docx(Map)}, with the size of each part in front of it, as our own writer has them. */
    static byte[] sizedDocx(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        besidesADocument(parts).forEach((name, content) -> sized(bytes, name, raw(content), new byte[0]));
        return bytes.toByteArray();
    }

    /** A package of one part, which says that it takes the tail too. */
    static byte[] docxWithTail(String name, byte[] content, byte[] tail) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        sized(bytes, name, raw(content), tail);
        return bytes.toByteArray();
    }

    /** A local header of APPNOTE.TXT 4.3.7 with what follows it. */
    private static void sized(ByteArrayOutputStream out, String name, byte[] packed, byte[] tail) {
        ByteBuffer header = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(0x04034B50).putShort((short) 20).putShort((short) 0).putShort((short) 8);
        header.putInt(0).putInt(0).putInt(packed.length + tail.length).putInt(0);
        header.putShort((short) name.length()).putShort((short) 0);
        out.writeBytes(header.array());
        out.writeBytes(bytes(name));
        out.writeBytes(packed);
        out.writeBytes(tail);
    }

    private static byte[] raw(byte[] data) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(data);
        deflater.finish();
        byte[] packed = new byte[data.length + 64];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    /** A PNG of no pixels with one more chunk. */
    static byte[] png(String chunk, byte[] data) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(png, "IHDR", new byte[13]);
        chunk(png, chunk, data);
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(bytes(type));
        crc.update(data);
        integer(png, data.length);
        png.writeBytes(bytes(type));
        png.writeBytes(data);
        integer(png, (int) crc.getValue());
    }

    private static void integer(ByteArrayOutputStream out, int value) {
        out.writeBytes(new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value});
    }

    static byte[] deflate(byte[] plain) {
        Deflater deflater = new Deflater();
        deflater.setInput(plain);
        deflater.finish();
        byte[] buffer = new byte[plain.length + 64];
        int length = deflater.deflate(buffer);
        deflater.end();
        return java.util.Arrays.copyOf(buffer, length);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A PDF file of one page in a one-byte font; parts can be added and replaced before it is built. */
    static final class Pdf {

        private final List<byte[]> objects = new ArrayList<>();
        private String content = "BT /F1 12 Tf (Innocent words.) Tj ET";
        private String page = "";
        private String catalog = "";
        private String behind = "";

        Pdf content(String operators) {
            content = operators;
            return this;
        }

        Pdf page(String entries) {
            page = entries;
            return this;
        }

        Pdf catalog(String entries) {
            catalog = entries;
            return this;
        }

        /** What stands behind the end of the file. */
        Pdf behind(String bytes) {
            behind = bytes;
            return this;
        }

        /** Adds an object as it is written in the file. */
        Pdf object(int number, String value) {
            objects.add(bytes(number + " 0 obj\n" + value + "\nendobj\n"));
            return this;
        }

        Pdf stream(int number, String entries, byte[] data) {
            ByteArrayOutputStream object = new ByteArrayOutputStream();
            object.writeBytes(bytes(number + " 0 obj\n<<" + entries + "/Length " + data.length + ">>\nstream\n"));
            object.writeBytes(data);
            object.writeBytes(bytes("\nendstream\nendobj\n"));
            objects.add(object.toByteArray());
            return this;
        }

        byte[] build() {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.writeBytes(bytes("%PDF-1.7\n"));
            file.writeBytes(bytes("1 0 obj\n<</Type/Catalog/Pages 2 0 R" + catalog + ">>\nendobj\n"));
            file.writeBytes(bytes("2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"));
            file.writeBytes(bytes("3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R"
                    + "/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>" + page + ">>\nendobj\n"));
            file.writeBytes(bytes(
                    "4 0 obj\n<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream\nendobj\n"));
            file.writeBytes(bytes("5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n"));
            file.writeBytes(bytes("6 0 obj\n<</Type/Font/Subtype/Type0/ToUnicode 7 0 R>>\nendobj\n"));
            String map = "beginbfchar <0001> <0061> endbfchar beginbfrange <0100> <0119> <0061> endbfrange"
                    + " beginbfchar <0200> <00660069> <0201> <FB01> endbfchar";
            file.writeBytes(
                    bytes("7 0 obj\n<</Length " + map.length() + ">>\nstream\n" + map + "\nendstream\nendobj\n"));
            objects.forEach(file::writeBytes);
            file.writeBytes(bytes("trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n" + behind));
            return file.toByteArray();
        }
    }
}
