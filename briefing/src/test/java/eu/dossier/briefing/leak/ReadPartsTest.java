package eu.dossier.briefing.leak;

import static eu.dossier.briefing.leak.HandMade.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.briefing.leak.read.ReadParts;
import eu.dossier.core.release.Secret;
import eu.dossier.core.release.Secret.Kind;
import eu.dossier.core.release.Secrets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of Word files that were read before: what is found does not depend on it. */
class ReadPartsTest {

    private static final String NAME = "Operation Nightjar";
    private static final Secrets SECRETS =
            new Secrets(List.of(new Secret("name", Kind.NAME, NAME)), Set.of(), Set.of(), Set.of());
    private static final LeakCheck FORGETFUL = LeakCheck.of(SECRETS);

    private final LeakCheck check = new LeakChecks(new ReadParts()).of(SECRETS);

    private List<Leak> leaks(byte[] file) {
        return leaks(check, file);
    }

    private static List<Leak> leaks(LeakCheck check, byte[] file) {
        return check.check("a.docx", "docx", Locale.ENGLISH, file);
    }

    @Test
    void whatIsInThemIsFoundAgain() {
        byte[] file = HandMade.sizedDocx(Map.of("word/header1.xml", bytes("<w:p><w:t>" + NAME + "</w:t></w:p>")));

        List<Leak> first = leaks(file);

        assertThat(first)
                .singleElement()
                .satisfies(leak -> assertThat(leak.place()).isEqualTo("header"));
        assertThat(leaks(file)).isEqualTo(first);
    }

    @Test
    void theSameNameWithOtherBytesIsAnotherPart() {
        assertThat(leaks(HandMade.sizedDocx(Map.of("word/header1.xml", bytes("<w:t>Nothing of note.</w:t>")))))
                .isEmpty();

        assertThat(leaks(HandMade.sizedDocx(Map.of("word/header1.xml", bytes("<w:t>" + NAME + "</w:t>")))))
                .hasSize(1);
    }

    @Test
    void theSameBytesUnderAnotherNameAreToldByThat() {
        byte[] text = bytes("<w:t>" + NAME + "</w:t>");

        assertThat(leaks(HandMade.sizedDocx(Map.of("word/header1.xml", text)))).hasSize(1);

        assertThat(leaks(HandMade.sizedDocx(Map.of("word/footer1.xml", text))))
                .singleElement()
                .satisfies(leak -> assertThat(leak.place()).isEqualTo("footer"));
    }

    /** A part may say that it is longer than what unpacks of it. */
    @Test
    void whatIsHiddenBehindOneIsFoundEachTime() {
        byte[] file = HandMade.docxWithTail("word/header1.xml", bytes("<w:t>Nothing of note.</w:t>"), bytes(NAME));

        for (int time = 0; time < 3; time++) {
            assertThat(leaks(file))
                    .singleElement()
                    .satisfies(leak -> assertThat(leak.place()).isEqualTo("bytes between the parts"));
        }
    }

    /** Forty megabytes of zeros hold no letter, so that to remember them costs nothing. */
    @Test
    void whatUnfoldsCountsEachTime() {
        byte[] zeros = new byte[40 << 20];

        assertThat(leaks(HandMade.sizedDocx(Map.of("word/media/a.bin", zeros)))).isEmpty();

        assertThat(leaks(HandMade.sizedDocx(Map.of("word/media/a.bin", zeros, "word/media/b.bin", zeros))))
                .singleElement()
                .satisfies(leak -> assertThat(leak.reason()).isEqualTo(Leak.Reason.UNREADABLE));
    }

    /** Four hundred parts of a hundred kilobytes, of which only some can be kept; the first comes again when it is forgotten. */
    @Test
    void whatIsForgottenIsReadAnew() {
        byte[] first = HandMade.sizedDocx(Map.of("word/header1.xml", bytes("<w:t>" + NAME + "</w:t>")));
        List<Leak> found = leaks(first);
        assertThat(found).hasSize(1);

        for (int i = 0; i < 400; i++) {
            byte[] noise = new byte[100_000];
            new Random(i).nextBytes(noise);
            assertThat(leaks(HandMade.sizedDocx(Map.of("word/media/a.jpg", noise))))
                    .isEmpty();
        }

        assertThat(leaks(first)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void manyFilesGiveTheSameWithAndWithoutMemory(long seed) {
        Random random = new Random(seed);
        List<String> names = List.of("word/header1.xml", "word/styles.xml", "docProps/core.xml", "word/media/i.jpg");
        List<String> texts = new ArrayList<>(List.of(NAME, "<w:t>Operation </w:t>", "Nightjar", "50 %", "4e", "x-"));
        for (int i = 0; i < 400; i++) {
            texts.add("<w:p w:val='" + i + "'/>");
        }
        for (int file = 0; file < 300; file++) {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            for (String name : names) {
                parts.put(name, bytes(any(random, texts) + any(random, texts)));
            }
            byte[] bytes = HandMade.sizedDocx(parts);

            assertThat(leaks(bytes)).isEqualTo(leaks(FORGETFUL, bytes));
        }
    }

    private static String any(Random random, List<String> texts) {
        return texts.get(random.nextInt(random.nextBoolean() ? 6 : texts.size()));
    }
}
