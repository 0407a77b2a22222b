package eu.dossier.core.read;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From bytes to text: UTF-8 and nothing else, so that a name with an accent is the same on every machine. */
final class TextDecoder {

    private static final char REPLACEMENT = '\uFFFD';
    private static final String SAVE_AS_UTF8 = "In your editor, save the file again with the encoding UTF-8.";
    private static final Map<String, String> SIGNATURES = Map.of(
            "%PDF", "a PDF document",
            "PK\u0003\u0004", "a Word document or another archive",
            "\u00D0\u00CF\u0011\u00E0", "an old Word document",
            "\u0089PNG", "a picture",
            "\u00FF\u00D8\u00FF\u00E0", "a picture",
            "{\\rt", "an RTF document");

    private final String file;
    private final byte[] bytes;

    private TextDecoder(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /** The text, or why there is none. */
    record Decoded(Optional<String> text, List<Diagnostic> problems) {}

    static Decoded decode(String file, byte[] bytes) {
        return new TextDecoder(file, bytes).decode();
    }

    private Decoded decode() {
        if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)) {
            return refuse(ReadRule.NOT_UTF8, "The file is in UTF-16; case files are in UTF-8.", SAVE_AS_UTF8);
        }
        Optional<String> kind = knownKind();
        if (kind.isPresent()) {
            return refuse(ReadRule.NOT_TEXT, "This is %s, not a case file.".formatted(kind.get()), WHAT_TO_GIVE);
        }
        return strictly();
    }

    private static final String WHAT_TO_GIVE =
            "Give the YAML or JSON file of the case; \"dossier new\" writes one to start from.";

    private Decoded strictly() {
        int from = startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
        String lenient = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        if (lenient.indexOf(0) >= 0) {
            return refuse(ReadRule.NOT_TEXT, "This is a binary file, not a case file.", WHAT_TO_GIVE);
        }
        return lenient.indexOf(REPLACEMENT) < 0 ? decoded(lenient) : strictly(from);
    }

    /** Tells a replacement character that the author wrote from one that stands for what cannot be read. */
    private Decoded strictly(int from) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            return malformed(text, bytes[in.position()] & 0xFF);
        }
        return decoded(text);
    }

    private Decoded decoded(String text) {
        if (text.isBlank()) {
            return refuse(ReadRule.EMPTY, "The file is empty.", "\"dossier new\" writes a case file to start from.");
        }
        return new Decoded(Optional.of(text), List.of());
    }

    private Decoded malformed(String before, int culprit) {
        SourceSpan end = new SourceText(file, before).span(before.length(), before.length());
        Diagnostic problem = Diagnostic.error(
                ReadRule.NOT_UTF8.code(),
                end,
                "The byte 0x%02X here is not UTF-8, so this letter and others would come out wrong.".formatted(culprit),
                SAVE_AS_UTF8);
        return new Decoded(Optional.empty(), List.of(problem));
    }

    private Optional<String> knownKind() {
        String head = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
        return Optional.ofNullable(SIGNATURES.get(head));
    }

    private boolean startsWith(int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    private Decoded refuse(ReadRule rule, String message, String hint) {
        return new Decoded(
                Optional.empty(), List.of(Diagnostic.error(rule.code(), SourceSpan.ofFile(file), message, hint)));
    }
}
