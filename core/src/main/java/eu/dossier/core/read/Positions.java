package eu.dossier.core.read;

import eu.dossier.core.casefile.Place;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import java.util.List;
import java.util.Optional;

/** From a place in the case to line and column of its file. */
public final class Positions {

    private final SourceText source;
    private final Optional<Node> root;
    private final List<Diagnostic> remarks;

    Positions(SourceText source, Optional<Node> root, List<Diagnostic> remarks) {
        this.source = source;
        this.root = root;
        this.remarks = List.copyOf(remarks);
    }

    /** Knows the file and nothing in it. */
    static Positions none(String file) {
        return new Positions(new SourceText(file, ""), Optional.empty(), List.of());
    }

    /** What the reader found odd in how things are written, in the order in which it read them. */
    public List<Diagnostic> remarks() {
        return remarks;
    }

    public SourceSpan of(Place place) {
        return of(place.pointer());
    }

    /**
     * Where the value at a JSON pointer stands. What the file does not hold (a key that was left out) is shown at the
     * nearest thing around it that the file does hold; the file as a whole when there is nothing.
     */
    public SourceSpan of(String pointer) {
        Step step = walk(pointer);
        return step.node.map(node -> shown(step, node)).orElseGet(() -> SourceSpan.ofFile(source.file()));
    }

    /**
     * Where a part of a text stands, as far as it is on one line.
     *
     * @param pointer of the text; with the text's language, or without where it is written without
     * @param text as it was read
     * @param from offset into it
     * @param to offset after the part
     * @return the place of the whole text where its letters are not those of the file
     */
    public SourceSpan within(String pointer, String text, int from, int to) {
        return walk(pointer)
                .node
                .filter(Node.Scalar.class::isInstance)
                .flatMap(node -> TextPlaces.find(source.text(), (Node.Scalar) node, text, from, to))
                .map(range -> source.span(range.from(), range.to()))
                .orElseGet(() -> of(pointer));
    }

    /** Where the key of the value at a JSON pointer stands; the value itself where it has no key. */
    public SourceSpan ofKey(String pointer) {
        Step step = walk(pointer);
        return step.key.map(source::span).orElseGet(() -> of(pointer));
    }

    /** A mapping or a list spans lines; its key says better what is meant. */
    private SourceSpan shown(Step step, Node node) {
        boolean block = !(node instanceof Node.Scalar);
        return block && step.key.isPresent() ? source.span(step.key.get()) : source.span(firstVisible(node));
    }

    private static Node firstVisible(Node node) {
        return node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()
                ? mapping.entries().get(0).key()
                : node;
    }

    private record Step(Optional<Node> node, Optional<Node.Scalar> key) {}

    private Step walk(String pointer) {
        Step step = new Step(root, Optional.empty());
        for (String token : pointer.split("/", -1)) {
            if (token.isEmpty() || step.node.isEmpty()) {
                continue;
            }
            Optional<Step> next =
                    child(step.node.get(), token.replace("~1", "/").replace("~0", "~"));
            if (next.isEmpty()) {
                return step;
            }
            step = next.get();
        }
        return step;
    }

    private static Optional<Step> child(Node node, String token) {
        return switch (node) {
            case Node.Scalar scalar -> Optional.empty();
            case Node.Sequence sequence ->
                index(token)
                        .filter(index -> index < sequence.items().size())
                        .map(index -> new Step(Optional.of(sequence.items().get(index)), Optional.empty()));
            case Node.Mapping mapping ->
                mapping.entries().stream()
                        .filter(entry -> entry.key().text().equals(token))
                        .findFirst()
                        .map(entry -> new Step(Optional.of(entry.value()), Optional.of(entry.key())));
        };
    }

    private static Optional<Integer> index(String token) {
        return token.matches("\\d{1,7}") ? Optional.of(Integer.valueOf(token)) : Optional.empty();
    }
}
