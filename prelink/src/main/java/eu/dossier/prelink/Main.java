package eu.dossier.prelink;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Prelinks Dossier's own jars in a folder, in place, and keeps what they hold besides classes uncompressed. A jar that is done
 * already stays as it is.
 */
public final class Main {

    private Main() {}

    /**
     * @param arguments the folder
     * @throws IOException if a jar cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(arguments[0]), "dossier*.jar")) {
            for (Path jar : jars) {
                prelink(jar);
            }
        }
    }

    private static void prelink(Path jar) throws IOException {
        byte[] old = Files.readAllBytes(jar);
        ByteArrayOutputStream prelinked = new ByteArrayOutputStream(old.length);
        if (copy(old, prelinked)) {
            Path part = jar.resolveSibling(jar.getFileName() + ".part");
            Files.write(part, prelinked.toByteArray());
            Files.move(part, jar, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** @return whether a class changed */
    private static boolean copy(byte[] jar, OutputStream to) throws IOException {
        boolean changed = false;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar));
                ZipOutputStream out = new ZipOutputStream(to)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                boolean isClass = entry.getName().endsWith(".class");
                Optional<byte[]> prelinked = isClass ? Prelinker.prelinked(content) : Optional.empty();
                changed |= prelinked.isPresent();
                ZipEntry copy = new ZipEntry(entry.getName());
                // Of the zip file itself, without a zone: two builds give the same bytes wherever they run.
                copy.setTimeLocal(entry.getTimeLocal());
                if (!isClass) {
                    store(copy, content);
                }
                out.putNextEntry(copy);
                out.write(prelinked.orElse(content));
                out.closeEntry();
            }
        }
        return changed;
    }

    /** Fonts, patterns and templates are read in every run; classes come from the cache of loaded classes. */
    private static void store(ZipEntry entry, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
    }
}
