package eu.dossier.templates.view;

import eu.dossier.core.casefile.Source;
import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.core.release.view.ReleasedSource;
import eu.dossier.core.release.view.ReleasedSourceRef;
import eu.dossier.core.time.Interval;
import eu.dossier.core.time.When;
import eu.dossier.templates.language.Piece;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where knowledge comes from: who published it, its number in the list of sources, its grade. */
final class Sources {

    private final ReleasedCase released;
    private final Texts texts;
    private final People people;

    Sources(ReleasedCase released, Texts texts, People people) {
        this.released = released;
        this.texts = texts;
        this.people = people;
    }

    /** The numbers of sources in the list that a document prints, from 1. */
    List<Integer> numbers(List<ReleasedSourceRef> references) {
        List<Integer> numbers = new ArrayList<>();
        for (ReleasedSourceRef reference : references) {
            released.source(reference.source())
                    .ifPresent(source -> numbers.add(released.sources().indexOf(source) + 1));
        }
        return numbers;
    }

    /** The best grade among the sources, as it is written: {@code B2}. */
    Optional<String> grade(List<ReleasedSourceRef> references) {
        return references.stream()
                .flatMap(reference -> grade(reference).stream())
                .sorted()
                .findFirst();
    }

    private Optional<String> grade(ReleasedSourceRef reference) {
        return reference
                .credibility()
                .flatMap(credibility -> released.source(reference.source())
                        .flatMap(ReleasedSource::reliability)
                        .map(reliability -> reliability.name() + credibility.code()));
    }

    /** The medium through which something is known, unless it is the speaker itself. */
    Optional<Piece> medium(List<ReleasedSourceRef> references) {
        return references.stream()
                .flatMap(reference -> released.source(reference.source()).stream())
                .filter(Sources::isMedium)
                .flatMap(source -> publisher(source).stream())
                .findFirst();
    }

    private static boolean isMedium(ReleasedSource source) {
        return source.kind().filter(kind -> kind == Source.Kind.MEDIA).isPresent();
    }

    private Optional<Piece> publisher(ReleasedSource source) {
        return people.phrase(source.party()).or(() -> source.publisher().map(Texts::words));
    }

    /** The name of the publisher, unless the title says it: that of a party's own paper does, that of an article does not. */
    private Optional<Piece> name(ReleasedSource source) {
        Optional<Piece> title = title(source);
        if (title.isPresent() && source.party().isPresent() && !isMedium(source)) {
            return Optional.empty();
        }
        return people.shortest(source.party())
                .or(() -> source.publisher().map(Texts::words))
                .filter(name -> title.isEmpty() || !title.get().plain().contains(name.plain()));
    }

    /** The day of publication; of what was published some time before a day, that it was there by then. */
    private Piece dated(When when) {
        Optional<When> known =
                when instanceof Interval interval && interval.start().time().isEmpty()
                        ? interval.end().time()
                        : Optional.empty();
        return known.map(last -> texts.sentences().form(last, List.of("by")))
                .orElseGet(() -> texts.sentences().form(when, List.of("bare-day")));
    }

    /** A title that was given once is that of the paper itself: in its language, and no missing translation. */
    private Optional<Piece> title(ReleasedSource source) {
        return source.title().map(title -> {
            boolean original = title.texts().size() == 1;
            return original && source.language().isPresent()
                    ? texts.original(title, source.language().get())
                    : texts.text(title);
        });
    }

    private boolean isInTitle(ReleasedSource source, When when) {
        return title(source).filter(title -> texts.isDated(title, when)).isPresent();
    }

    List<Map<String, Object>> all() {
        return released.sources().stream().map(this::source).toList();
    }

    private Map<String, Object> source(ReleasedSource source) {
        return new Fields()
                .put("id", source.id())
                .word("kind", source.kind())
                .put("title", title(source))
                .put("publisher", name(source))
                .put("author", source.author())
                .put("through", source.through().flatMap(released::source).flatMap(s -> texts.text(s.title())))
                .put("published", texts.time(source.published()))
                .put(
                        "dated",
                        source.published()
                                .filter(when -> !isInTitle(source, when))
                                .map(this::dated))
                .put("accessed", texts.time(source.accessed()))
                .put("url", source.url().or(source::archived).map(URI::toString))
                .word("reliability", source.reliability())
                .put("note", texts.text(source.note()))
                .map();
    }
}
