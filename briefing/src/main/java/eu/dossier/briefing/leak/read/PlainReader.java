package eu.dossier.briefing.leak.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text, JSON, style sheets and the like: as it stands, with escapes resolved, and with packed runs unpacked. */
final class PlainReader {

    /** Of JSON and Java, of C, of CSS. */
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([0-9a-fA-F]{2,6}) ?)");

    /** What stands around an escape is read with it, so far that nothing told across it is missed. */
    private static final int AROUND = 600;

    private static final int SHORTEST_RUN = 24;

    private final String text;
    private final Findings findings;

    PlainReader(String text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    void read() throws UnreadableException {
        read("text");
    }

    void read(String place) throws UnreadableException {
        findings.people(place).text(text);
        around('\\', PlainReader::isEscape, PlainReader::unescape, place);
        around('%', PlainReader::isPercent, Percent::decode, place);
        packed(text, findings);
    }

    /** Reads once more, decoded, what stands around the places where something is encoded. */
    private void around(char sign, Encoded encoded, UnaryOperator<String> decode, String place) {
        int done = 0;
        int at = text.indexOf(sign);
        while (at >= 0) {
            int end = at;
            int from = Math.max(done, at - AROUND);
            while (at >= 0 && at <= end + AROUND) {
                end = encoded.at(text, at) ? at : end;
                at = text.indexOf(sign, at + 1);
            }
            if (encoded.at(text, end)) {
                done = Math.min(text.length(), end + AROUND);
                findings.people(place).text(decode.apply(text.substring(from, done)));
            }
        }
    }

    private interface Encoded {
        boolean at(String text, int index);
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length();
    }

    private static boolean isPercent(String text, int at) {
        return at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }

    private static String unescape(String text) {
        return ESCAPE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(hex(match))));
    }

    private static String hex(java.util.regex.MatchResult match) {
        for (int group = 1; group < 3; group++) {
            if (match.group(group) != null) {
                return match.group(group);
            }
        }
        return match.group(3);
    }

    private static String character(String hex) {
        int codePoint = Integer.parseInt(hex, 16);
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : " ";
    }

    /** What stands in Base64 in a text, read as the file that it is. Hashes look alike, but unpack to nothing. */
    static void packed(String text, Findings findings) throws UnreadableException {
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && isBase64(text.charAt(to))) {
                to++;
            }
            if (to - from >= SHORTEST_RUN) {
                unpack(decode(text.substring(from, to)), findings.within("encoded data"));
            }
            from = to + 1;
        }
    }

    private static boolean isBase64(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
    }

    private static void unpack(byte[] bytes, Findings within) {
        try {
            FileContents.read(bytes, within);
        } catch (UnreadableException chance) {
            within.nobody("bytes").latin1(bytes, 0, bytes.length);
        }
    }

    private static byte[] decode(String run) {
        return Base64.getDecoder().decode(run.substring(0, run.length() - (run.length() % 4 == 1 ? 1 : 0)));
    }

    /** Percent encoding, as in links. */
    static final class Percent {

        private Percent() {}

        static String decode(String text) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
            byte[] raw = text.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < raw.length; i++) {
                boolean encoded = raw[i] == '%' && i + 2 < raw.length;
                int high = encoded ? Character.digit(raw[i + 1], 16) : -1;
                int low = encoded ? Character.digit(raw[i + 2], 16) : -1;
                boolean valid = high >= 0 && low >= 0;
                bytes.write(valid ? (high << 4) | low : raw[i]);
                i += valid ? 2 : 0;
            }
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
