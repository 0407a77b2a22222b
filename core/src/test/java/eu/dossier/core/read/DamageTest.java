package eu.dossier.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.casefile.Marking;
import eu.dossier.core.schema.CaseWalk;
import eu.dossier.document.marking.Tlp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Files that were damaged on the way, at random but repeatably. None gives an exception; and where one is still read, the
 * markings of the case are those of the file, as another YAML reader sees them: not one more, not one less, none other.
 */
class DamageTest {

    private static final long FILES = System.getProperty("long") == null ? 2_000 : 100_000;
    private static final long BATCH = 100;

    private static final String SAMPLE = """
        schema: 1
        case:
          id: TEST-1
          status: investigating
          language: en
          title: {text: {en: A test, fr: Un essai}, marking: CLEAR}
        marking: AMBER
        bottom_line: {text: "All: is well", marking: {tlp: "TLP:GREEN", pap: RED, caveats: [judicial]}}
        parties:
          - {id: ibz, role: victim, name: Ministry, marking: CLEAR}
          - id: ccb
            role: coordinator
            name: Centre
            marking: AMBER+STRICT
        timeline:
          - when: 2021-05-25
            text: >-
              It was
              found.
            marking:
              tlp: RED
              not_before: 2021-05-26T10:00+02:00
        claims:
          - {id: c1, text: It happened., certainty: confirmed, marking: GREEN, sources: [{ref: s1, credibility: 2}]}
          - {id: c2, text: "It 😀 did not.", certainty: denied, contradicts: [c1], marking: CLEAR}
        measures:
          - {text: Done., status: done, marking: CLEAR, wording: {press: {text: All done.}}}
        """;

    private static final List<String> SPLICES = List.of(
            "",
            " ",
            "\n",
            "\t",
            ":",
            "- ",
            "#",
            "'",
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            "&a ",
            "*a",
            "!x ",
            "|",
            "> ",
            "%",
            "~",
            "null",
            "---\n",
            "...\n",
            "? ",
            "\\",
            "\u0000",
            "\u202e",
            "😀",
            "marking: CLEAR\n",
            "  marking: CLEAR\n",
            "tlp: CLEAR",
            "CLEAR",
            "WHITE",
            "clear",
            "<<: *a\n",
            "TLP:",
            "é",
            "\r",
            "\u2028",
            "1e9",
            "yes");

    static LongStream batches() {
        return LongStream.range(0, FILES / BATCH);
    }

    @ParameterizedTest(name = "seeds from {0}00")
    @MethodSource("batches")
    void damagedTextIsToldOrReadAsItStands(long batch) {
        for (long seed = batch * BATCH; seed < (batch + 1) * BATCH; seed++) {
            String damaged = damage(SAMPLE, new SplittableRandom(seed));
            assertHonest("seed " + seed, damaged);
        }
    }

    @ParameterizedTest(name = "seeds from {0}00")
    @MethodSource("batches")
    void damagedBytesGiveNoException(long batch) {
        for (long seed = batch * BATCH; seed < (batch + 1) * BATCH; seed += 4) {
            byte[] bytes = SAMPLE.getBytes(StandardCharsets.UTF_8);
            SplittableRandom random = new SplittableRandom(seed);
            for (int i = 0; i <= random.nextInt(3); i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            String name = random.nextBoolean() ? "case.yaml" : "case";
            assertThatCode(() -> new CaseReader().read(name, bytes))
                    .as("seed " + seed)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("eu.dossier.core.read.ExampleFilesTest#examples")
    void damagedExamplesGiveNoException(Path example) throws IOException {
        String text = Files.readString(example);
        for (long seed = 0; seed < FILES / 100; seed++) {
            String damaged = damage(text, new SplittableRandom(seed));
            assertThatCode(() -> Cases.read(example.getFileName().toString(), damaged))
                    .as("seed " + seed)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aWrongLabelIsNeverAccepted() {
        List<String> wrong = List.of(
                "WHITE",
                "clear",
                "Clear",
                "AMBER STRICT",
                "AMBER-STRICT",
                "AMBER_STRICT",
                "TLP:WHITE",
                "tlp:clear",
                "\"TLP: CLEAR\"",
                "TLP.CLEAR",
                "CLEAR+",
                "ROUGE",
                "UNCLASSIFIED",
                "GREEN,CLEAR",
                "[CLEAR]",
                "0",
                "true",
                "~",
                "\"\"",
                "{tlp: WHITE}",
                "{tlp: }",
                "{TLP: CLEAR}",
                "{tlp: CLEAR, tlp: RED}",
                "{label: CLEAR}",
                "CLEAR CLEAR",
                "СLEAR",
                "ＣLEAR",
                "\"CLEAR\\0\"");
        for (String label : wrong) {
            for (String right : List.of("marking: CLEAR", "marking: AMBER\n", "marking: GREEN")) {
                String damaged = SAMPLE.replace(right, "marking: " + label + (right.endsWith("\n") ? "\n" : ""));
                assertThat(damaged).isNotEqualTo(SAMPLE);
                assertThat(Cases.read(damaged).caseFile()).as(label).isEmpty();
            }
        }
    }

    private static String damage(String text, SplittableRandom random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(damaged.length());
            int length = Math.min(random.nextInt(1 + random.nextInt(40)), damaged.length() - at);
            switch (random.nextInt(4)) {
                case 0 -> damaged.delete(at, at + length);
                case 1 -> damaged.insert(random.nextInt(damaged.length()), damaged.substring(at, at + length));
                case 2 -> damaged.replace(at, at + length, SPLICES.get(random.nextInt(SPLICES.size())));
                default -> damaged.insert(at, SPLICES.get(random.nextInt(SPLICES.size())));
            }
        }
        return damaged.isEmpty() ? " " : asInFile(damaged.toString());
    }

    /** Half a character, as damage may leave it, cannot stand in a file. */
    private static String asInFile(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static void assertHonest(String name, String damaged) {
        ReadCase read;
        try {
            read = Cases.read(damaged);
        } catch (RuntimeException e) {
            throw new AssertionError(name + " gave an exception:\n" + damaged, e);
        }
        Optional<CaseFile> file = read.caseFile();
        assertThat(file.isPresent()).as(name).isEqualTo(read.diagnostics().isEmpty());
        file.ifPresent(accepted ->
                assertThat(markings(accepted)).as(name + "\n" + damaged).isEqualTo(seenByAnother(damaged)));
    }

    /** The label of every item that has one, by its place. */
    private static Map<String, Tlp> markings(CaseFile file) {
        Map<String, Tlp> found = new TreeMap<>();
        file.marking().tlp().ifPresent(tlp -> found.put("/marking", tlp));
        CaseWalk.walk(file, part -> {
            if (part.value() instanceof MarkedItem item) {
                Marking marking = item.marking();
                marking.tlp().ifPresent(tlp -> found.put(part.place().pointer() + "/marking", tlp));
            }
        });
        return found;
    }

    private static Map<String, Tlp> seenByAnother(String text) {
        Map<String, Tlp> found = new TreeMap<>();
        Object tree = new Load(LoadSettings.builder().build()).loadFromReader(new WholeCharacters(text));
        collect("", tree, found);
        return found;
    }

    private static void collect(String pointer, Object value, Map<String, Tlp> found) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, held) -> {
                if (key.equals("marking")) {
                    Object label = held instanceof Map<?, ?> marking ? marking.get("tlp") : held;
                    if (label != null) {
                        found.put(
                                pointer + "/marking", Tlp.parse((String) label).orElseThrow());
                    }
                } else {
                    collect(pointer + "/" + key, held, found);
                }
            });
        } else if (value instanceof List<?> list) {
            List<?> items = new ArrayList<>(list);
            for (int i = 0; i < items.size(); i++) {
                collect(pointer + "/" + i, items.get(i), found);
            }
        }
    }
}
