package eu.dossier.report.docx.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Opens a zip file that nobody vouches for. */
final class TemplateZip {

    private static final int LARGEST_FILE = 32 << 20;
    private static final int LARGEST_CONTENT = 96 << 20;
    private static final int LARGEST_IMAGE = 8 << 20;
    private static final int MOST_PARTS = 2_000;

    private final Findings findings;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private long total;

    private TemplateZip(Findings findings) {
        this.findings = findings;
    }

    /** The parts by name; what is wrong goes to the findings. */
    static Map<String, byte[]> open(byte[] file, Findings findings) {
        TemplateZip zip = new TemplateZip(findings);
        if (zip.looksRight(file)) {
            zip.read(file);
        }
        return zip.parts;
    }

    private boolean looksRight(byte[] file) {
        if (file.length > LARGEST_FILE) {
            findings.error(
                    "D0870",
                    "",
                    "The template is larger than 32 MB.",
                    "Compress its pictures in Word, or take out what a letterhead does not need.");
            return false;
        }
        if (file.length > 4 && (file[0] & 0xFF) == 0xD0 && (file[1] & 0xFF) == 0xCF) {
            findings.error(
                    "D0871",
                    "",
                    "This is an old Word file (.doc) or one with a password; neither can be read.",
                    "Open it in Word and save it as .docx without a password.");
            return false;
        }
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            findings.error("D0871", "", "This is not a Word file.", "Give a .docx or .dotx file.");
            return false;
        }
        return true;
    }

    private void read(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && !keep(entry.getName(), zip)) {
                    parts.clear();
                    return;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            findings.error("D0871", "", "The file is broken: " + e.getMessage() + ".", "Save it again in Word.");
            parts.clear();
        }
    }

    private boolean keep(String name, ZipInputStream zip) throws IOException {
        byte[] content = readCapped(zip);
        total += content.length;
        if (total > LARGEST_CONTENT || parts.size() >= MOST_PARTS) {
            findings.error(
                    "D0870",
                    "",
                    "The file unpacks to far more than a template holds; it may be made to fill the memory.",
                    "Save it again in Word; refuse it if you do not know who made it.");
            return false;
        }
        if (name.contains("..") || name.startsWith("/") || name.contains("\\")) {
            findings.error("D0871", name, "A part has a path that leads out of the file.", "Do not use this file.");
            return false;
        }
        if (isImage(name) && content.length > LARGEST_IMAGE) {
            findings.error(
                    "D0870",
                    name,
                    "A picture is larger than 8 MB; every briefing would carry it.",
                    "Compress the pictures in Word.");
            return false;
        }
        if (parts.put(name, content) != null || !names.add(name.toLowerCase(Locale.ROOT))) {
            findings.error("D0871", name, "A part is in the file twice.", "Save the file again in Word.");
            return false;
        }
        return true;
    }

    private static boolean isImage(String name) {
        return name.toLowerCase(Locale.ROOT).contains("/media/");
    }

    private byte[] readCapped(ZipInputStream zip) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            content.write(buffer, 0, n);
            if (total + content.size() > LARGEST_CONTENT) {
                break;
            }
        }
        return content.toByteArray();
    }
}
