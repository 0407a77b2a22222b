package eu.dossier.briefing.leak.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Letters that are taken for Latin ones. Read when the first letter beyond Latin is met. */
final class Lookalikes {

    private static final String FILE = "lookalikes.txt";

    private static final Map<Integer, String> LATIN = read();

    private Lookalikes() {}

    /** What a letter is taken for, in small letters; null where it looks like none. */
    static @Nullable String of(int codePoint) {
        return LATIN.get(codePoint);
    }

    private static Map<Integer, String> read() {
        try (InputStream in = Objects.requireNonNull(Lookalikes.class.getResourceAsStream(FILE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<Integer, String> latin = new HashMap<>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(" ", 2);
                parts[1].codePoints().forEach(c -> latin.put(c, parts[0]));
            });
            return latin;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
