package eu.dossier.briefing.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.dossier.document.figure.ImageData;
import eu.dossier.document.figure.LineArt;
import eu.dossier.document.figure.LineArt.Step;
import eu.dossier.testkit.document.Pictures;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgLogoTest {

    private static final String HEAD = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='10 20 100 50'>";

    private static LineArt read(String inside) {
        return SvgLogo.of((HEAD + inside + "</svg>").getBytes(UTF_8));
    }

    private static int pixel(LineArt art, double x, double y) {
        BufferedImage image = LineArtPixels.of(art);
        return image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight()));
    }

    @Test
    void shapesComeToStandFromTheCornerOfTheViewBox() {
        LineArt art = read("<rect x='10' y='20' width='50' height='50' fill='#1F3A5F'/>");
        assertThat(art.width()).isEqualTo(100);
        assertThat(art.height()).isEqualTo(50);
        assertThat(art.areas().get(0).colour()).isEqualTo(0x1F3A5F);
        assertThat(art.areas().get(0).outline()).startsWith(new Step.Move(0, 0), new Step.Line(50, 0));
        assertThat(pixel(art, 0.25, 0.5)).isEqualTo(0xFF1F3A5F);
        assertThat(pixel(art, 0.75, 0.5)).isZero();
    }

    @Test
    void groupsHandOnTheirPlaceAndTheirColours() {
        LineArt art = read("<g fill='red' transform='translate(10 20) scale(2)'><g transform='rotate(90)'>"
                + "<path d='M0 0h10v-10z' style='stroke:none'/></g></g>");
        assertThat(art.areas()).hasSize(1);
        assertThat(art.areas().get(0).colour()).isEqualTo(0xFF0000);
        Step.Line corner = (Step.Line) art.areas().get(0).outline().get(2);
        assertThat(corner.x()).isCloseTo(20, within(1e-9));
        assertThat(corner.y()).isCloseTo(20, within(1e-9));
    }

    @Test
    void linesBecomeAreas() {
        LineArt art = read("<line x1='10' y1='45' x2='110' y2='45' stroke='#00f' stroke-width='10'/>");
        assertThat(pixel(art, 0.5, 0.5)).isEqualTo(0xFF0000FF);
        assertThat(pixel(art, 0.5, 0.7)).isZero();
    }

    @Test
    void everyCommandOfAPathIsRead() {
        LineArt art = read("<path d='M20,30 L30 30 H40 V40 C40 45 35 45 30 40 S25 35 20 40 Q15 45 12 40 T11 35 Z"
                + "m5 5l1-1 1.5.5-2 2a5 3 10 1 1 1 1z'/>");
        assertThat(art.areas().get(0).outline().stream()
                        .map(step -> step.getClass().getSimpleName().charAt(0)))
                .startsWith('M', 'L', 'L', 'L', 'C', 'C', 'C', 'C', 'C', 'M', 'L');
    }

    @Test
    void anArcIsPartOfACircle() {
        LineArt art = read("<path d='M10 45 A25 25 0 0 1 60 45 Z' fill='#000'/>");
        assertThat(pixel(art, 0.25, 0.25)).isEqualTo(0xFF000000);
        assertThat(pixel(art, 0.25, 0.75)).isZero();
        LineArt other = read("<path d='M10 45 A25 25 0 0 0 60 45 Z' fill='#000'/>");
        assertThat(pixel(other, 0.25, 0.75)).isEqualTo(0xFF000000);
    }

    @Test
    void whatDrawingProgramsAddIsPassedOver() {
        LineArt art = SvgLogo.of(("<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'x.dtd'><svg"
                        + " xmlns='http://www.w3.org/2000/svg' xmlns:inkscape='http://www.inkscape.org/namespaces/inkscape'"
                        + " width='30mm'"
                        + " height='10mm'><title>t</title><metadata><x/></metadata><inkscape:view><y/></inkscape:view><circle"
                        + " cx='10' cy='10' r='5' inkscape:label='dot'/></svg>")
                .getBytes(UTF_8));
        assertThat(art.areas()).hasSize(1);
        assertThat(art.width() / art.height()).isCloseTo(3, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <script>alert(1)</script>                              | it has <script>, which could do anything
        <rect onload='x()' width='1' height='1'/>              | it has a script (onload)
        <text>Ministry</text>                                  | it has text; turn text into paths before exporting
        <style>.a{fill:red}</style>                            | it has a style sheet; export it with presentation attributes
        <image href='http://example.org/a.png'/>               | it has <image>; export it as plain paths
        <use href='#a'/>                                       | it has <use>; export it as plain paths
        <foreignObject/>                                       | it has <foreignObject>, which could do anything
        <rect width='1' height='1' fill='url(#g)'/>            | it paints with 'url(#g)'; use solid colours such as #1F3A5F, no gradients or patterns
        <rect width='1' height='1' opacity='.5'/>              | it has half transparent parts (opacity); use solid colours
        <rect width='1' height='1' filter='url(#f)'/>          | it uses filter; export it with everything as plain paths
        <path d='L1 1'/>                                       | a path does not begin with M
        <path d='M1 1 X'/>                                     | a path has the command 'X', which SVG has not
        <path d='M1 1e99'/>                                    | the number 1e99 is too large
        <g><!-- nothing --></g>                                | nothing is drawn in it
        """)
    void whatCannotBeDrawnRightIsRefusedWithItsReason(String inside, String reason) {
        assertThatThrownBy(() -> read(inside))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason);
    }

    @Test
    void entitiesOpenNoFileAndBurstNoMemory() {
        String bomb = "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY file SYSTEM 'file:///etc/passwd'>]>" + HEAD
                + "<title>&b;&file;</title><rect width='&b;'/></svg>";
        assertThatThrownBy(() -> SvgLogo.of(bomb.getBytes(UTF_8))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void depthAndLengthHaveAnEnd() {
        assertThatThrownBy(() -> read("<g>".repeat(100_000))).hasMessage("its groups nest more than 60 deep");
        assertThatThrownBy(() -> read("<path d='M0 0" + "h1".repeat(60_000) + "'/>"))
                .hasMessage("it has more than 50000 lines and curves");
    }

    /** Damage gives another drawing or a reason, never another failure. */
    @Test
    void damageIsToldOrDoesNoHarm() {
        String sound =
                HEAD + "<g transform='matrix(1 0 0 1 2 3)' fill='rgb(1, 2, 3)'><path d='M20 30a5 3 10 1 1 1 1z'/>"
                        + "<rect x='1' y='2' width='3mm' height='4' rx='1' stroke='#123' stroke-width='.5'/></g></svg>";
        for (int seed = 0; seed < 2_000; seed++) {
            byte[] file = damaged(sound.getBytes(UTF_8), new Random(seed));
            try {
                ImageData logo = LogoImage.of(file);
                assertThat(logo.lines()).as("seed %d", seed).isPresent();
            } catch (IllegalArgumentException e) {
                assertThat(e.getMessage()).as("seed %d", seed).isNotBlank();
            }
        }
    }

    private static byte[] damaged(byte[] sound, Random random) {
        byte[] file = Arrays.copyOf(sound, random.nextInt(8) == 0 ? random.nextInt(sound.length) : sound.length);
        for (int i = random.nextInt(4); i >= 0 && file.length > 0; i--) {
            file[random.nextInt(file.length)] =
                    (byte) (random.nextBoolean() ? random.nextInt(128) : "0-.e9 ".charAt(random.nextInt(6)));
        }
        return file;
    }

    @Test
    void damagedPicturesOfPixelsAreRefused() {
        for (String format : List.of("png", "jpeg")) {
            ImageData picture = format.equals("png") ? Pictures.png(40, 20, true) : Pictures.jpeg(40, 20);
            byte[] sound = picture.bytes();
            assertThat(LogoImage.of(sound).width()).isEqualTo(40);
            for (int seed = 0; seed < 400; seed++) {
                byte[] file = damaged(sound, new Random(seed));
                try {
                    assertThat(LogoImage.of(file).height())
                            .as("%s, seed %d", format, seed)
                            .isPositive();
                } catch (IllegalArgumentException e) {
                    assertThat(e.getMessage()).as("%s, seed %d", format, seed).isNotBlank();
                }
            }
        }
    }
}
