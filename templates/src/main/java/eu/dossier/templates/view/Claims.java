package eu.dossier.templates.view;

import eu.dossier.core.casefile.Certainty;
import eu.dossier.core.casefile.Claim;
import eu.dossier.core.casefile.Confidence;
import eu.dossier.core.casefile.Likelihood;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.Narrative;
import eu.dossier.core.release.view.ReleasedAttribution;
import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.core.release.view.ReleasedClaim;
import eu.dossier.core.release.view.ReleasedSourceRef;
import eu.dossier.core.time.When;
import eu.dossier.templates.language.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is said to be so. Every claim keeps its speaker; claims that cannot be true together stand side by side; what was
 * superseded is told as such and nowhere counted among what is held now.
 */
final class Claims {

    private final ReleasedCase released;
    private final Texts texts;
    private final People people;
    private final Sources sources;
    private final Attributions attributions;
    private final List<Assertion> assertions = new ArrayList<>();
    private final Set<String> superseded = new TreeSet<>();
    private final Map<String, Assertion> byId = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> shown = new HashMap<>();

    /** A claim or a step of attribution, as far as both are alike. */
    record Assertion(
            String id,
            LocalText text,
            Optional<String> statedBy,
            Optional<String> statedTo,
            Optional<When> when,
            Certainty certainty,
            Optional<String> topic,
            boolean key,
            Optional<Likelihood> likelihood,
            Optional<Confidence> confidence,
            Optional<Narrative> basis,
            List<LocalText> alternatives,
            List<LocalText> gaps,
            Optional<LocalText> wouldChange,
            Optional<String> about,
            List<ReleasedSourceRef> sources,
            List<String> contradicts,
            List<String> supersedes) {}

    Claims(ReleasedCase released, Texts texts, People people, Sources sources) {
        this.released = released;
        this.texts = texts;
        this.people = people;
        this.sources = sources;
        this.attributions = new Attributions(texts, people, sources);
        released.claims().forEach(claim -> assertions.add(of(claim)));
        released.attribution().forEach(step -> assertions.add(of(step)));
        assertions.forEach(assertion -> superseded.addAll(assertion.supersedes()));
        assertions.forEach(assertion -> byId.put(assertion.id(), assertion));
    }

    private static Assertion of(ReleasedClaim claim) {
        return new Assertion(
                claim.id(),
                claim.text(),
                claim.statedBy(),
                claim.statedTo(),
                claim.when(),
                claim.certainty(),
                claim.topic().map(Fields::word),
                claim.keyJudgement().orElse(false),
                claim.likelihood(),
                claim.confidence(),
                claim.basis(),
                claim.alternatives(),
                claim.gaps(),
                claim.wouldChange(),
                claim.about(),
                claim.sources(),
                claim.contradicts(),
                claim.supersedes());
    }

    /** Who is behind it is always a key judgement. */
    private static Assertion of(ReleasedAttribution step) {
        return new Assertion(
                step.id(),
                step.text(),
                step.statedBy(),
                step.statedTo(),
                step.when(),
                step.certainty(),
                Optional.of("attribution"),
                true,
                step.likelihood(),
                step.confidence(),
                step.basis(),
                step.alternatives(),
                step.gaps(),
                step.wouldChange(),
                step.about(),
                step.sources(),
                step.contradicts(),
                step.supersedes());
    }

    private Map<String, Object> show(Assertion assertion) {
        Piece text = texts.text(assertion.text());
        return new Fields()
                .put("id", assertion.id())
                .put("text", text)
                .put("sentence", attributions.sentence(assertion, text, false))
                .put("again", attributions.sentence(assertion, text, true))
                .put("speaker", assertion.statedBy())
                .put("judged", attributions.judged(assertion, text, isContested(assertion)))
                .put("who", attributions.who(assertion))
                .put("own", people.isIssuer(assertion.statedBy()))
                .put("by", people.phrase(assertion.statedBy()))
                .put("to", people.phrase(assertion.statedTo()))
                .put("when", texts.time(assertion.when()))
                .word("certainty", assertion.certainty())
                .put("topic", assertion.topic())
                .put("key", assertion.key())
                .put("likelihood", assertion.likelihood().map(attributions::likelihood))
                .put(
                        "scale",
                        assertion
                                .likelihood()
                                .map(likelihood -> likelihood.scale().code()))
                .word("confidence", assertion.confidence())
                .put("basis", texts.prose(assertion.basis()))
                .list("alternatives", texts.texts(assertion.alternatives()))
                .list("gaps", texts.texts(assertion.gaps()))
                .put("would_change", texts.text(assertion.wouldChange()))
                .put("about", assertion.about())
                .list("sources", sources.numbers(assertion.sources()))
                .put("grade", sources.grade(assertion.sources()))
                .put("contested", isContested(assertion))
                .put("superseded", superseded.contains(assertion.id()))
                .list("supersedes", assertion.supersedes())
                .list("contradicts", assertion.contradicts())
                .map();
    }

    /** Whether the audience also knows a claim that cannot be true together with this one. */
    private boolean isContested(Assertion assertion) {
        return assertions.stream()
                .anyMatch(other -> !superseded.contains(other.id())
                        && (assertion.contradicts().contains(other.id())
                                || other.contradicts().contains(assertion.id())));
    }

    /** Everything that is held now about this incident, in the order of the case. */
    List<Map<String, Object>> claims() {
        return held(released.claims().stream().map(ReleasedClaim::id).toList());
    }

    List<Map<String, Object>> attribution() {
        return held(released.attribution().stream().map(ReleasedAttribution::id).toList());
    }

    private List<Map<String, Object>> held(List<String> ids) {
        return assertions.stream()
                .filter(a -> ids.contains(a.id()) && isHeld(a))
                .map(a -> show(a.id()))
                .toList();
    }

    private boolean isHeld(Assertion assertion) {
        return !superseded.contains(assertion.id()) && assertion.about().isEmpty();
    }

    private Map<String, Object> show(String id) {
        Map<String, Object> known = shown.get(id);
        if (known == null) {
            known = show(assertion(id));
            shown.put(id, known);
        }
        return known;
    }

    private Assertion assertion(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> new IllegalStateException("no claim " + id));
    }

    /** All that is held now about this incident: claims, then steps of attribution. */
    List<Map<String, Object>> all() {
        return assertions.stream().filter(this::isHeld).map(a -> show(a.id())).toList();
    }

    /** Pairs of claims that cannot both be true, each pair once: {@code one} and {@code other}, as sentences. */
    List<Map<String, Object>> contests() {
        List<Map<String, Object>> pairs = new ArrayList<>();
        for (int i = 0; i < assertions.size(); i++) {
            for (Assertion other : assertions.subList(i + 1, assertions.size())) {
                Assertion one = assertions.get(i);
                boolean opposed = one.contradicts().contains(other.id())
                        || other.contradicts().contains(one.id());
                if (opposed && isHeld(one) && isHeld(other)) {
                    pairs.add(Map.of(
                            "one", show(one.id()).getOrDefault("sentence", ""),
                            "other", show(other.id()).getOrDefault("sentence", "")));
                }
            }
        }
        return pairs;
    }

    /** What is held of another incident, so that it never slides into this one. */
    List<Map<String, Object>> about(String incident) {
        return assertions.stream()
                .filter(a -> a.about().filter(incident::equals).isPresent() && !superseded.contains(a.id()))
                .map(a -> show(a.id()))
                .toList();
    }

    /** What was held before and by what it was replaced. */
    List<Map<String, Object>> superseded() {
        List<Map<String, Object>> replaced = new ArrayList<>();
        for (Assertion later : assertions) {
            for (String earlier : later.supersedes()) {
                if (byId.containsKey(earlier)) {
                    replaced.add(new Fields()
                            .put("id", later.id())
                            .put("before", show(earlier))
                            .put("now", show(later.id()))
                            .put("own", isOwn(assertion(earlier)))
                            .map());
                }
            }
        }
        return replaced;
    }

    /** What is corrected, in the words of the language, each topic once: the headline of a correction. */
    List<Piece> correctedTopics() {
        return assertions.stream()
                .filter(later -> later.supersedes().stream().anyMatch(byId::containsKey))
                .map(later -> texts.say("topic." + topicWord(later)))
                .distinct()
                .toList();
    }

    private static String topicWord(Assertion assertion) {
        // A step of attribution has a topic that no claim can have: it tells who is behind it.
        return assertion.topic().orElse("other").replace("attribution", "actor");
    }

    /** Whether whoever issues the documents said it: "we said" is true of nothing else. */
    private boolean isOwn(Assertion assertion) {
        boolean heard = assertion.statedBy().isEmpty()
                && (assertion.certainty() == Certainty.REPORTED
                        || assertion.certainty() == Certainty.ALLEGED
                        || sources.medium(assertion.sources()).isPresent());
        return !heard && (assertion.statedBy().isEmpty() || people.speaksForIssuer(assertion.statedBy()));
    }

    /**
     * The key judgements, in groups from what is sure to what is not: confirmed, stated, assessed, contested, reported,
     * alleged, denied. Where the author named no key judgement, every claim is one.
     */
    List<Map<String, Object>> judgements() {
        boolean named = assertions.stream()
                .anyMatch(
                        a -> a.key() && a.topic().filter("attribution"::equals).isEmpty());
        Map<String, List<Map<String, Object>>> groups = new LinkedHashMap<>();
        for (String group : List.of("confirmed", "stated", "assessed", "contested", "reported", "alleged", "denied")) {
            groups.put(group, new ArrayList<>());
        }
        for (Assertion assertion : assertions) {
            if (isHeld(assertion) && (assertion.key() || !named || opposesKey(assertion))) {
                List<Map<String, Object>> rows = groups.get(group(assertion));
                if (rows != null) {
                    rows.add(show(assertion.id()));
                }
            }
        }
        List<Map<String, Object>> result = new ArrayList<>();
        groups.forEach((group, rows) -> {
            if (!rows.isEmpty()) {
                result.add(new Fields()
                        .put("group", group)
                        .list("rows", rows)
                        .list("lines", lines(group, rows))
                        .map());
            }
        });
        return result;
    }

    /** Rows of one speaker in a row, told together; what is contested stands alone, each with its speaker. */
    private static List<Map<String, Object>> lines(String group, List<Map<String, Object>> rows) {
        List<List<Object>> told = new ArrayList<>();
        List<Object> speakers = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            Object who = row.getOrDefault("who", "");
            if (!told.isEmpty()
                    && !group.equals("contested")
                    && speakers.getLast().equals(who)) {
                told.getLast().add(row);
            } else {
                told.add(new ArrayList<>(List.of(row)));
                speakers.add(who);
            }
        }
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            boolean named = speakers.get(i) instanceof Piece;
            lines.add(new Fields()
                    .list("claims", told.get(i))
                    .put("who", named ? Optional.of(speakers.get(i)) : Optional.empty())
                    .map());
        }
        return lines;
    }

    /** Whoever reads a key judgement must also read what is held against it. */
    private boolean opposesKey(Assertion assertion) {
        return assertions.stream()
                .anyMatch(other -> other.key()
                        && isHeld(other)
                        && (other.contradicts().contains(assertion.id())
                                || assertion.contradicts().contains(other.id())));
    }

    private String group(Assertion assertion) {
        return isContested(assertion) ? "contested" : Fields.word(assertion.certainty());
    }

    /** The legends of the scales of likelihood that claims of this release use, each once. */
    List<Piece> scales() {
        return assertions.stream()
                .filter(a -> !superseded.contains(a.id()))
                .flatMap(a -> a.likelihood().stream())
                .map(Attributions::scaleKey)
                .distinct()
                .sorted()
                .map(texts::say)
                .distinct()
                .toList();
    }

    static Optional<String> topic(Optional<Claim.Topic> topic) {
        return topic.map(Fields::word);
    }
}
