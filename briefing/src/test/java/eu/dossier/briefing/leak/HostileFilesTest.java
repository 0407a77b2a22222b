package eu.dossier.briefing.leak;

import static eu.dossier.briefing.leak.HandMade.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import eu.dossier.briefing.leak.HandMade.Pdf;
import eu.dossier.briefing.leak.Leak.Reason;
import eu.dossier.core.release.Secret;
import eu.dossier.core.release.Secret.Kind;
import eu.dossier.core.release.Secrets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be read is refused, in words, and never with a stack trace or without end. */
class HostileFilesTest {

    private static final LeakCheck CHECK =
            LeakCheck.of(new Secrets(List.of(new Secret("name", Kind.NAME, "Operation Nightjar")), Set.of(), Set.of()));

    static Stream<Arguments> unreadable() {
        byte[] docx = HandMade.docx(Map.of());
        byte[] locked = docx.clone();
        locked[6] |= 1;
        byte[] oddly = docx.clone();
        oddly[8] = 99;
        return Stream.of(
                Arguments.of("it is not a pdf file", "pdf", bytes("hello")),
                Arguments.of("it is not a docx file", "docx", bytes("hello")),
                Arguments.of(
                        "an encrypted file",
                        "pdf",
                        new Pdf().catalog("/Encrypt 9 0 R").build()),
                Arguments.of(
                        "packed in an unknown way",
                        "pdf",
                        new Pdf().stream(9, "/Filter/LZWDecode", bytes("x")).build()),
                Arguments.of(
                        "cannot be unpacked",
                        "pdf",
                        new Pdf().stream(9, "/Filter/FlateDecode", bytes("x")).build()),
                Arguments.of(
                        "does not say what its codes stand for",
                        "pdf",
                        new Pdf().content("BT /F9 1 Tf (x) Tj ET").build()),
                Arguments.of(
                        "does not say what its codes stand for",
                        "pdf",
                        new Pdf().content("BT (x) Tj ET").build()),
                Arguments.of("an encrypted part", "docx", locked),
                Arguments.of("a part packed in an unknown way", "docx", oddly),
                Arguments.of("cannot be unpacked", "docx", Arrays.copyOf(docx, 53)),
                Arguments.of(
                        "definitions of its own",
                        "docx",
                        HandMade.docx(
                                "word/document.xml",
                                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>")),
                Arguments.of("deeper than", "docx", nested(12)));
    }

    private static byte[] nested(int depth) {
        byte[] inner = HandMade.docx(Map.of());
        for (int i = 0; i < depth; i++) {
            inner = HandMade.docx(Map.of("word/embeddings/inner.docx", inner));
        }
        return inner;
    }

    @ParameterizedTest(name = "{0} ({1})")
    @MethodSource("unreadable")
    void whatCannotBeReadIsRefusedWithAReason(String reason, String format, byte[] file) {
        assertThat(CHECK.check("x." + format, format, Locale.ENGLISH, file))
                .singleElement()
                .satisfies(leak -> {
                    assertThat(leak.reason()).isEqualTo(Reason.UNREADABLE);
                    assertThat(leak.message())
                            .startsWith("A part of the file cannot be checked: ")
                            .contains(reason);
                });
    }

    @Test
    void aBombIsRefusedLongBeforeItFillsTheMemory() {
        byte[] bomb = HandMade.deflate(new byte[200_000_000]);
        Pdf file = new Pdf();
        for (int i = 0; i < 8; i++) {
            file.stream(20 + i, "/Type/XRef/Filter/FlateDecode", bomb);
        }

        assertThat(CHECK.check("x.pdf", "pdf", Locale.ENGLISH, file.build()))
                .extracting(Leak::reason)
                .containsExactly(Reason.UNREADABLE);
    }

    @Test
    void circlesInAFileEnd() {
        byte[] file = new Pdf()
                .object(2, "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2/Parent 2 0 R>>")
                .object(20, "[[[[[[[[[[".repeat(200))
                .object(21, "<</A".repeat(500))
                .build();

        assertThat(CHECK.check("x.pdf", "pdf", Locale.ENGLISH, file)).isEmpty();
    }

    @Test
    void damageNeverGivesAnythingButAnAnswer() {
        byte[] pdf = new Pdf()
                .stream(20, "/Type/ObjStm/N 1/First 5/Filter/FlateDecode", HandMade.deflate(bytes("30 0 <</Alt(x)>>")))
                        .object(21, "<</Title(Innocent)>>")
                        .build();
        byte[] docx = HandMade.docx("word/comments.xml", "<w:p a='b'><w:t>x&amp;y</w:t></w:p>");
        byte[] html = HandMade.html("<p title='a&eacute;b'>x<!-- y --></p><style>a{}</style>");
        for (long seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            byte[] file = List.of(pdf, docx, html).get(random.nextInt(3)).clone();
            for (int i = 0; i <= random.nextInt(8); i++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            byte[] damaged = Arrays.copyOf(file, random.nextInt(file.length) + 1);
            String format = List.of("pdf", "docx", "html").get(random.nextInt(3));
            assertThatCode(() -> CHECK.check("x." + format, format, Locale.ENGLISH, damaged))
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
        }
    }
}
