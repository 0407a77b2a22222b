package eu.dossier.briefing.record;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.casefile.MarkedNarrative;
import eu.dossier.core.casefile.MarkedText;
import eu.dossier.core.casefile.Party;
import eu.dossier.core.release.Markings;
import eu.dossier.core.release.Release;
import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.core.release.view.ReleasedItem;
import eu.dossier.core.schema.CaseWalk;
import eu.dossier.core.schema.Field;
import eu.dossier.core.schema.RecordShape;
import eu.dossier.core.schema.Shape;
import java.lang.reflect.RecordComponent;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
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
 * What an approval is bound to: one item, or all that an audience gets. It stands in the case as {@code sha256:} and 64
 * digits, and goes on with each part and the first digits of its own hash, so that one can say which of them has changed.
 */
public final class Seal {

    private static final int SHORT = 8;
    private static final Pattern PART = Pattern.compile("\\s([^\\s=]+)=([0-9a-f]{8})(?=\\s|$)");

    /** Of an item: what it says, and who may read it. No identifier begins with a colon. */
    private static final String WORDS = ":words";

    private static final String MARKING = ":marking";

    private final Optional<String> item;
    private final String whole;
    private final SortedMap<String, String> parts;

    private Seal(Optional<String> item, SortedMap<String, String> contents) {
        this.item = item;
        parts = new TreeMap<>();
        StringBuilder all = new StringBuilder();
        contents.forEach((part, content) -> {
            String hash = Fingerprints.of(content);
            all.append(part).append(' ').append(hash).append('\n');
            parts.put(part, hash.substring(0, SHORT));
        });
        whole = "sha256:" + Fingerprints.of(all.toString());
    }

    /**
     * Of one item in all languages: what it says, who may read it, and what the parties are called that it names. Of a text
     * with words for some audience it is of those words: who reads the text itself needs no approval for it.
     */
    public static Seal of(CaseFile file, MarkedItem item) {
        return of(file, item, new Markings(file));
    }

    private static Seal of(CaseFile file, MarkedItem item, Markings markings) {
        SortedMap<String, String> contents = new TreeMap<>();
        contents.put(WORDS, words(item));
        contents.put(MARKING, Canonical.of(markings.of(item), Optional.empty()));
        named(file, item).forEach(party -> contents.put(party.id(), Canonical.of(names(party), Optional.empty())));
        return new Seal(Optional.of(item.id()), contents);
    }

    private static String words(MarkedItem item) {
        return switch (item) {
            case MarkedText text when !text.wording().isEmpty() -> part(text.wording());
            case MarkedNarrative text when !text.wording().isEmpty() -> part(text.wording());
            default -> Canonical.of((Record) item, Optional.empty());
        };
    }

    private static String part(Object value) {
        return Canonical.ofPart(value, Optional.empty(), Map.of());
    }

    /** What readers see of a party beside the words of an item. */
    private record Names(
            LocalText name,
            Optional<LocalText> shortName,
            Optional<LocalText> inText,
            Optional<LocalText> function,
            Optional<String> memberOf) {}

    private static Names names(Party party) {
        return new Names(party.name(), party.shortName(), party.inText(), party.function(), party.memberOf());
    }

    /** The parties that an item names, but for those that only let it pass. */
    private static List<Party> named(CaseFile file, MarkedItem item) {
        Set<Object> ids = new HashSet<>();
        for (Field field : RecordShape.of(((Record) item).getClass()).fields()) {
            boolean ofParty = field.shape() instanceof Shape.Reference reference && reference.target() == Party.class;
            if (ofParty && !Canonical.isLeftOut(field.component())) {
                optional(field.value((Record) item)).ifPresent(ids::add);
            }
        }
        return file.parties().stream().filter(party -> ids.contains(party.id())).toList();
    }

    private static Optional<?> optional(Object value) {
        return value instanceof Optional<?> optional ? optional : Optional.of(value);
    }

    /**
     * Of all that an audience gets: every item as it is released, and the head of the case.
     *
     * @param language the one whose words were read; all when empty
     */
    public static Seal of(Release release, Optional<Locale> language) {
        SortedMap<String, String> contents = new TreeMap<>(head(release, language));
        for (ReleasedItem item : release.view().items()) {
            String content = Canonical.ofReleased((Record) item, language, release.origins());
            // Items of different kinds may share an identifier; then both count.
            contents.merge(release.origins().getOrDefault(item.id(), item.id()), content, String::concat);
        }
        return new Seal(Optional.empty(), contents);
    }

    /** What stands in no item: embargo, publisher, lines instead of topics. Of the moment, the zone alone. */
    private static Map<String, String> head(Release release, Optional<Locale> language) {
        Map<String, String> head = new HashMap<>();
        for (RecordComponent component : ReleasedCase.class.getRecordComponents()) {
            Object value = Canonical.component(release.view(), component);
            Object told =
                    value instanceof ZonedDateTime moment ? moment.getZone().getId() : value;
            String content = Canonical.ofPart(told, language, release.origins());
            if (!content.isEmpty()) {
                head.put("case." + component.getName(), content);
            }
        }
        return head;
    }

    /** Of every item of a case, by its identifier, each alone and in all languages. */
    public static SortedMap<String, Seal> ofItems(CaseFile file) {
        SortedMap<String, Seal> seals = new TreeMap<>();
        Markings markings = new Markings(file);
        items(file).forEach(item -> seals.putIfAbsent(item.id(), of(file, item, markings)));
        return seals;
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

    /** Parts that are others than when the text was written, in words; nothing when the text names no parts. */
    List<String> changes(String written) {
        Map<String, String> before = new TreeMap<>();
        Matcher part = PART.matcher(written);
        while (part.find()) {
            before.put(part.group(1), part.group(2));
        }
        List<String> changes = new ArrayList<>();
        if (before.isEmpty()) {
            return changes;
        }
        parts.forEach((name, hash) -> {
            String earlier = before.remove(name);
            if (earlier == null) {
                changes.add(inWords(name) + " (new)");
            } else if (!earlier.equals(hash)) {
                changes.add(inWords(name));
            }
        });
        before.keySet().forEach(name -> changes.add(inWords(name) + " (gone)"));
        return changes;
    }

    private String inWords(String part) {
        return switch (part) {
            case WORDS -> item.orElse(part);
            case MARKING -> "who may read " + item.orElse("it");
            default -> part;
        };
    }

    /** As it stands in the case. */
    public String text() {
        return parts.entrySet().stream()
                .map(part -> " " + part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("", whole, ""));
    }
}
