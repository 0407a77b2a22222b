package eu.dossier.report.pdf.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

/** What is compressed here comes out whole of the JDK's zlib, and is always the same. */
class DeflateTest {

    private final Deflate deflate = new Deflate();

    @Test
    void bytesComeOutAsTheyWentIn() throws DataFormatException {
        for (int seed = 0; seed < 400; seed++) {
            assertComesOut(some(new Random(seed)), "seed " + seed);
        }
    }

    @Test
    void theEdgesComeOutToo() throws DataFormatException {
        assertComesOut(new byte[0], "nothing");
        assertComesOut(new byte[] {7}, "one byte");
        assertComesOut(new byte[] {7, 7}, "two bytes");
        assertComesOut(new byte[300_000], "one byte again and again");
        byte[] far = random(new Random(1), 70_000);
        for (int distance : new int[] {32_766, 32_767, 32_768, 32_769}) {
            byte[] repeated = Arrays.copyOf(far, distance + 300);
            System.arraycopy(far, 0, repeated, distance, 300);
            assertComesOut(repeated, "a repetition " + distance + " bytes later");
        }
    }

    @Test
    void whatCannotBeCompressedGrowsByLittle() throws DataFormatException {
        byte[] noise = random(new Random(2), 100_000);
        assertTrue(assertComesOut(noise, "noise").length < 101_000);
    }

    @Test
    void textComesOutAboutAsSmallAsFromZlib() throws DataFormatException {
        byte[] text = words(new Random(3), 60_000);
        int own = assertComesOut(text, "text").length;
        Deflater zlib = new Deflater(4);
        zlib.setInput(text);
        zlib.finish();
        int theirs = zlib.deflate(new byte[100_000]);
        zlib.end();
        assertTrue(own < theirs * 1.1, own + " bytes, where zlib makes " + theirs);
    }

    @Test
    void sameBytesWhateverTheMachine() {
        Bytes out = new Bytes();
        byte[] text = "to be or not to be, that is the question".getBytes(StandardCharsets.US_ASCII);
        deflate.compress(text, text.length, out);
        assertEquals(
                "785e1dc7c10900200c04c156b6009b5208249f04cdd9bfe0fc46c532ea90257e06f229a2911bfb5a2b2a1f167b0e19",
                HexFormat.of().formatHex(out.toByteArray()),
                "a change here changes every file: is it meant?");
    }

    @Test
    void codesKeepToTheirLimitAndLeaveNothingUnused() {
        Huffman code = new Huffman(20, 7);
        int count = 1;
        int next = 1;
        for (int symbol = 0; symbol < 20; symbol++) {
            for (int i = 0; i < count; i++) {
                code.count(symbol);
            }
            int sum = count + next;
            count = next;
            next = sum;
        }
        code.build();
        int taken = 0;
        for (int symbol = 0; symbol < 20; symbol++) {
            assertTrue(code.length(symbol) >= 1 && code.length(symbol) <= 7, "symbol " + symbol);
            taken += 1 << (7 - code.length(symbol));
        }
        assertEquals(1 << 7, taken);
    }

    private byte[] assertComesOut(byte[] data, String what) throws DataFormatException {
        Bytes out = new Bytes(16);
        deflate.compress(data, data.length, out);
        Inflater inflater = new Inflater();
        inflater.setInput(out.toByteArray());
        byte[] back = new byte[data.length + 1];
        int size = inflater.inflate(back);
        assertTrue(inflater.finished(), what);
        assertEquals(0, inflater.getRemaining(), what);
        inflater.end();
        assertArrayEquals(data, Arrays.copyOf(back, size), what);
        return out.toByteArray();
    }

    private static byte[] some(Random random) {
        int size = random.nextInt(1 << random.nextInt(4, 18));
        return switch (random.nextInt(3)) {
            case 0 -> random(random, size);
            case 1 -> words(random, size);
            default -> narrow(random, size);
        };
    }

    private static byte[] random(Random random, int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] words(Random random, int size) {
        String[] words = {"the ", "report ", "incident ", "12.5 ", "Td\n[(", ")]TJ\n", "server ", "0 R/K ", "network "};
        StringBuilder text = new StringBuilder(size + 16);
        while (text.length() < size) {
            text.append(random.nextInt(4) == 0 ? Integer.toString(random.nextInt(1000)) : words[random.nextInt(9)]);
        }
        return Arrays.copyOf(text.toString().getBytes(StandardCharsets.US_ASCII), size);
    }

    private static byte[] narrow(Random random, int size) {
        byte[] bytes = new byte[size];
        int range = random.nextInt(1, 6);
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) random.nextInt(range);
        }
        return bytes;
    }
}
