package eu.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void filesAppearWithTheirFolders() throws IOException {
        put("a/b", Map.of("one.txt", "1"));
        assertThat(folder.resolve("a/b/one.txt")).hasContent("1");
    }

    @Test
    void anOldFileIsReplacedAndOthersStay() throws IOException {
        put("a", Map.of("one.txt", "1"));
        put("a", Map.of("two.txt", "2"));
        put("a", Map.of("one.txt", "3"));
        assertThat(folder.resolve("a/one.txt")).hasContent("3");
        assertThat(Run.filesBelow(folder)).containsExactly("a/one.txt", "a/two.txt");
    }

    @Test
    void whenOneCannotBeWrittenNoneIs() throws IOException {
        Files.createDirectories(folder.resolve("a/two.txt/in the way"));
        Map<String, String> files = new LinkedHashMap<>();
        files.put("one.txt", "1");
        files.put("two.txt", "2");
        assertThatThrownBy(() -> put("a", files)).isInstanceOf(FileSystemException.class);
        assertThat(Run.filesBelow(folder)).isEmpty();
    }

    @Test
    void theRestsOfDeadProcessesAreSweptAndThoseOfLivingOnesAreNot() throws IOException {
        Path a = Files.createDirectories(folder.resolve("a"));
        String own = Long.toString(ProcessHandle.current().pid());
        Files.writeString(a.resolve(".x.pdf.999999999-0-1.dossier-part"), "dead");
        Files.writeString(a.resolve(".x.pdf." + own + "-0-1.dossier-part"), "alive");
        Files.writeString(a.resolve(".x.dossier-part"), "not ours");
        put("a", Map.of("one.txt", "1"));
        assertThat(Run.filesBelow(folder))
                .containsExactly("a/.x.dossier-part", "a/.x.pdf." + own + "-0-1.dossier-part", "a/one.txt");
    }

    /** In a container every process may have the same number. */
    @Test
    void theRestOfAnEarlierProcessWithOurNumberIsSwept() throws IOException {
        Path a = Files.createDirectories(folder.resolve("a"));
        String own = Long.toString(ProcessHandle.current().pid());
        Files.writeString(a.resolve(".one.txt." + own + "-1000-1.dossier-part"), "dead");
        put("a", Map.of("one.txt", "1"));
        assertThat(Run.filesBelow(folder)).containsExactly("a/one.txt");
    }

    private void put(String name, Map<String, String> files) throws IOException {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((file, text) -> bytes.put(file, text.getBytes(StandardCharsets.UTF_8)));
        new OutputFolder(folder.resolve(name)).put(bytes);
    }
}
