package eu.dossier.briefing.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures made to fill the memory. */
class LogoImageTest {

    private static final long ENOUGH = 64L << 20;

    @ParameterizedTest
    @CsvSource({"100000, 100000", "2147483647, 1", "8001, 10", "8000, 8000", "0, 10"})
    void aPictureOfTooManyPixelsIsRefusedBeforeTheyAreUnpacked(int width, int height) {
        byte[] picture = png(width, height, chunk("IDAT", packed(4 << 20)));

        long before = allocated();
        assertThatThrownBy(() -> LogoImage.of(picture))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("it measures .* pixels|it is damaged.*");
        assertThat(allocated() - before).isLessThan(ENOUGH);
    }

    @Test
    void pixelsBeyondThoseThatThePictureHasAreNotUnpacked() {
        byte[] picture = png(10, 10, chunk("IDAT", packed(500 << 20)));

        long before = allocated();
        assertThat(LogoImage.of(picture).width()).isEqualTo(10);
        assertThat(allocated() - before).isLessThan(ENOUGH);
    }

    /** A comment that unpacks to half a gigabyte. */
    @Test
    void aBombInACommentDoesNotGoOff() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        text.writeBytes(packed(500 << 20));
        byte[] picture = png(10, 10, chunk("zTXt", text.toByteArray()), chunk("IDAT", packed(310)));

        long before = allocated();
        assertThat(LogoImage.of(picture).width()).isEqualTo(10);
        assertThat(allocated() - before).isLessThan(ENOUGH);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static byte[] png(int width, int height, byte[]... chunks) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        file.writeBytes(chunk("IHDR", head));
        for (byte[] chunk : chunks) {
            file.writeBytes(chunk);
        }
        file.writeBytes(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] body = ByteBuffer.allocate(4 + content.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(content)
                .array();
        CRC32 sum = new CRC32();
        sum.update(body);
        return ByteBuffer.allocate(8 + body.length)
                .putInt(content.length)
                .put(body)
                .putInt((int) sum.getValue())
                .array();
    }

    /** So many zeros, deflated. */
    private static byte[] packed(int size) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        byte[] buffer = new byte[1 << 16];
        for (int left = size; left > 0; left -= zeros.length) {
            deflater.setInput(zeros, 0, Math.min(left, zeros.length));
            while (!deflater.needsInput()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
