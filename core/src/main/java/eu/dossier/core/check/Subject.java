package eu.dossier.core.check;

import eu.dossier.core.casefile.Assertion;
import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.casefile.MarkedText;
import eu.dossier.core.casefile.Marking;
import eu.dossier.core.casefile.Party;
import eu.dossier.core.casefile.Place;
import eu.dossier.core.casefile.Revision;
import eu.dossier.core.casefile.Source;
import eu.dossier.core.casefile.SourceRef;
import eu.dossier.core.casefile.Translated;
import eu.dossier.core.time.Moment;
import eu.dossier.core.work.Parallel;
import eu.dossier.document.marking.Tlp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A case as the rules see it: walked through once, with what refers to what. */
public final class Subject {

    /** So many texts are taken apart by one task: less is not worth waking a thread. */
    private static final int RUN = 500;

    private static final Set<String> OPEN = Set.of("press", "spokesperson", "citizens");

    private final CaseFile file;
    private final CheckOptions options;
    private final CaseWalk walk;
    private final List<Version> versions;
    private final List<Version> forLaymen;
    private final WordIndex words;
    private final List<IndicatorRules.Trace> traces;
    private final IdentityHashMap<MarkedItem, Marking> markings;
    private final Map<String, List<MarkedItem>> byId;
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Set<String> superseded = new HashSet<>();

    /**
     * An item and how far it goes.
     *
     * @param marking its own, with what it leaves open taken from around it, in the end from the case
     * @param sources what it rests on, whatever kind it is
     */
    record Placed(MarkedItem item, Marking marking, List<SourceRef> sources) {

        Place place() {
            return item.place();
        }

        Tlp tlp() {
            return Subject.tlp(marking);
        }
    }

    /**
     * Words of the case.
     *
     * @param place of the text with all its languages
     * @param narrative whether it is CommonMark
     * @param owner the item that they belong to; empty for the few that belong to the case itself
     * @param marking how far they go
     * @param audience for whom they are worded; empty when for all
     * @param forPress whether the press would read them, were they to go that far: no other wording stands in their place
     * @param section the part of the case that they belong to: its key at the top of the file
     * @param key the key they stand under
     */
    record Phrase(
            Place place,
            Translated text,
            boolean narrative,
            Optional<MarkedItem> owner,
            Marking marking,
            Optional<String> audience,
            boolean forPress,
            String section,
            String key) {

        Place place(Locale language) {
            return place.child(language.toLanguageTag());
        }

        /** Whether these words can stand in what the press gets. */
        boolean isPublic() {
            boolean meant = marking.audiences()
                    .map(named -> named.contains("press") || named.contains("spokesperson"))
                    .orElse(true);
            return forPress && meant && tlp(marking) == Tlp.CLEAR;
        }

        /**
         * Whether an audience reads these words: those that are worded for it; of the others, what its marking lets
         * through. Of audiences other than the public, the widest label that they are known to read is AMBER.
         */
        boolean reaches(String named) {
            if (audience.isPresent()) {
                return audience.get().equals(named)
                        || (named.equals("spokesperson") && audience.get().equals("press"));
            }
            if (OPEN.contains(named)) {
                return isPublic();
            }
            boolean meant = marking.audiences().map(all -> all.contains(named)).orElse(true);
            boolean replaced = CaseWalk.isReplacedFor(named, this);
            return meant && !replaced && tlp(marking).compareTo(Tlp.AMBER) <= 0;
        }
    }

    /** A phrase in one language, with its words. */
    record Version(Phrase phrase, Locale language, String text, Tokens tokens) {

        Place place() {
            return phrase.place(language);
        }

        /** Whether the phrase begins with this language. */
        boolean isFirst() {
            return phrase.text().texts().keySet().iterator().next().equals(language);
        }
    }

    /** An identifier that stands for something of a kind. */
    record Reference(Place place, Class<?> target, String id) {}

    private Subject(CaseFile file, CheckOptions options) {
        this.file = file;
        this.options = options;
        this.walk = CaseWalk.of(file);
        Supplier<Map<String, List<MarkedItem>>> namedItems = Parallel.begin(() -> byId(walk.items()));
        Supplier<IdentityHashMap<MarkedItem, Marking>> markedItems = Parallel.begin(() -> markings(walk.items()));
        this.versions = new ArrayList<>(4 * walk.phrases().size());
        Parallel.map(runs(walk.phrases()), Subject::versions).forEach(versions::addAll);
        Supplier<WordIndex> index = Parallel.begin(
                () -> new WordIndex(versions.stream().map(Version::tokens).toList()));
        this.forLaymen = versions.stream().filter(EditorialRules::isForLaymen).toList();
        this.traces = file.indicators().stream().map(IndicatorRules.Trace::of).toList();
        this.words = index.get();
        this.markings = markedItems.get();
        this.byId = namedItems.get();
        file.parties().forEach(party -> parties.putIfAbsent(party.id(), party));
        file.sources().forEach(source -> sources.putIfAbsent(source.id(), source));
        ReferenceRules.assertions(this).forEach(assertion -> superseded.addAll(assertion.supersedes()));
    }

    static Subject of(CaseFile file, CheckOptions options) {
        return new Subject(file, options);
    }

    private static Map<String, List<MarkedItem>> byId(List<Placed> items) {
        Map<String, List<MarkedItem>> byId = LinkedHashMap.newLinkedHashMap(items.size());
        for (Placed placed : items) {
            byId.computeIfAbsent(placed.item().id(), id -> new ArrayList<>(1)).add(placed.item());
        }
        return byId;
    }

    private static IdentityHashMap<MarkedItem, Marking> markings(List<Placed> items) {
        IdentityHashMap<MarkedItem, Marking> markings = new IdentityHashMap<>(items.size());
        items.forEach(placed -> markings.put(placed.item(), placed.marking()));
        return markings;
    }

    private static List<List<Phrase>> runs(List<Phrase> phrases) {
        List<List<Phrase>> runs = new ArrayList<>();
        for (int from = 0; from < phrases.size(); from += RUN) {
            runs.add(phrases.subList(from, Math.min(phrases.size(), from + RUN)));
        }
        return runs;
    }

    private static List<Version> versions(List<Phrase> phrases) {
        List<Version> versions = new ArrayList<>(2 * phrases.size());
        Tokens.Gatherer words = new Tokens.Gatherer();
        for (Phrase phrase : phrases) {
            phrase.text()
                    .texts()
                    .forEach((language, text) -> versions.add(new Version(phrase, language, text, words.tokens(text))));
        }
        return versions;
    }

    /** Whether these are the words of the case's title, or stand in their place for some readers. */
    boolean isTitle(Phrase phrase) {
        return phrase.section().equals("case")
                && phrase.owner().filter(MarkedText.class::isInstance).isPresent();
    }

    CaseFile file() {
        return file;
    }

    Instant now() {
        return options.now();
    }

    /** The moment that the file speaks of; now where it does not say. */
    Instant asOf() {
        return file.revision().flatMap(Revision::issued).map(Moment::instant).orElse(now());
    }

    /** The day of {@link #asOf} where the case's clocks hang. */
    LocalDate asOfDay() {
        return LocalDate.ofInstant(asOf(), zone());
    }

    ZoneId zone() {
        return file.incident().timeZone().orElse(ZoneOffset.UTC);
    }

    Locale language() {
        return file.incident().language();
    }

    /** The languages in which the case is to appear: those of its title. */
    Set<Locale> languages() {
        return file.incident().title().text().texts().keySet();
    }

    Set<String> audiences() {
        return options.audiences();
    }

    List<Placed> items() {
        return walk.items();
    }

    List<Phrase> phrases() {
        return walk.phrases();
    }

    List<Version> versions() {
        return versions;
    }

    /** Those that readers who are no specialists will see. */
    List<Version> versionsForLaymen() {
        return forLaymen;
    }

    /** Those that may hold one of these terms: hardly any, for most terms. */
    List<Version> versionsWith(Terms<?> terms) {
        return words.textsWith(terms.firstWords()).stream()
                .mapToObj(versions::get)
                .toList();
    }

    List<IndicatorRules.Trace> traces() {
        return traces;
    }

    List<Reference> references() {
        return walk.references();
    }

    /** All items of an identifier, of whatever kind; empty when there is none. */
    List<MarkedItem> items(String id) {
        return byId.getOrDefault(id, List.of());
    }

    Optional<Party> party(String id) {
        return Optional.ofNullable(parties.get(id));
    }

    Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** Whether a newer claim has taken the place of this one. */
    boolean isSuperseded(Assertion assertion) {
        return superseded.contains(assertion.id());
    }

    /** How far an item goes, by all that surrounds it. */
    Marking marking(MarkedItem item) {
        Marking marking = markings.get(item);
        return marking == null ? item.marking().within(file.marking()) : marking;
    }

    Tlp tlp(MarkedItem item) {
        return tlp(marking(item));
    }

    /** Without any label nothing may go anywhere. */
    static Tlp tlp(Marking marking) {
        return marking.tlp().orElse(Tlp.RED);
    }
}
