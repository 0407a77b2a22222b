package eu.dossier.core.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Facts that change with the world and not with the program: lists of words, scales, deadlines. Lines of cells with tabs
 * between them; a line that begins with {@code #} is a remark.
 */
final class DataFile {

    private DataFile() {}

    /**
     * The rows of a file beside this class.
     *
     * @param cells how many each row has; a row with another number is a fault of ours
     */
    static List<List<String>> rows(String name, int cells) {
        try (InputStream in = DataFile.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(name, line, cells))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> row(String name, String line, int cells) {
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != cells) {
            throw new IllegalStateException("%s: %d cells expected: %s".formatted(name, cells, line));
        }
        return row;
    }
}
