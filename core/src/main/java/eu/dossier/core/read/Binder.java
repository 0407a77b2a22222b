package eu.dossier.core.read;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.casefile.Marking;
import eu.dossier.core.casefile.Narrative;
import eu.dossier.core.casefile.Place;
import eu.dossier.core.schema.Field;
import eu.dossier.core.schema.RecordShape;
import eu.dossier.core.schema.Shape;
import eu.dossier.core.work.Parallel;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a case of a tree. Goes on after every error as if the faulty part were not there, so that one reading tells them
 * all; {@code null} stands for a part that could not be made, and never leaves this class.
 */
final class Binder {

    /** So many nodes are bound by one task: fewer are not worth waking a thread. */
    private static final int RUN = 1_000;

    private final Findings findings;
    private final Settings settings;
    private final Leaves leaves;

    /**
     * What all binders of one case share.
     *
     * @param language of every text that names none
     * @param zone where the clocks of the case hang, if it says so
     * @param spreads whether what is large is spread over the pool that calls
     * @param effort what has been spent on narrative texts
     */
    record Settings(Locale language, Optional<ZoneId> zone, boolean spreads, AtomicLong effort) {}

    /** Binds one part of something: an item of a list, or a value of a mapping. */
    private interface Work {
        @Nullable
        Object with(Binder binder, int index);
    }

    Binder(Findings findings, Settings settings) {
        this.findings = findings;
        this.settings = settings;
        this.leaves = new Leaves(findings, settings.zone, settings.effort);
    }

    /**
     * Binds a case. What is found is told as if each part had been bound after the one before; where the effort is spent,
     * which no part knows of itself, they are.
     */
    static Optional<CaseFile> caseFile(Node.Mapping root, Findings findings) {
        Binder spread = of(root, new Findings(findings.source()), true);
        Optional<CaseFile> file = spread.caseFile(root);
        if (NarrativeGuard.isSpent(spread.settings.effort)) {
            return of(root, findings, false).caseFile(root);
        }
        findings.take(spread.findings);
        return file;
    }

    private static Binder of(Node.Mapping root, Findings findings, boolean spreads) {
        Optional<ZoneId> zone = head(root, "time_zone").flatMap(CodeLeaves::zoneOf);
        return new Binder(findings, new Settings(caseLanguage(root), zone, spreads, new AtomicLong()));
    }

    private Optional<CaseFile> caseFile(Node.Mapping root) {
        requireLabel(root);
        return Optional.ofNullable((CaseFile) whole(RecordShape.root(), root, Place.NONE));
    }

    /**
     * Binds all parts of something, those of a large one by tasks of the pool that calls.
     *
     * @param bound where they go, in their order
     * @param first where the first of them goes
     */
    private void each(@Nullable Object[] bound, int first, Node around, Work work) {
        if (!settings.spreads || around.size() < 2 * RUN) {
            fill(bound, first, first, bound.length, work);
            return;
        }
        int length = Math.ceilDiv(bound.length, around.size() / RUN);
        List<Integer> starts = IntStream.iterate(first, from -> from < bound.length, from -> from + length)
                .boxed()
                .toList();
        Parallel.map(starts, from -> beside().fill(bound, first, from, Math.min(bound.length, from + length), work))
                .forEach(findings::take);
    }

    private Findings fill(@Nullable Object[] bound, int first, int from, int to, Work work) {
        for (int i = from; i < to; i++) {
            bound[i] = work.with(this, i - first);
        }
        return findings;
    }

    private Binder beside() {
        return new Binder(new Findings(findings.source()), settings);
    }

    /** Every other marking may leave its label open; the one that all fall back to may not. */
    private void requireLabel(Node.Mapping root) {
        Optional<Node.Entry> marking = entry(root, "marking");
        boolean unlabelled = marking.map(Node.Entry::value)
                .filter(Node.Mapping.class::isInstance)
                .filter(value -> entry((Node.Mapping) value, "tlp").isEmpty())
                .isPresent();
        if (unlabelled) {
            findings.add(
                    ReadRule.MISSING_KEY,
                    marking.get().key(),
                    "The marking of the case has no TLP label, so nobody knows how far the case may go.",
                    "Write \"marking: {tlp: AMBER}\", or another label.");
        }
    }

    /** The language of every text that names none. What is wrong with it is reported when the case's head is read. */
    private static Locale caseLanguage(Node.Mapping root) {
        return head(root, "language")
                .filter(CodeLeaves::isLanguage)
                .map(Locale::forLanguageTag)
                .orElse(Locale.ROOT);
    }

    /** A single value of the case's head, whatever it may be worth. */
    private static Optional<String> head(Node.Mapping root, String key) {
        return entry(root, "case")
                .map(Node.Entry::value)
                .filter(Node.Mapping.class::isInstance)
                .flatMap(head -> entry((Node.Mapping) head, key))
                .map(Node.Entry::value)
                .filter(Node.Scalar.class::isInstance)
                .map(node -> ((Node.Scalar) node).text());
    }

    private static Optional<Node.Entry> entry(Node.Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .findFirst();
    }

    /** @param place where it stands; for a single value, which has no place of its own, that of what holds it */
    @Nullable
    Object bind(Shape shape, Node node, Place place) {
        if (node instanceof Node.Scalar scalar && scalar.isNull()) {
            findings.add(
                    ReadRule.NO_VALUE,
                    node,
                    "There is no value here.",
                    "Write the value, or leave the key out. If the word \"null\" is meant, put it in quotation marks.");
            return null;
        }
        return switch (shape) {
            case Shape.Leaf leaf -> leaves.leaf(leaf.kind(), node);
            case Shape.Choice choice -> leaves.choice(choice, node);
            case Shape.Reference reference -> leaves.identifier(node);
            case Shape.Words words -> words(words.narrative(), node);
            case Shape.Many many -> many(many.element(), node, place);
            case Shape.Keyed keyed -> keyed(keyed.value(), node, place);
            case Shape.Whole whole -> whole(whole.fields(), node, place);
        };
    }

    private @Nullable List<Object> many(Shape element, Node node, Place place) {
        if (!(node instanceof Node.Sequence sequence)) {
            findings.add(
                    ReadRule.WRONG_KIND,
                    node,
                    "A list is expected here, but this is %s.".formatted(node.kind()),
                    "Begin each entry with \"- \" on a line of its own, or put the entries in [...].");
            return null;
        }
        List<Node> nodes = sequence.items();
        @Nullable Object[] bound = new Object[nodes.size()];
        each(
                bound,
                0,
                node,
                (binder, i) -> binder.bind(element, nodes.get(i), element.isSingle() ? place : place.child(i)));
        return Arrays.stream(bound).filter(Objects::nonNull).toList();
    }

    private @Nullable Map<String, Object> keyed(Shape value, Node node, Place place) {
        if (!(node instanceof Node.Mapping mapping)) {
            findings.add(
                    ReadRule.WRONG_KIND,
                    node,
                    "A mapping is expected here, but this is %s.".formatted(node.kind()),
                    "Write one \"name: value\" per line.");
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            String key = leaves.identifier(entry.key());
            Object bound = bind(value, entry.value(), place.child(entry.key().text()));
            if (key != null && bound != null) {
                values.putIfAbsent(key, bound);
            }
        }
        return values;
    }

    private @Nullable Object words(boolean narrative, Node node) {
        Map<Locale, String> texts = new LinkedHashMap<>();
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                Locale named = leaves.language(entry.key());
                String text = leaves.words(entry.value(), narrative);
                if (named != null && text != null) {
                    texts.putIfAbsent(named, text);
                }
            }
            if (mapping.entries().isEmpty()) {
                findings.add(ReadRule.NO_VALUE, node, "There is no text here.", "Write one, or leave the key out.");
            }
        } else {
            String text = leaves.words(node, narrative);
            if (text != null) {
                texts.put(settings.language, text);
            }
        }
        if (texts.isEmpty()) {
            return null;
        }
        return narrative ? new Narrative(texts) : new LocalText(texts);
    }

    private @Nullable Record whole(RecordShape shape, Node node, Place place) {
        if (node instanceof Node.Mapping mapping && !isTextOfShortForm(shape, mapping)) {
            return whole(shape, mapping, place);
        }
        if (shape.shortForm().isPresent() && !(node instanceof Node.Sequence)) {
            @Nullable Node[] values = new Node[shape.fields().size()];
            values[shape.indexOf(shape.shortForm().get().key())] = node;
            return assemble(shape, node, place, values, Set.of());
        }
        findings.add(
                ReadRule.WRONG_KIND,
                node,
                "A mapping is expected here, but this is %s.".formatted(node.kind()),
                withoutBrackets(shape, node)
                        .orElseGet(() ->
                                Suggestions.list(shape.byKey().keySet(), "Write \"key: value\" lines. Keys here are")));
        return null;
    }

    /** Of a list with one word in it, where the word alone would do. */
    private static Optional<String> withoutBrackets(RecordShape shape, Node node) {
        boolean one = shape.shortForm().isPresent()
                && node instanceof Node.Sequence list
                && list.items().size() == 1
                && list.items().get(0) instanceof Node.Scalar;
        return one
                ? Optional.of("Write it without brackets: %s."
                        .formatted(Scalars.shortened(
                                ((Node.Scalar) ((Node.Sequence) node).items().get(0)).text())))
                : Optional.empty();
    }

    /** Where one text may stand for the whole, so may its languages: {@code {en: …, fr: …}}. */
    private static boolean isTextOfShortForm(RecordShape shape, Node.Mapping mapping) {
        return shape.shortForm()
                        .map(Field::shape)
                        .filter(Shape.Words.class::isInstance)
                        .isPresent()
                && !mapping.entries().isEmpty()
                && mapping.entries().stream()
                        .allMatch(entry -> CodeLeaves.isLanguage(entry.key().text())
                                && !shape.byKey().containsKey(entry.key().text()));
    }

    private @Nullable Record whole(RecordShape shape, Node.Mapping mapping, Place place) {
        @Nullable Node[] values = new Node[shape.fields().size()];
        Set<String> misspelt = new HashSet<>(0);
        for (Node.Entry entry : mapping.entries()) {
            int at = shape.indexOf(entry.key().text());
            if (at >= 0) {
                values[at] = values[at] == null ? entry.value() : values[at];
            } else if (!findings.isFull()) {
                reportUnknown(entry, shape).ifPresent(misspelt::add);
            }
        }
        return assemble(shape, mapping, place, values, misspelt);
    }

    /** Gives the key that was probably meant. */
    private Optional<String> reportUnknown(Node.Entry entry, RecordShape shape) {
        Node.Scalar key = entry.key();
        Optional<Slips.Slip> space = Slips.noBreakSpace(key.text(), key.start());
        if (space.isPresent()) {
            int at = space.get().at();
            findings.add(
                    ReadRule.UNKNOWN_KEY,
                    at,
                    at + 1,
                    space.get().message(),
                    space.get().hint());
            return Suggestions.nearest(
                    key.text().replaceAll("[\\u00A0\\u202F\\u2007]", ""),
                    shape.byKey().keySet());
        }
        if (findings.source().isBare(entry)) {
            findings.add(
                    ReadRule.UNKNOWN_KEY,
                    key,
                    "Between braces a comma begins the next key, so \"%s\" would be one."
                            .formatted(Scalars.shortened(key.text())),
                    "If it belongs to the text before it, put the whole text in quotation marks. Decimals have a"
                            + " point.");
            return Optional.empty();
        }
        Optional<String> meant = Suggestions.nearest(key.text(), shape.byKey().keySet());
        findings.add(
                ReadRule.UNKNOWN_KEY,
                key,
                "There is no key \"%s\" here.".formatted(Scalars.shortened(key.text())),
                meant.map("Did you mean `%s`?"::formatted)
                        .orElseGet(() -> Suggestions.list(shape.byKey().keySet(), "Keys here are")));
        return meant;
    }

    private @Nullable Record assemble(
            RecordShape shape, Node node, Place place, @Nullable Node[] values, Set<String> misspelt) {
        @Nullable Object[] arguments = new Object[shape.arguments()];
        arguments[0] = place; // or the first value, where the record has no place
        each(
                arguments,
                shape.placed() ? 1 : 0,
                node,
                (binder, i) -> binder.argument(shape.fields().get(i), values[i], node, place, misspelt));
        return Arrays.asList(arguments).contains(null) ? null : shape.create(arguments);
    }

    private @Nullable Object argument(
            Field field, @Nullable Node value, Node owner, Place place, Set<String> misspelt) {
        Object argument = value == null ? absent(field, place) : given(field, value, place);
        if (argument == null && value == null && !misspelt.contains(field.key())) {
            reportMissing(field, owner);
        }
        return argument;
    }

    private @Nullable Object given(Field field, Node value, Place place) {
        Object bound = bind(field.shape(), value, field.shape().isSingle() ? place : place.child(field.key()));
        return switch (field.presence()) {
            case REQUIRED -> bound;
            case OPTIONAL -> Optional.ofNullable(bound);
            case DEFAULTED -> bound == null ? absent(field, place) : bound;
        };
    }

    private static @Nullable Object absent(Field field, Place place) {
        return switch (field.presence()) {
            case REQUIRED -> null;
            case OPTIONAL -> Optional.empty();
            case DEFAULTED ->
                switch (field.shape()) {
                    case Shape.Many many -> List.of();
                    case Shape.Keyed keyed -> Map.of();
                    case Shape.Whole marking -> Marking.NONE;
                    case Shape.Leaf identifier -> MarkedItem.identifierFor(place);
                    case Shape.Choice choice -> throw noDefault(field);
                    case Shape.Reference reference -> throw noDefault(field);
                    case Shape.Words words -> throw noDefault(field);
                };
        };
    }

    private static IllegalStateException noDefault(Field field) {
        return new IllegalStateException("no default for " + field.key());
    }

    private void reportMissing(Field field, Node owner) {
        Node at = owner instanceof Node.Mapping mapping && !mapping.entries().isEmpty()
                ? mapping.entries().get(0).key()
                : owner;
        findings.add(
                ReadRule.MISSING_KEY,
                at,
                "The key \"%s\" is missing here. %s"
                        .formatted(field.key(), field.doc().value()),
                Examples.hint(field));
    }
}
