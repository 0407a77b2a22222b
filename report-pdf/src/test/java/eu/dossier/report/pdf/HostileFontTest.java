package eu.dossier.report.pdf;

import static eu.dossier.report.pdf.Samples.document;
import static eu.dossier.report.pdf.Samples.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.theme.Colours;
import eu.dossier.document.theme.FontFile;
import eu.dossier.document.theme.Page;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.theme.Type;
import eu.dossier.report.pdf.font.FontBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Fonts that someone has damaged, by accident or on purpose: printed, or refused in words. Nothing else. */
class HostileFontTest {

    private static final Document TEXT = document(
            paragraph("Office of Vigilance: AVATAR, Țîrgu-Mureş, fjord, efficient waffles, 1\u00A0234,56\u00A0€."),
            paragraph("Zürich ǎ̈ q̃ ĳ „quoted“ ½ 10⁻³ Ελλάδα Кириллица T̈o"));

    private static byte[] sound = {};

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = FontBook.class.getResourceAsStream("SourceSans3-It.ttf")) {
            sound = in == null ? new byte[0] : in.readAllBytes();
        }
    }

    @Test
    void aSoundFontIsPrinted() {
        assertThat(outcome(sound)).isEqualTo("printed");
    }

    @Test
    void aDamagedFontIsToldWithItsFamilyBeforeAnythingIsWritten() {
        FontFile cut = new FontFile("House Sans", false, true, Arrays.copyOf(sound, sound.length / 2));
        Theme theme = new Theme(Page.A4, Type.DEFAULT, Colours.DEFAULT, Optional.empty(), "", List.of(cut));
        assertThat(new PdfWriter(PdfOptions.DEFAULT).check(theme))
                .extracting(Diagnostic::message)
                .containsExactly("The font House Sans italic cannot be used: the font file ends early or points outside"
                        + " itself.");
    }

    @Test
    void damageAnywhereIsToldOrDoesNoHarm() {
        int seeds = Boolean.getBoolean("long") ? 4_000 : 80;
        for (int seed = 0; seed < seeds; seed++) {
            requireEnds(damaged(seed), "seed " + seed);
        }
    }

    /** Some bytes of one table, or of the directory: there damage bites. */
    private static byte[] damaged(int seed) {
        Random random = new Random(seed);
        byte[] font = sound.clone();
        ByteBuffer directory = ByteBuffer.wrap(font);
        int table = random.nextInt(directory.getShort(4) + 1);
        int at = table == 0 ? 0 : directory.getInt(12 + 16 * (table - 1) + 8);
        int length = table == 0 ? 12 + 16 * directory.getShort(4) : directory.getInt(12 + 16 * (table - 1) + 12);
        int reach = random.nextBoolean() ? length : Math.min(length, 200);
        for (int i = random.nextInt(30); i >= 0; i--) {
            byte[] values = {0, 1, (byte) 0xFF, 0x7F, (byte) 0x80, (byte) random.nextInt(256)};
            font[at + random.nextInt(reach)] = values[random.nextInt(values.length)];
        }
        return font;
    }

    @Test
    void aFontCutOffAnywhereIsTold() {
        Random random = new Random(1);
        for (int i = 0; i < 40; i++) {
            int length = i < 20 ? i * 16 : random.nextInt(sound.length);
            requireEnds(Arrays.copyOf(sound, length), "cut at " + length);
        }
    }

    @Test
    void aGlyphComposedOfItselfEnds() {
        byte[] font = sound.clone();
        int glyf = table(font, "glyf");
        ByteBuffer bytes = ByteBuffer.wrap(font);
        int loca = table(font, "loca");
        for (int glyph = 1; glyph < 400; glyph++) {
            int at = glyf + bytes.getInt(loca + 4 * glyph);
            if (bytes.getInt(loca + 4 * glyph + 4) - bytes.getInt(loca + 4 * glyph) >= 16) {
                // One component, at no distance: the glyph itself.
                bytes.putShort(at, (short) -1).putShort(at + 10, (short) 0).putShort(at + 12, (short) glyph);
            }
        }
        requireEnds(font, "loops");
        assertThat(outcome(font)).isEqualTo("printed");
    }

    @Test
    void aCharacterMapThatClaimsAllOfUnicodeManyTimesEnds() {
        byte[] bomb = new byte[sound.length + 16 + 12 * 200_000];
        System.arraycopy(sound, 0, bomb, 0, sound.length);
        ByteBuffer bytes = ByteBuffer.wrap(bomb);
        int cmap = table(bomb, "cmap");
        bytes.putShort(cmap + 2, (short) 1).putShort(cmap + 4, (short) 3).putShort(cmap + 6, (short) 10);
        bytes.putInt(cmap + 8, sound.length - cmap);
        setLength(bomb, "cmap", bomb.length - cmap);
        bytes.position(sound.length);
        bytes.putShort((short) 12).putShort((short) 0).putInt(0).putInt(0).putInt(200_000);
        for (int group = 0; group < 200_000; group++) {
            bytes.putInt(0).putInt(0x10FFFF).putInt(1);
        }
        requireEnds(bomb, "cmap");
    }

    private static int entry(byte[] font, String tag) {
        ByteBuffer directory = ByteBuffer.wrap(font);
        for (int i = 0; i < directory.getShort(4); i++) {
            if (new String(font, 12 + 16 * i, 4, StandardCharsets.US_ASCII).equals(tag)) {
                return 12 + 16 * i;
            }
        }
        throw new AssertionError("no table " + tag);
    }

    private static int table(byte[] font, String tag) {
        return ByteBuffer.wrap(font).getInt(entry(font, tag) + 8);
    }

    private static void setLength(byte[] font, String tag, int length) {
        ByteBuffer.wrap(font).putInt(entry(font, tag) + 12, length);
    }

    private static void requireEnds(byte[] font, String what) {
        String outcome = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> outcome(font), what);
        assertThat(outcome).as(what).matches("printed|refused: .{10,}");
    }

    private static String outcome(byte[] font) {
        try {
            FontFile file = new FontFile("Own", false, false, font);
            Type type = new Type("Own", "Own", "Own", 10.5, 1.38, 1.2, false);
            Theme theme = new Theme(Page.A4, type, Colours.DEFAULT, Optional.empty(), "", List.of(file));
            PdfWriter writer = new PdfWriter(PdfOptions.DEFAULT);
            writer.check(theme);
            writer.write(TEXT, theme, new ByteArrayOutputStream());
            return "printed";
        } catch (IllegalArgumentException | IOException e) {
            return "refused: " + e.getMessage();
        }
    }
}
