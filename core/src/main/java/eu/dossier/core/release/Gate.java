package eu.dossier.core.release;

import eu.dossier.core.casefile.Approvable;
import eu.dossier.core.casefile.AttributionStep;
import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.Choice;
import eu.dossier.core.casefile.Claim;
import eu.dossier.core.casefile.Decision;
import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.casefile.MarkedNarrative;
import eu.dossier.core.casefile.MarkedText;
import eu.dossier.core.casefile.Marking;
import eu.dossier.core.casefile.Notification;
import eu.dossier.core.casefile.Reporter;
import eu.dossier.core.casefile.SourceRef;
import eu.dossier.core.casefile.Statement;
import eu.dossier.core.release.Verdicts.Refusal;
import eu.dossier.core.release.view.Marks;
import eu.dossier.core.release.view.ReleasedSourceRef;
import eu.dossier.document.marking.Tlp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides once, for every item of the case, whether it passes; then answers the copiers. Unknown items do not pass. */
final class Gate {

    private final Audience audience;
    private final Instant at;
    private final Verdicts verdicts;
    private final Marking caseMarking;
    private final List<CaseItem> items;
    private final IdentityHashMap<MarkedItem, Refusal> refused = new IdentityHashMap<>();
    private final IdentityHashMap<MarkedItem, Marks> passed = new IdentityHashMap<>();
    private final IdentityHashMap<MarkedItem, Kind> told = new IdentityHashMap<>();
    private final IdentityHashMap<MarkedItem, String> ids = new IdentityHashMap<>();
    private final Set<MarkedItem> wordsOnly = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<MarkedItem> openByMarking = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, String> references = new HashMap<>();
    private final Map<String, String> origins = new HashMap<>();

    Gate(CaseFile file, Audience audience, Instant at) {
        this.audience = audience;
        this.at = at;
        verdicts = new Verdicts(audience, at);
        caseMarking = file.marking();
        items = CaseItems.of(file);
        items.forEach(this::decide);
        IdentityHashMap<MarkedItem, MarkedItem> around = optionsInDecisions(file);
        while (refuseWhatRestsOnRefused(around)) {
            // Each round may take the ground from under others; every round refuses at least one item more.
        }
        items.stream().filter(this::isTold).forEach(item -> told.put(item.item(), item.kind()));
        number();
    }

    private void decide(CaseItem item) {
        Optional<Refusal> byMarking = verdicts.refuseMarking(item.marking());
        if (byMarking.isEmpty()) {
            openByMarking.add(item.item());
        }
        Optional<Refusal> refusal = verdicts.refuseKind(item.kind()).or(() -> byMarking);
        if (refusal.isEmpty()) {
            passed.put(item.item(), marks(item.marking()));
        } else {
            refuseOrReword(item, refusal.get());
        }
    }

    /** Words approved for the audience go out in place of what it may not read; words that nobody approved do not. */
    private void refuseOrReword(CaseItem item, Refusal refusal) {
        Optional<? extends Approvable> words =
                refusal.isLiftedByWording() ? wordingInstead(item.item()) : Optional.empty();
        if (words.isEmpty()) {
            refused.put(item.item(), refusal);
        } else if (words.get().isApproved(at)) {
            passed.put(item.item(), lifted(item.marking()));
            wordsOnly.add(item.item());
        } else {
            refused.put(item.item(), refusal.withUnapprovedWording(audience.id()));
        }
    }

    /** Only where the text is all that an item has, its wording for an audience can stand for the whole. */
    private Optional<? extends Approvable> wordingInstead(MarkedItem item) {
        return switch (item) {
            case MarkedText text -> wording(text.wording());
            case MarkedNarrative narrative -> wording(narrative.wording());
            default -> Optional.empty();
        };
    }

    private static Marks marks(Marking marking) {
        return new Marks(
                marking.tlp().orElse(Tlp.RED),
                marking.pap(),
                marking.classification(),
                marking.caveats().orElse(List.of()).stream().sorted().distinct().toList());
    }

    private Marks lifted(Marking marking) {
        Tlp tlp = marking.tlp().filter(audience.ceiling()::admits).orElse(audience.ceiling());
        return new Marks(tlp, Optional.empty(), Optional.empty(), List.of());
    }

    private static IdentityHashMap<MarkedItem, MarkedItem> optionsInDecisions(CaseFile file) {
        IdentityHashMap<MarkedItem, MarkedItem> around = new IdentityHashMap<>();
        for (Decision decision : file.decisions()) {
            for (Choice option : decision.options()) {
                around.put(option, decision);
            }
        }
        return around;
    }

    private boolean refuseWhatRestsOnRefused(IdentityHashMap<MarkedItem, MarkedItem> around) {
        Set<String> known = new HashSet<>();
        items.stream()
                .filter(item -> passed.containsKey(item.item()))
                .forEach(item -> known.add(item.item().id()));
        items.stream()
                .filter(item -> refused.containsKey(item.item()))
                .forEach(item -> known.remove(item.item().id()));
        boolean changed = false;
        for (CaseItem item : items) {
            MarkedItem outer = around.get(item.item());
            boolean ground =
                    needs(item.item()).allMatch(known::contains) && (outer == null || passed.containsKey(outer));
            if (!ground && passed.remove(item.item()) != null) {
                refused.put(item.item(), rests(item.kind()));
                changed = true;
            }
        }
        return changed;
    }

    private Refusal rests(Kind kind) {
        String why = switch (kind) {
            case OPTION -> "It belongs to a decision that %s may not know.";
            default -> "Who says it, or what it is about, is withheld from %s; without that it would mislead.";
        };
        return new Refusal(Rule.REFERENCE, why.formatted(audience.id()));
    }

    /** What an item cannot do without: without its speaker a claim becomes the publisher's own word. */
    private static Stream<String> needs(MarkedItem item) {
        return switch (item) {
            case Claim claim -> Stream.concat(claim.statedBy().stream(), claim.about().stream());
            case AttributionStep step ->
                Stream.of(step.statedBy(), step.actor(), step.about()).flatMap(Optional::stream);
            case Statement statement -> Stream.of(statement.speaker());
            case Notification notification -> Stream.of(notification.authority());
            case Reporter reporter -> Stream.of(reporter.party());
            default -> Stream.empty();
        };
    }

    private void number() {
        Map<Kind, Integer> counts = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        refused.keySet().forEach(item -> ambiguous.add(item.id()));
        for (CaseItem item : items) {
            if (passed.containsKey(item.item())) {
                String id = item.kind().code() + "-" + counts.merge(item.kind(), 1, Integer::sum);
                ids.put(item.item(), id);
                origins.put(id, item.item().id());
                if (!ambiguous.contains(item.item().id())) {
                    references.putIfAbsent(item.item().id(), id);
                }
            }
        }
    }

    boolean passes(MarkedItem item) {
        return passed.containsKey(item);
    }

    /** Whether all of an item passes, not just words approved in its stead. */
    boolean passesWhole(MarkedItem item) {
        return passes(item) && !wordsOnly.contains(item);
    }

    /** Whether the marking of an item keeps it from the audience; not so where merely its kind or its ground does. */
    boolean isSecret(MarkedItem item) {
        return wordsOnly.contains(item) || !openByMarking.contains(item);
    }

    /** Whether what has no marking of its own in the head of the case passes. */
    boolean passesDefault() {
        return verdicts.refuseKind(Kind.TITLE).isEmpty()
                && verdicts.refuseMarking(caseMarking).isEmpty();
    }

    <T extends MarkedItem, R> List<R> release(List<T> all, BiFunction<T, Marks, R> copy) {
        return all.stream().flatMap(item -> release(item, copy).stream()).toList();
    }

    <T extends MarkedItem, R> Optional<R> release(Optional<T> item, BiFunction<T, Marks, R> copy) {
        return item.flatMap(one -> release(one, copy));
    }

    <T extends MarkedItem, R> Optional<R> release(T item, BiFunction<T, Marks, R> copy) {
        return Optional.ofNullable(passed.get(item)).map(marks -> copy.apply(item, marks));
    }

    String id(MarkedItem item) {
        return Optional.ofNullable(ids.get(item)).orElseThrow();
    }

    /** The released id for a reference that the item cannot do without; it has passed, so the other has. */
    String need(String reference) {
        return Optional.ofNullable(references.get(reference)).orElseThrow();
    }

    Optional<String> refer(Optional<String> reference) {
        return reference.map(references::get);
    }

    List<String> refer(List<String> all) {
        return all.stream().filter(references::containsKey).map(references::get).toList();
    }

    List<ReleasedSourceRef> sources(MarkedItem item, List<SourceRef> sources) {
        return wordsOnly.contains(item) ? List.of() : sources(sources);
    }

    List<ReleasedSourceRef> sources(List<SourceRef> sources) {
        return sources.stream().flatMap(source -> source(source).stream()).toList();
    }

    private Optional<ReleasedSourceRef> source(SourceRef source) {
        return Optional.ofNullable(references.get(source.ref()))
                .map(id -> new ReleasedSourceRef(id, source.credibility(), source.locator()));
    }

    /** The words approved for this audience, its own before those of audiences that it reads as. */
    <W> Optional<W> wording(Map<String, W> wordings) {
        return Stream.concat(Stream.of(audience.id()), audience.readsAs().stream())
                .filter(wordings::containsKey)
                .map(wordings::get)
                .findFirst();
    }

    List<Withholding> withheld() {
        List<Withholding> withheld = new ArrayList<>();
        for (CaseItem item : items) {
            Refusal refusal = refused.get(item.item());
            if (refusal != null) {
                withheld.add(new Withholding(item.item().id(), item.kind(), refusal.rule(), refusal.reason()));
            }
        }
        return withheld;
    }

    /** Kinds of refused items whose existence may be told, in the order of the kinds. */
    List<String> told() {
        return told.values().stream()
                .filter(kind -> kind != Kind.WITHHELD_TOPIC && kind != Kind.WITHHELD_LINE)
                .distinct()
                .sorted()
                .map(Kind::code)
                .toList();
    }

    /** Whether the existence of a refused item may be told to this audience. */
    boolean mayTellOf(MarkedItem item) {
        return told.containsKey(item);
    }

    private boolean isTold(CaseItem item) {
        Refusal refusal = refused.get(item.item());
        return item.marking().existenceMayBeTold().orElse(false)
                && refusal != null
                && refusal.rule() != Rule.NOT_BEFORE
                && refusal.rule() != Rule.KIND;
    }

    /** Ids in the case file of items of which only words approved in their stead pass. */
    Set<String> wordsOnly() {
        return wordsOnly.stream()
                .filter(passed::containsKey)
                .map(MarkedItem::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Ids in the case file of what its kind keeps back and no marking does; not so an id that is also that of a secret. */
    Set<String> keptByKind() {
        Set<String> kept = new HashSet<>();
        refused.keySet().stream().filter(item -> !isSecret(item)).forEach(item -> kept.add(item.id()));
        refused.keySet().stream().filter(this::isSecret).forEach(item -> kept.remove(item.id()));
        return kept;
    }

    /** The highest label in the case; where something has none at all, the highest that there is. */
    Tlp highest() {
        return items.stream()
                .map(item -> item.marking().tlp().orElse(Tlp.RED))
                .max(Comparator.naturalOrder())
                .orElse(caseMarking.tlp().orElse(Tlp.RED));
    }

    Map<String, String> origins() {
        return Map.copyOf(origins);
    }

    Audience audience() {
        return audience;
    }

    Instant at() {
        return at;
    }
}
