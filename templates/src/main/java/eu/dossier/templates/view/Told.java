package eu.dossier.templates.view;

import eu.dossier.core.change.Change;
import eu.dossier.core.change.Changes;
import eu.dossier.core.release.view.ReleasedIndicator;
import eu.dossier.core.release.view.ReleasedRevision;
import eu.dossier.templates.language.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What changed, in sentences: corrections first, as such, then what is new or different. */
final class Told {

    /** More than these nobody reads; the marks in the margin show the others. */
    private static final int MOST = 10;

    /** A press document is a page: it has room for no more. */
    private static final int MOST_IN_BRIEF = 2;

    private final Texts texts;
    private final Claims claims;
    private final Map<String, Piece> sentences = new HashMap<>();

    /** @param fields everything that templates print; each thing in it is told as it is printed */
    Told(Texts texts, Claims claims, Map<String, Object> fields) {
        this.texts = texts;
        this.claims = claims;
        collect(fields);
    }

    private void collect(Object value) {
        if (value instanceof Map<?, ?> map) {
            if (map.get("id") instanceof String id) {
                sentence(map).ifPresent(sentence -> sentences.putIfAbsent(id, sentence));
            }
            map.values().forEach(this::collect);
        } else if (value instanceof List<?> list) {
            list.forEach(this::collect);
        }
    }

    /** The words by which a thing is known: its sentence, its question, what is asked, its title. */
    private Optional<Piece> sentence(Map<?, ?> thing) {
        if (thing.get("when") != null && thing.get("kind") != null && thing.get("text") != null) {
            return Optional.of(
                    texts.say("changed.event", Map.of("when", thing.get("when"), "text", thing.get("text"))));
        }
        if (thing.get("authority") != null && thing.get("sentence") != null) {
            return Optional.of(texts.say(
                    "changed.report", Map.of("authority", thing.get("authority"), "sentence", thing.get("sentence"))));
        }
        for (String name : List.of("sentence", "question", "ask", "use")) {
            if (thing.get(name) instanceof Piece words) {
                return Optional.of(isContested(thing) ? texts.say("changed.contested", Map.of("text", words)) : words);
            }
        }
        return Optional.ofNullable(thing.get("title"))
                .or(() -> Optional.ofNullable(thing.containsKey("priority") ? thing.get("text") : null))
                .filter(Piece.class::isInstance)
                .map(words -> texts.say("claim", Map.of("text", words)));
    }

    /** What others contradict says so here too: the list of changes may be all that is read. */
    private static boolean isContested(Map<?, ?> thing) {
        return Boolean.TRUE.equals(thing.get("contested"));
    }

    Map<String, Object> changes(Changes changes) {
        List<Piece> summaries = changes.summaries().stream()
                .flatMap(revision -> summary(revision).stream())
                .toList();
        List<Piece> lines = new ArrayList<>(summaries);
        lines.addAll(corrections(changes));
        List<Piece> others = others(changes);
        lines.addAll(others.subList(0, Math.min(MOST, others.size())));
        if (others.size() > MOST) {
            lines.add(texts.say("changed.more", Map.of("n", others.size() - MOST)));
        }
        return new Fields()
                .put("title", title(changes))
                .list("lines", lines)
                .list("brief", brief(summaries, lines))
                .map();
    }

    /** What the author says changed, the latest of it; without that, the first of what did. */
    private static List<Piece> brief(List<Piece> summaries, List<Piece> lines) {
        return summaries.isEmpty()
                ? lines.subList(0, Math.min(MOST_IN_BRIEF, lines.size()))
                : summaries.subList(Math.max(0, summaries.size() - MOST_IN_BRIEF), summaries.size());
    }

    private Piece title(Changes changes) {
        return changes.since()
                .map(number -> texts.say("changed.title", Map.of("number", number)))
                .orElseGet(() -> texts.say("changed.title.last"));
    }

    private Optional<Piece> summary(ReleasedRevision revision) {
        return texts.text(revision.summary()).map(text -> texts.say("claim", Map.of("text", text)));
    }

    private List<Piece> corrections(Changes changes) {
        List<Piece> corrections = new ArrayList<>();
        for (Map<String, Object> replaced : claims.superseded()) {
            if (changes.of(String.valueOf(replaced.get("id"))).isPresent()) {
                corrections.add(texts.say(
                        "changed.superseded",
                        Map.of(
                                "before", sentenceOf(replaced.get("before")),
                                "now", sentenceOf(replaced.get("now")))));
            }
        }
        return corrections;
    }

    private static Object sentenceOf(@Nullable Object claim) {
        return claim instanceof Map<?, ?> map && map.get("sentence") instanceof Piece sentence ? sentence : "";
    }

    private List<Piece> others(Changes changes) {
        List<Piece> others = new ArrayList<>();
        int indicators = 0;
        for (Change change : changes.all()) {
            if (change.kind() == Change.Kind.GONE || corrects(change)) {
                continue;
            }
            if (change.item() instanceof ReleasedIndicator) {
                indicators++;
            } else {
                Optional.ofNullable(sentences.get(change.id())).ifPresent(words -> others.add(told(change, words)));
            }
        }
        if (indicators > 0) {
            others.add(texts.say("changed.indicators", Map.of("n", indicators)));
        }
        return others;
    }

    private boolean corrects(Change change) {
        return claims.superseded().stream().anyMatch(replaced -> change.id().equals(replaced.get("id")));
    }

    private Piece told(Change change, Piece words) {
        return switch (change.kind()) {
            case ADDED -> texts.say("changed.added", Map.of("text", words));
            case CHANGED -> texts.say("changed.replaced", Map.of("text", words));
            case NOTED, GONE -> words;
        };
    }
}
