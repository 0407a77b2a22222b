package eu.dossier.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case file that ships as an example is read without a word. */
class ExampleFilesTest {

    static List<Path> examples() {
        try (Stream<Path> files = Files.list(Path.of("..", "examples"))) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|json)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thereAreExamples() {
        assertThat(examples()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isRead(Path example) throws IOException {
        ReadCase read = new CaseReader().read(example.getFileName().toString(), Files.readAllBytes(example));

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.caseFile()).isPresent();
    }
}
