package eu.dossier.briefing.record;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.release.Release;
import eu.dossier.core.schema.CaseWalk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an approval is bound to: the content of one item, or of every item that an audience gets. It stands in the case as
 * {@code sha256:} and 64 digits; that of many items goes on with each item and the first digits of its own hash, so that
 * one can say which of them has changed.
 */
public final class Seal {

    private static final int SHORT = 8;
    private static final Pattern PART = Pattern.compile("\\s([^\\s=]+)=([0-9a-f]{8})(?=\\s|$)");

    private final String whole;
    private final SortedMap<String, String> parts;

    private Seal(String whole, SortedMap<String, String> parts) {
        this.whole = whole;
        this.parts = parts;
    }

    /** Of one item, in all languages. */
    public static Seal of(MarkedItem item) {
        return new Seal("sha256:" + Fingerprints.of(Canonical.of((Record) item, Optional.empty())), new TreeMap<>());
    }

    /**
     * Of all that an audience gets.
     *
     * @param language the one whose words were read; all when empty
     */
    public static Seal of(CaseFile file, Release release, Optional<Locale> language) {
        Set<String> released = new HashSet<>(release.origins().values());
        SortedMap<String, String> parts = new TreeMap<>();
        StringBuilder all = new StringBuilder();
        contents(file, released, language).forEach((id, content) -> {
            String hash = Fingerprints.of(content);
            all.append(id).append(' ').append(hash).append('\n');
            parts.put(id, hash.substring(0, SHORT));
        });
        return new Seal("sha256:" + Fingerprints.of(all.toString()), parts);
    }

    /** Of every item of a case, by its identifier, each alone and in all languages. */
    public static SortedMap<String, Seal> ofItems(CaseFile file) {
        SortedMap<String, Seal> seals = new TreeMap<>();
        items(file).forEach(item -> seals.putIfAbsent(item.id(), of(item)));
        return seals;
    }

    /** Items of different kinds may share an identifier; then both count. */
    private static SortedMap<String, String> contents(CaseFile file, Set<String> ids, Optional<Locale> language) {
        SortedMap<String, String> contents = new TreeMap<>();
        items(file).stream()
                .filter(item -> ids.contains(item.id()))
                .forEach(item -> contents.merge(item.id(), Canonical.of((Record) item, language), String::concat));
        return contents;
    }

    /** Every item of a case. */
    static List<MarkedItem> items(CaseFile file) {
        List<MarkedItem> items = new ArrayList<>();
        CaseWalk.walk(file, part -> {
            if (part.value() instanceof MarkedItem item) {
                items.add(item);
            }
        });
        return items;
    }

    /** Whether an approval that holds this text is of the same content. */
    boolean agrees(String written) {
        return written.strip().split("\\s", 2)[0].equals(whole);
    }

    /** Items that are others than when the text was written, in words; nothing when the text names no items. */
    List<String> changes(String written) {
        Map<String, String> before = new TreeMap<>();
        Matcher part = PART.matcher(written);
        while (part.find()) {
            before.put(part.group(1), part.group(2));
        }
        List<String> changes = new ArrayList<>();
        parts.forEach((id, hash) -> {
            String earlier = before.remove(id);
            if (earlier == null) {
                changes.add(id + " (new)");
            } else if (!earlier.equals(hash)) {
                changes.add(id);
            }
        });
        before.keySet().forEach(id -> changes.add(id + " (gone)"));
        return changes;
    }

    /** As it stands in the case. */
    public String text() {
        return parts.entrySet().stream()
                .map(part -> " " + part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("", whole, ""));
    }
}
