package eu.dossier.report.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip files made worse or larger, for tests. */
final class Zips {

    private Zips() {}

    /** The same file with {@code from} replaced by {@code to} in one of its parts. */
    static byte[] replace(byte[] file, String part, String from, String to) throws IOException {
        return rewritten(file, (name, bytes) -> name.equals(part) ? replace(bytes, from, to) : bytes, Map.of());
    }

    /** The same file with one part more. */
    static byte[] added(byte[] file, String part, byte[] content) throws IOException {
        return rewritten(file, (name, bytes) -> bytes, Map.of(part, content));
    }

    private static byte[] rewritten(byte[] file, BiFunction<String, byte[], byte[]> change, Map<String, byte[]> more)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(change.apply(entry.getName(), in.readAllBytes()));
            }
            for (Map.Entry<String, byte[]> part : more.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] replace(byte[] bytes, String from, String to) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
    }
}
