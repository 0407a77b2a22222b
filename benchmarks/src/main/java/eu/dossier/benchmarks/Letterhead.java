package eu.dossier.benchmarks;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/**
 * A ministry's Word template of one megabyte: one that LibreOffice wrote, with a photograph put into its header as the
 * offices do. The photograph is noise, which no compression makes smaller.
 */
final class Letterhead {

    private static final Path PLAIN = Path.of("report-docx/src/test/resources/templates/ministry.docx");
    private static final int PIXELS = 590;
    private static final String PICTURE = """
        <w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\
        <wp:extent cx="2160000" cy="2160000"/><wp:docPr id="901" name="Letterhead" descr="The ministry's building"/>\
        <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
        <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
        <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr>\
        <pic:cNvPr id="902" name="letterhead.png" descr="The ministry's building"/><pic:cNvPicPr/></pic:nvPicPr>\
        <pic:blipFill><a:blip r:embed="rId901"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
        <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2160000" cy="2160000"/></a:xfrm>\
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
        </wp:inline></w:drawing></w:r></w:p></w:hdr>""";
    private static final String RELATIONS = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId901" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" \
        Target="media/letterhead.png"/></Relationships>""";

    private Letterhead() {}

    /** The bytes of the template, about a million. */
    static byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        try (ZipInputStream plain = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(PLAIN)));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = plain.getNextEntry(); entry != null; entry = plain.getNextEntry()) {
                put(zip, entry.getName(), dressed(entry.getName(), plain.readAllBytes()));
            }
            put(zip, "word/_rels/header1.xml.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
            put(zip, "word/media/letterhead.png", photograph());
        } catch (IOException e) {
            throw new UncheckedIOException("run it from the top folder of the project", e);
        }
        return out.toByteArray();
    }

    private static byte[] dressed(String part, byte[] content) {
        return part.equals("word/header1.xml")
                ? new String(content, StandardCharsets.UTF_8)
                        .replace("</w:hdr>", PICTURE)
                        .getBytes(StandardCharsets.UTF_8)
                : content;
    }

    private static byte[] photograph() throws IOException {
        BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_RGB);
        int[] noise = new Random(1).ints((long) PIXELS * PIXELS).toArray();
        image.setRGB(0, 0, PIXELS, PIXELS, noise, 0, PIXELS);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
