package eu.dossier.prelink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class that was prelinked does what it did, and links nothing at run time. */
class PrelinkerTest {

    private static final String TYPE_SWITCH = "typeSwitch";
    private static final String RECORDS = "java/lang/runtime/ObjectMethods";

    @Test
    void doesWhatItDid() throws ReflectiveOperationException {
        Method answers = new Prelinked().loadClass(Samples.class.getName()).getDeclaredMethod("answers", long.class);
        answers.setAccessible(true);
        for (long seed = 0; seed < 500; seed++) {
            assertThat(answers.invoke(null, seed)).as("seed %d", seed).isEqualTo(Samples.answers(seed));
        }
    }

    @Test
    void linksNothingAtRunTime() {
        for (Class<?> type :
                List.of(Samples.Shape.class, Samples.Named.class, Samples.Nothing.class, Samples.Numbers.class)) {
            assertThat(constants(bytes(type.getName()))).as(type.getName()).containsAnyOf(TYPE_SWITCH, RECORDS);
            assertThat(constants(prelinked(type.getName()))).as(type.getName()).doesNotContain(TYPE_SWITCH, RECORDS);
        }
    }

    @Test
    void leavesSwitchesOverConstants() {
        assertThat(constants(prelinked(Samples.class.getName()))).contains(TYPE_SWITCH);
    }

    @Test
    void leavesWhatHasNothingToLink() {
        assertThat(Prelinker.prelinked(bytes(Samples.Colour.class.getName()))).isEmpty();
    }

    @Test
    void prelinksOwnJarsOnlyAndKeepsTheRest(@TempDir Path folder) throws IOException {
        Path own = jar(folder.resolve("dossier-x.jar"));
        Path foreign = jar(folder.resolve("other.jar"));
        byte[] before = Files.readAllBytes(foreign);
        Main.main(folder.toString());
        assertThat(foreign).hasBinaryContent(before);
        byte[] once = Files.readAllBytes(own);
        assertThat(once).isNotEqualTo(before);
        try (ZipFile zip = new ZipFile(own.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("META-INF/MANIFEST.MF", "a/Numbers.class");
            assertThat(zip.stream().map(ZipEntry::getTimeLocal)).containsOnly(LocalDateTime.of(2026, 1, 1, 0, 0));
            assertThat(zip.stream().map(ZipEntry::getMethod)).containsExactly(ZipEntry.STORED, ZipEntry.DEFLATED);
            assertThat(zip.getInputStream(zip.getEntry("META-INF/MANIFEST.MF"))).hasContent("Manifest-Version: 1.0");
        }
        Main.main(folder.toString());
        assertThat(own).hasBinaryContent(once);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("dossier-x.jar", "other.jar");
    }

    private static Path jar(Path path) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
            put(out, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n".getBytes(StandardCharsets.UTF_8));
            put(out, "a/Numbers.class", bytes(Samples.Numbers.class.getName()));
        }
        return path;
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    /** The names that a class file holds are in it as they are. */
    private static String constants(byte[] type) {
        return new String(type, StandardCharsets.ISO_8859_1);
    }

    private static byte[] prelinked(String name) {
        byte[] plain = bytes(name);
        return Prelinker.prelinked(plain).orElse(plain);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = PrelinkerTest.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads the samples prelinked, all else as it is. */
    private static final class Prelinked extends ClassLoader {

        @Override
        public Class<?> loadClass(String name) throws ClassNotFoundException {
            if (!name.startsWith(Samples.class.getName())) {
                return super.loadClass(name);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] type = prelinked(name);
            return defineClass(name, type, 0, type.length);
        }
    }
}
