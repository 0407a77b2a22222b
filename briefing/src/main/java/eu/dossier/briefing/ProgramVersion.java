package eu.dossier.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version of this program. The build writes it into a file beside this class, so that jars and folders have it alike. */
final class ProgramVersion {

    private static final String UNBUILT = "unbuilt";

    private static final String TEXT = read();

    private ProgramVersion() {}

    /** {@code 1.0.0}; {@code unbuilt} where only the compiler has run. */
    static String text() {
        return TEXT;
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(ProgramVersion.class.getResourceAsStream("version.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return text.startsWith("$") ? UNBUILT : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
