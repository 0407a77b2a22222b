package eu.dossier.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.diagnostic.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that are no case file at all, or want to do harm: one clear finding, no exception, no waiting. */
class HostileFilesTest {

    private static Diagnostic only(ReadCase read) {
        assertThat(read.caseFile()).isEmpty();
        assertThat(read.diagnostics()).hasSize(1);
        return read.diagnostics().get(0);
    }

    private static ReadCase read(byte[] bytes) {
        return new CaseReader().read("case.yaml", bytes);
    }

    @Test
    void anEmptyFile() {
        assertThat(only(read(new byte[0])).code()).isEqualTo("D0002");
        assertThat(only(read(" \n\t\n".getBytes(StandardCharsets.UTF_8))).code())
                .isEqualTo("D0002");
    }

    @Test
    void aBinaryFile() {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        assertThat(only(read(bytes)).message()).isEqualTo("This is a binary file, not a case file.");
    }

    @Test
    void aPdfOrAWordDocument() {
        assertThat(only(read("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8))).message())
                .isEqualTo("This is a PDF document, not a case file.");
        assertThat(only(read(new byte[] {'P', 'K', 3, 4, 20, 0})).message())
                .isEqualTo("This is a Word document or another archive, not a case file.");
    }

    @Test
    void anotherEncoding() {
        Diagnostic latin = only(read((Cases.SMALLEST + "summary: café\n").getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(latin.code()).isEqualTo("D0004");
        assertThat(latin.span().line()).isEqualTo(11);
        assertThat(latin.span().column()).isEqualTo(13);
        assertThat(latin.message()).contains("0xE9");

        assertThat(only(read(Cases.SMALLEST.getBytes(StandardCharsets.UTF_16))).message())
                .isEqualTo("The file is in UTF-16; case files are in UTF-8.");
    }

    @Test
    void aByteOrderMarkIsNoFault() {
        byte[] marked = ("\uFEFF" + Cases.SMALLEST).getBytes(Charset.forName("UTF-8"));
        assertThat(read(marked).caseFile()).isPresent();
    }

    @Test
    void aTextInWhichTheEndOfHtmlWouldBeSoughtForHours() {
        Diagnostic found = only(Cases.read(Cases.SMALLEST + "summary: \"" + "<a ".repeat(100_000) + "\"\n"));
        assertThat(found.code()).isEqualTo("D0034");
        assertThat(found.message()).contains("so many signs <");
    }

    @Test
    void aTextOfListsWithinLists() {
        Diagnostic found = only(Cases.read(Cases.SMALLEST + "summary: \"[x]\\n\\n" + "- ".repeat(50_000) + "x\"\n"));
        assertThat(found.code()).isEqualTo("D0009");
    }

    @Test
    void aFileOfAHundredMegabytesIsNotReadToItsEnd() throws IOException {
        CountingStream endless = new CountingStream();

        ReadCase read = new CaseReader().read("case.yaml", endless);

        assertThat(only(read).code()).isEqualTo("D0001");
        assertThat(endless.given).isLessThanOrEqualTo(CaseReader.MOST_BYTES + 1L);
    }

    /** Never ends, and counts what was taken. */
    private static final class CountingStream extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return 'a';
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            Arrays.fill(into, offset, offset + length, (byte) 'a');
            given += length;
            return length;
        }
    }

    @Test
    void aStreamIsReadLikeAFile() throws IOException {
        InputStream in = new ByteArrayInputStream(Cases.SMALLEST.getBytes(StandardCharsets.UTF_8));
        assertThat(new CaseReader().read("-", in).caseFile()).isPresent();
    }

    @Test
    void aBillionLaughs() {
        StringBuilder bomb = new StringBuilder(Cases.SMALLEST).append("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            String alias = "*a" + (i - 1);
            bomb.append(
                    "a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", List.of(alias, alias, alias, alias, alias))));
        }
        ReadCase read = Cases.read(bomb.toString());
        assertThat(read.caseFile()).isEmpty();
        assertThat(read.diagnostics()).extracting(Diagnostic::code).contains("D0010");
    }

    @Test
    void brackets() {
        for (String file : List.of("case.yaml", "case.json")) {
            assertThat(only(Cases.read(file, "{\"a\":".repeat(50_000))).code()).isIn("D0009", "D0006");
            assertThat(only(Cases.read(file, "[".repeat(1_000_000))).code()).isIn("D0009", "D0006");
        }
        assertThat(only(Cases.read("- ".repeat(100_000))).code()).isEqualTo("D0009");
    }

    @Test
    void thousandsOfErrorsAreNotAllTold() {
        String faulty = Cases.SMALLEST + "sources:\n" + "- {id: a, colour: red}\n".repeat(2_000);
        ReadCase read = Cases.read(faulty);

        assertThat(read.diagnostics()).hasSize(101);
        assertThat(read.diagnostics().get(100).message()).isEqualTo("Only the first 100 errors are listed.");
    }

    @Test
    void oneLineOfAMegabyteIsNotShownWhole() {
        ReadCase read = Cases.read("case.json", "{\"schema\": 1, \"x\": \"" + "y".repeat(1_000_000) + "\"}");

        assertThat(read.diagnostics()).isNotEmpty().allSatisfy(diagnostic -> {
            assertThat(diagnostic.span().text()).isEmpty();
            assertThat(diagnostic.span().line()).isEqualTo(1);
        });
    }

    @Test
    void charactersOfTwoCharsDoNotShiftTheColumn() {
        ReadCase read = Cases.read(Cases.SMALLEST + "bottom_line: \"😀😀\"\nsummary: {txt: \"😀\"}\n");

        assertThat(only(read).span().line()).isEqualTo(12);
        assertThat(only(read).span().column()).isEqualTo(11);
        assertThat(only(read).span().length()).isEqualTo(3);
    }

    @Test
    void lineEndsOfAllSystemsCountAlike() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            ReadCase read = Cases.read((Cases.SMALLEST + "colour: red\n").replace("\n", end));
            assertThat(only(read).span().line()).isEqualTo(11);
            assertThat(only(read).span().text()).isEqualTo("colour: red");
        }
    }
}
