package eu.dossier.briefing.leak.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text, JSON, style sheets and the like: as it stands, with escapes resolved, and with packed runs unpacked. */
final class PlainReader {

    /** Of JSON and Java, of C, of CSS. */
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([0-9a-fA-F]{2,6}) ?)");

    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{24,}={0,2}");

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
        if (text.indexOf('\\') >= 0) {
            findings.people(place).text(unescape(text));
        }
        if (text.indexOf('%') >= 0) {
            findings.people(place).text(Percent.decode(text));
        }
        packed(text, findings);
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
        Matcher run = BASE64.matcher(text);
        while (run.find()) {
            byte[] bytes = decode(run.group());
            Findings within = findings.within("encoded data");
            try {
                FileContents.read(bytes, within);
            } catch (UnreadableException chance) {
                within.nobody("bytes").latin1(bytes, 0, bytes.length);
            }
        }
    }

    private static byte[] decode(String run) {
        String body = run.replace("=", "");
        int usable = body.length() - (body.length() % 4 == 1 ? 1 : 0);
        return Base64.getDecoder().decode(body.substring(0, usable));
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
