package eu.dossier.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.schema.JsonText;
import eu.dossier.core.write.CaseWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader accepts, the writer writes back, and it reads as the same case. */
class RoundTripTest {

    private static final long CASES = Boolean.getBoolean("long") ? 5_000 : 100;

    static LongStream seeds() {
        return LongStream.range(0, CASES);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyCase(long seed) {
        String json = JsonText.of(RandomTrees.of(seed));

        assertReadsBack(read("seed " + seed + ".json", json));
    }

    @ParameterizedTest
    @MethodSource("eu.dossier.core.read.ExampleFilesTest#examples")
    void everyExample(Path example) throws IOException {
        assertReadsBack(read(example.getFileName().toString(), Files.readString(example)));
    }

    @Test
    void whatIsWrittenHoldsNothingThatTheReaderAddsByItself() {
        CaseFile file = read("case.yaml", Cases.SMALLEST);

        assertThat(CaseWriter.yaml(file)).isEqualTo("""
            schema: 1
            case:
              id: TEST-1
              status: investigating
              title: A test
              language: en
            marking: AMBER
            parties:
              - id: ibz
                role: victim
                name: Ministry
              - id: ccb
                role: coordinator
                name: Centre
            """);
    }

    private static void assertReadsBack(CaseFile file) {
        String yaml = CaseWriter.yaml(file);
        assertThat(read("again.yaml", yaml)).as(yaml).isEqualTo(file);
        assertThat(CaseWriter.yaml(read("again.yaml", yaml))).isEqualTo(yaml);
        assertThat(read("again.json", CaseWriter.json(file))).isEqualTo(file);
    }

    private static CaseFile read(String name, String text) {
        ReadCase read = Cases.read(name, text);
        return read.caseFile()
                .orElseThrow(() -> new AssertionError(name + " is refused:\n" + Cases.shown(read) + "\n" + text));
    }
}
