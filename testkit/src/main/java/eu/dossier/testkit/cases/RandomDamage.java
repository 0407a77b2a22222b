package eu.dossier.testkit.cases;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** What happens to files: letters lost, lines moved, halves missing, and what an attacker would try. */
public final class RandomDamage {

    private static final List<String> POISON = List.of(
            "\u0000",
            "\t",
            "\r",
            "\uFEFF",
            "\u202E",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            ":",
            "- ",
            "&a ",
            "*a",
            "!!java ",
            "<b>",
            "9".repeat(400),
            "[".repeat(300),
            "null",
            "~",
            "#",
            "%",
            "\\",
            "---\n",
            "...\n",
            "? ",
            "|",
            ">",
            "\uD83D",
            "tlp: ",
            "marking: {",
            "2021-13-45",
            "-1",
            "1e999",
            "${x}",
            "@");

    private RandomDamage() {}

    /** The bytes with one to four things done to them. */
    public static byte[] damage(byte[] whole, Random random) {
        byte[] bytes = whole;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int length = Math.min(bytes.length - from, random.nextInt(1 << random.nextInt(10)));
        return switch (random.nextInt(6)) {
            case 0 -> replace(bytes, from, length, new byte[0]);
            case 1 -> replace(bytes, from, 0, part(bytes, random));
            case 2 -> replace(bytes, from, length, part(bytes, random));
            case 3 -> replace(bytes, from, Math.min(1, length), new byte[] {(byte) random.nextInt()});
            case 4 -> replace(bytes, from, bytes.length - from, new byte[0]);
            default -> replace(bytes, from, 0, poison(random));
        };
    }

    private static byte[] poison(Random random) {
        return POISON.get(random.nextInt(POISON.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] part(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int length = Math.min(bytes.length - from, random.nextInt(200));
        byte[] part = new byte[length];
        System.arraycopy(bytes, from, part, 0, length);
        return part;
    }

    private static byte[] replace(byte[] bytes, int from, int length, byte[] by) {
        byte[] changed = new byte[bytes.length - length + by.length];
        System.arraycopy(bytes, 0, changed, 0, from);
        System.arraycopy(by, 0, changed, from, by.length);
        System.arraycopy(bytes, from + length, changed, from + by.length, bytes.length - from - length);
        return changed;
    }
}
