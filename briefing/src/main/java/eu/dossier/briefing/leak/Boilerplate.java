package eu.dossier.briefing.leak;

import eu.dossier.briefing.leak.read.FileContents;
import eu.dossier.briefing.leak.read.UnreadableException;
import eu.dossier.briefing.leak.search.Needles;
import eu.dossier.briefing.leak.text.Haystack;
import eu.dossier.core.release.Secret;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What stands in documents whatever the case, so that it tells nothing of one. There are two sorts. What the program itself
 * says excuses whatever stands within it: headings, words on every page, names that a format prescribes. What an
 * organisation puts into its documents, by a Word template or a theme, excuses numbers and days alone: a withheld number may
 * also be a postcode, but nobody has a withheld name in the letterhead by chance.
 */
public final class Boilerplate {

    /** Documents that hold nothing but what was printed of the case. */
    public static final Boilerplate NONE = new Boilerplate(
            Optional.empty(), new Phrases(List::of), new Phrases(List::of), new Phrases(List::of), Optional.empty());

    private final Optional<Haystack> frame;
    private final Phrases own;
    private final Phrases house;
    private final Phrases axes;
    private final Optional<Supplier<Boilerplate>> blank;

    private Boilerplate(
            Optional<Haystack> frame, Phrases own, Phrases house, Phrases axes, Optional<Supplier<Boilerplate>> blank) {
        this.frame = frame;
        this.own = own;
        this.house = house;
        this.axes = axes;
        this.blank = blank;
    }

    /** @param blank a document that was printed of no case; one that cannot be read excuses nothing */
    public static Boilerplate of(byte[] blank) {
        try {
            return new Boilerplate(
                    Optional.of(FileContents.read("", blank)), NONE.own, NONE.house, NONE.axes, Optional.empty());
        } catch (UnreadableException e) {
            return NONE;
        }
    }

    /**
     * The same with fixed texts, asked for when something is found.
     *
     * @param own of the program
     * @param ofTheHouse of an organisation
     */
    public Boilerplate with(Supplier<List<String>> own, Supplier<List<String>> ofTheHouse) {
        return new Boilerplate(frame, new Phrases(own), new Phrases(ofTheHouse), axes, blank);
    }

    /**
     * The same with the names that a format prescribes.
     *
     * @param blankFile a document of that format, printed of no case and in no template; asked for when something is found
     */
    public Boilerplate withNamesOf(Supplier<Boilerplate> blankFile) {
        return new Boilerplate(frame, own, house, axes, Optional.of(blankFile));
    }

    /**
     * The same with the labels of the axes of time in one document, which stand at even steps between what the document
     * shows: a day among them tells of nothing that happened on it.
     *
     * @param labels of each axis, in their order, as one text; asked for when something is found
     */
    public Boilerplate withAxes(Supplier<List<String>> labels) {
        return new Boilerplate(frame, own, house, new Phrases(labels), blank);
    }

    /** What of a file's finds is excused. For one file and one thread. */
    Excuses excuses(Needles needles, Haystack hay) {
        return new Excuses(needles, hay);
    }

    final class Excuses {

        private final Needles needles;
        private final Haystack hay;
        private Optional<Set<Secret>> prescribed = Optional.empty();

        Excuses(Needles needles, Haystack hay) {
            this.needles = needles;
            this.hay = hay;
        }

        /** Whether a find stands in what tells nothing of a case; a term that must not be said must not stand there either. */
        boolean excuse(Secret secret, int from, int to) {
            if (secret.kind() == Secret.Kind.TERM) {
                return false;
            }
            return own.cover(hay, from, to)
                    || (isCountOrDay(secret) && house.cover(hay, from, to))
                    || (secret.kind() == Secret.Kind.DATE && axes.cover(hay, from, to))
                    || (isNameOfFormat(hay, from) && prescribed().contains(secret));
        }

        private Set<Secret> prescribed() {
            if (prescribed.isEmpty()) {
                prescribed = Optional.of(
                        blank.map(file -> file.get().prescribed(needles)).orElse(Set.of()));
            }
            return prescribed.get();
        }
    }

    private Set<Secret> prescribed(Needles needles) {
        Set<Secret> found = new HashSet<>();
        frame.ifPresent(hay -> needles.find(hay, (secret, from, to) -> {
            if (isNameOfFormat(hay, from)) {
                found.add(secret);
            }
        }));
        return found;
    }

    private static boolean isNameOfFormat(Haystack hay, int at) {
        return hay.readers(at) == Haystack.Readers.VOCABULARY || hay.readers(at) == Haystack.Readers.MARKUP;
    }

    /** How often each number and day stands in the frame anyway. */
    Map<Secret, Integer> counts(Needles needles) {
        Map<Secret, Integer> counts = new HashMap<>();
        frame.ifPresent(hay -> needles.find(hay, (secret, from, to) -> {
            if (isCountOrDay(secret)) {
                counts.merge(secret, 1, Integer::sum);
            }
        }));
        return counts;
    }

    private static boolean isCountOrDay(Secret secret) {
        return secret.kind() == Secret.Kind.NUMBER || secret.kind() == Secret.Kind.DATE;
    }
}
