package eu.dossier.core.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The techniques of the ATT&amp;CK enterprise matrix that are bundled, with their names and tactics.
 *
 * <p>All techniques are listed, and the sub-techniques that incident reports name most. So a technique that is not
 * known here may be new or retired, while a sub-technique that is not known says nothing.
 */
public final class AttackCatalogue {

    /** The edition of ATT&amp;CK that the bundled list follows. It was compiled by hand, so MITRE's own has the last word. */
    public static final String VERSION = "18";

    private static final String RESOURCE = "attack-enterprise.tsv";

    private final Map<String, Entry> entries;

    /**
     * One technique.
     *
     * @param name as MITRE prints it, of a sub-technique without its parent's name
     * @param tactics the columns of the matrix that it stands in
     */
    public record Entry(String name, Set<AttackTactic> tactics) {

        public Entry {
            tactics = Set.copyOf(tactics);
        }
    }

    private AttackCatalogue(Map<String, Entry> entries) {
        this.entries = Map.copyOf(entries);
    }

    /** The bundled list, read once for each process. */
    public static AttackCatalogue bundled() {
        return Holder.BUNDLED;
    }

    public Optional<Entry> find(AttackId id) {
        return Optional.ofNullable(entries.get(id.toString()));
    }

    /** How many techniques and sub-techniques are known. */
    public int size() {
        return entries.size();
    }

    private static AttackCatalogue load() {
        Map<String, Entry> entries = new HashMap<>();
        try (InputStream in = AttackCatalogue.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, RESOURCE), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(entries, line));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new AttackCatalogue(entries);
    }

    private static void add(Map<String, Entry> entries, String line) {
        String[] cells = line.split("\t", -1);
        Set<AttackTactic> tactics = EnumSet.noneOf(AttackTactic.class);
        Arrays.stream(cells[2].split(" ", -1))
                .map(id -> AttackTactic.parse(id).orElseThrow(() -> new IllegalStateException(line)))
                .forEach(tactics::add);
        entries.put(cells[0], new Entry(cells[1], tactics));
    }

    private static final class Holder {
        static final AttackCatalogue BUNDLED = load();
    }
}
