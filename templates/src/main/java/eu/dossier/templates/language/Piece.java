package eu.dossier.templates.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Words ready to be printed, in runs of one language each.
 *
 * @param runs in order; none of them empty
 * @param count whether they name one or many, where that is known better than the words show it
 */
public record Piece(List<Run> runs, Count count) {

    public static final Piece EMPTY = new Piece(List.of());

    /**
     * Words of one language.
     *
     * @param language empty when it is the document's own
     */
    public record Run(String text, Optional<Locale> language) {}

    /** What a verb must agree with. */
    public enum Count {
        ONE,
        MANY,
        /** Only the words themselves tell. */
        UNKNOWN
    }

    public Piece {
        runs = List.copyOf(runs);
    }

    public Piece(List<Run> runs) {
        this(runs, Count.UNKNOWN);
    }

    /** The same words, of which it is known whether they name one or many. */
    public Piece counted(Count known) {
        return new Piece(runs, known);
    }

    public static Piece of(String text) {
        return text.isEmpty() ? EMPTY : new Piece(List.of(new Run(text, Optional.empty())));
    }

    /** Words in another language than the document's. */
    public static Piece foreign(String text, Locale language) {
        return text.isEmpty() ? EMPTY : new Piece(List.of(new Run(text, Optional.of(language))));
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The words alone. */
    public String plain() {
        if (runs.size() == 1) {
            return runs.getFirst().text();
        }
        StringBuilder words = new StringBuilder();
        runs.forEach(run -> words.append(run.text()));
        return words.toString();
    }

    /** The words before a place in {@link #plain()}, in chars. */
    public Piece before(int end) {
        return cut(0, end);
    }

    /** The words from a place in {@link #plain()} on, in chars. */
    public Piece from(int start) {
        return cut(start, Integer.MAX_VALUE);
    }

    private Piece cut(int start, int end) {
        List<Run> kept = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int length = run.text().length();
            int from = Math.clamp(start - at, 0, length);
            int to = Math.clamp((long) end - at, 0, length);
            if (from < to) {
                kept.add(new Run(run.text().substring(from, to), run.language()));
            }
            at += length;
        }
        return new Piece(kept);
    }

    /** The same with its first run changed; what a rule of the language does to the start of a name. */
    Piece withStart(UnaryOperator<String> change) {
        return withRun(0, change);
    }

    /** The same with its last run changed. */
    Piece withEnd(UnaryOperator<String> change) {
        return withRun(runs.size() - 1, change);
    }

    private Piece withRun(int index, UnaryOperator<String> change) {
        if (runs.isEmpty()) {
            return this;
        }
        Run run = runs.get(index);
        String text = change.apply(run.text());
        List<Run> changed = new ArrayList<>(runs);
        if (text.isEmpty()) {
            changed.remove(index);
        } else {
            changed.set(index, new Run(text, run.language()));
        }
        return new Piece(changed, count);
    }

    /** Collects runs and joins neighbours of one language. */
    static final class Builder {

        private final List<Run> runs = new ArrayList<>();

        Builder add(String text) {
            return add(new Run(text, Optional.empty()));
        }

        Builder add(Piece piece) {
            piece.runs().forEach(this::add);
            return this;
        }

        private Builder add(Run run) {
            if (run.text().isEmpty()) {
                return this;
            }
            if (!runs.isEmpty() && runs.getLast().language().equals(run.language())) {
                Run last = runs.removeLast();
                runs.add(new Run(last.text() + run.text(), run.language()));
            } else {
                runs.add(run);
            }
            return this;
        }

        Piece build() {
            return new Piece(runs);
        }
    }
}
