package eu.dossier.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.casefile.Marking;
import eu.dossier.core.schema.CaseWalk;
import eu.dossier.core.schema.Constants;
import eu.dossier.document.marking.Tlp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files that were damaged on the way, at random but repeatably. None gives an exception; and where one is still read, the
 * markings of the case are those of the file, as another YAML reader sees them: not one more, not one less, none other.
 */
class DamageTest {

    private static final long FILES = Boolean.getBoolean("long") ? 100_000 : 2_000;
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
          - text: Also done.
            status: done
            marking:
              classification: RESTREINT UE/EU RESTRICTED
              caveats: [judicial, personal_data]
              audiences: [ministers, certs]
              not_before: 2021-05-26T10:00+02:00
              existence_may_be_told: false
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
            assertHonest("seed " + seed, "case.yaml", damaged);
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
            inTime(
                    "seed " + seed,
                    () -> assertThatCode(() -> new CaseReader().read(name, bytes))
                            .doesNotThrowAnyException());
        }
    }

    @ParameterizedTest
    @MethodSource("eu.dossier.core.read.ExampleFilesTest#examples")
    void damagedExamplesAreToldOrReadAsTheyStand(Path example) throws IOException {
        String text = Files.readString(example);
        String name = example.getFileName().toString();
        for (long seed = 0; seed < FILES / 20; seed++) {
            assertHonest(name + ", seed " + seed, name, damage(text, new SplittableRandom(seed)));
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

    /** Stops what hangs, and says for which seed. */
    private static void inTime(String name, Executable look) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), look, name);
    }

    private static void assertHonest(String name, String file, String damaged) {
        inTime(name, () -> {
            try {
                judge(name, file, Cases.read(file, damaged), damaged);
            } catch (RuntimeException e) {
                throw new AssertionError(name + " gave an exception:\n" + damaged, e);
            }
        });
    }

    private static void judge(String name, String file, ReadCase read, String damaged) {
        Optional<CaseFile> found = read.caseFile();
        assertThat(found.isPresent()).as(name).isEqualTo(read.diagnostics().isEmpty());
        found.ifPresent(accepted ->
                assertThat(markings(accepted)).as(name + "\n" + damaged).isEqualTo(seenByAnother(file, damaged)));
    }

    /** What the marking of every item says, by its place: label, restrictions, readers, moment and all. */
    private static Map<String, String> markings(CaseFile file) {
        Map<String, String> found = new TreeMap<>();
        collect("/marking", file.marking(), found);
        CaseWalk.walk(file, part -> {
            if (part.value() instanceof MarkedItem item) {
                collect(part.place().pointer() + "/marking", item.marking(), found);
            }
        });
        return found;
    }

    private static void collect(String place, Marking marking, Map<String, String> found) {
        marking.tlp().ifPresent(tlp -> found.put(place + "/tlp", tlp.toString()));
        marking.pap().ifPresent(pap -> found.put(place + "/pap", Constants.spell(pap)));
        marking.classification().ifPresent(level -> found.put(place + "/classification", level));
        marking.caveats().ifPresent(caveats -> found.put(place + "/caveats", caveats.toString()));
        marking.audiences().ifPresent(audiences -> found.put(place + "/audiences", audiences.toString()));
        marking.notBefore().ifPresent(moment -> found.put(place + "/not_before", moment.text()));
        marking.existenceMayBeTold().ifPresent(told -> found.put(place + "/existence_may_be_told", told.toString()));
    }

    private static Map<String, String> seenByAnother(String file, String text) {
        Map<String, String> found = new TreeMap<>();
        collect("", file.endsWith(".json") ? JsonMapper.shared().readValue(text, Object.class) : yaml(text), found);
        return found;
    }

    private static Object yaml(String text) {
        LoadSettings plain =
                LoadSettings.builder().setSchema(new FailsafeSchema()).build();
        return new Load(plain).loadFromReader(new WholeCharacters(text));
    }

    private static void collectMarking(String place, Object held, Map<String, String> found) {
        if (held instanceof Map<?, ?> marking) {
            marking.forEach((key, value) -> found.put(place + "/" + key, asRead((String) key, value)));
        } else {
            found.put(place + "/tlp", asRead("tlp", held));
        }
    }

    private static String asRead(String key, Object value) {
        return switch (key) {
            case "tlp" -> Tlp.parse((String) value).orElseThrow().toString();
            case "existence_may_be_told" -> value.toString().toLowerCase(Locale.ROOT);
            case "caveats" ->
                ((List<?>) value)
                        .stream()
                                .map(each -> Scalars.oneLine((String) each))
                                .toList()
                                .toString();
            case "classification" -> Scalars.oneLine((String) value);
            default -> value.toString();
        };
    }

    private static void collect(String pointer, Object value, Map<String, String> found) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, held) -> {
                if (key.equals("marking")) {
                    collectMarking(pointer + "/marking", held, found);
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
