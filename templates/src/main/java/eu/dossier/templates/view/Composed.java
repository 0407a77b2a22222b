package eu.dossier.templates.view;

import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.templates.language.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What briefings put together from several parts of a case: lines to take, issues, the body of a press release. */
final class Composed {

    private static final Set<String> LEAD = Set.of("incident", "start", "detection");
    private static final Set<String> NOTES = Set.of("disclosure");
    private static final Set<String> INVESTIGATION = Set.of("investigation");
    private static final Set<String> KNOWN = Set.of("incident", "start", "detection", "impact");
    private static final Set<String> NO_FACT = Set.of("reported", "alleged", "denied");
    private static final Set<String> SURE = Set.of("confirmed", "stated");
    private static final int MOST_KNOWN = 3;
    private static final Set<String> RESPONSE = Set.of("measures", "status");

    private static final Pattern OTHER_THAN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final ReleasedCase released;
    private final Texts texts;
    private final Claims claims;
    private final Spoken spoken;
    private final Effects effects;

    Composed(ReleasedCase released, Texts texts, Claims claims, Spoken spoken, Effects effects) {
        this.effects = effects;
        this.released = released;
        this.texts = texts;
        this.claims = claims;
        this.spoken = spoken;
    }

    /** What is not known, one entry for each of those who are finding out. */
    List<Map<String, Object>> unknownGroups() {
        Map<String, List<Object>> questions = new LinkedHashMap<>();
        Map<String, Object> names = new LinkedHashMap<>();
        for (Map<String, Object> unknown : spoken.unknowns()) {
            Object who = unknown.get("who");
            String key = who instanceof Piece piece ? piece.plain() : "";
            questions.computeIfAbsent(key, k -> new ArrayList<>()).add(unknown.getOrDefault("question", ""));
            if (who != null) {
                names.put(key, who);
            }
        }
        List<Map<String, Object>> groups = new ArrayList<>();
        questions.forEach((key, asked) -> groups.add(new Fields()
                .put("who", Optional.ofNullable(names.get(key)))
                .list("questions", asked)
                .map()));
        return groups;
    }

    /** Words that may be said aloud: cleared quotes, lines in place of what is withheld, answers to expected questions. */
    List<Piece> linesToTake() {
        List<Piece> lines = new ArrayList<>(spoken.quotesToTake());
        spoken.lines().forEach(line -> lines.add(line(line)));
        for (Piece line : spoken.withheldLines()) {
            if (!isSaidIn(line, lines)) {
                lines.add(texts.say("line.alone", Map.of("text", line)));
            }
        }
        return lines;
    }

    private Piece line(Map<String, Object> line) {
        Object text = line.getOrDefault("text", "");
        if (!(line.get("if_asked") instanceof Piece asked)) {
            return texts.say("line.alone", Map.of("text", text));
        }
        boolean question = asked.plain().strip().endsWith("?");
        return texts.say(question ? "line.asked.question" : "line.asked", Map.of("text", text, "topic", asked));
    }

    /** Whether some text says the same already, word for word. */
    private static boolean isSaidIn(Piece line, List<Piece> others) {
        String words = bare(line);
        return others.stream().anyMatch(other -> bare(other).contains(words));
    }

    private static String bare(Piece piece) {
        return bare(piece.plain());
    }

    private static String bare(String words) {
        return OTHER_THAN_WORDS
                .matcher(words.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** What stands open: accounts that differ, decisions, questions, what is withheld. */
    List<Piece> issues() {
        List<Piece> issues = new ArrayList<>();
        claims.contests().forEach(pair -> issues.add(texts.say("issue.contested", pair)));
        for (Map<String, Object> decision : spoken.decisions()) {
            Map<String, Object> arguments = new HashMap<>(Map.of("ask", decision.getOrDefault("ask", "")));
            Optional.ofNullable(decision.get("by")).ifPresent(by -> arguments.put("when", by));
            issues.add(texts.say("issue.decision", arguments));
        }
        for (Map<String, Object> unknown : spoken.unknowns()) {
            if (unknown.get("listed") instanceof Piece sentence) {
                issues.add(sentence);
            }
        }
        for (Map<String, Object> topic : spoken.withheld()) {
            if (topic.get("sentence") instanceof Piece sentence) {
                issues.add(sentence);
            }
        }
        return issues;
    }

    /** Sentences that may be stated as they are, each with its speaker; what others report, allege or deny is no fact to state. */
    List<Object> facts() {
        Set<String> introduced = new TreeSet<>();
        return claims.claims().stream()
                .filter(claim -> !NO_FACT.contains(String.valueOf(claim.get("certainty"))))
                .map(claim -> heard(claim, introduced).getOrDefault("sentence", ""))
                .toList();
    }

    /** The claim, whose speaker needs an introduction the first time only. */
    private static Map<String, Object> heard(Map<String, Object> claim, Set<String> introduced) {
        String speaker = String.valueOf(claim.getOrDefault("speaker", ""));
        boolean again = !speaker.isEmpty() && !introduced.add(speaker);
        return again ? withSentence(claim, claim.getOrDefault("again", "")) : claim;
    }

    /**
     * The claims in the order of a press release: the lead says what, when and by whom found; the body what others said of
     * it; the investigation why no more is said; the unknowns what stands open; notes to editors what only those who write the story need.
     */
    Map<String, Object> press() {
        List<Piece> quotes = quotes();
        return new Fields()
                .list("lead", lead())
                .list("known", known())
                .list("body", body())
                .list("investigation", investigation(quotes))
                .list("unknowns", unknowns())
                .list("notes", notes())
                .put("translated", translated())
                .map();
    }

    private List<Piece> quotes() {
        List<Piece> quotes = new ArrayList<>();
        for (Map<String, Object> statement : spoken.statements()) {
            if (statement.get("quote") instanceof Piece quote) {
                quotes.add(quote);
            }
        }
        return quotes;
    }

    private List<Map<String, Object>> lead() {
        List<Map<String, Object>> lead =
                new ArrayList<>(about(LEAD).stream().filter(Composed::isSure).toList());
        for (Map<String, Object> claim : about(Set.of("status"))) {
            if (isOwn(claim) && !isSaid(claim)) {
                lead.add(claim);
            }
        }
        // One sentence alone says too little; the case's own bottom line then says it better.
        return lead.size() < 2 && released.bottomLine().isPresent() ? List.of() : lead;
    }

    /** What a statement of the first hour may say that it knows; nothing, where no claim is sure: then the case's own lead tells. */
    private List<Map<String, Object>> known() {
        return about(KNOWN).stream().filter(Composed::isSure).limit(MOST_KNOWN).toList();
    }

    /** What may stand where a document speaks of what is known: no hearsay, no guess, nothing that another speaker contradicts. */
    private static boolean isSure(Map<String, Object> claim) {
        return SURE.contains(String.valueOf(claim.get("certainty"))) && !Boolean.TRUE.equals(claim.get("contested"));
    }

    private static boolean isOwn(Map<String, Object> claim) {
        return Boolean.TRUE.equals(claim.get("own"));
    }

    /**
     * Whether a quotation, or the lead that the author wrote, says the same, word for word. Asked of the words in the case's own language, so that every
     * language tells the same claims.
     */
    private boolean isSaid(Map<String, Object> claim) {
        return released.claims().stream()
                .filter(other -> other.id().equals(claim.get("id")))
                .anyMatch(other -> Stream.concat(quotations(), authoredLead())
                        .anyMatch(words -> bare(words).contains(bare(own(other.text())))));
    }

    private Stream<String> quotations() {
        return released.statements().stream()
                .map(statement -> statement
                        .language()
                        .filter(language -> !language.equals(released.language()))
                        .flatMap(language -> statement.translation())
                        .map(this::own)
                        .orElse(statement.quote()));
    }

    private Stream<String> authoredLead() {
        return released.lead().stream().map(lead -> own(lead.text()));
    }

    private String own(LocalText text) {
        return text.in(released.language()).orElse("");
    }

    private List<Map<String, Object>> about(Set<String> topics) {
        return claims.claims().stream()
                .filter(claim -> topics.contains(String.valueOf(claim.getOrDefault("topic", "other"))))
                .toList();
    }

    /** Two paragraphs at most: what happened, and what was done. A speaker is introduced once, with a quotation above or here. */
    private List<List<Map<String, Object>>> body() {
        List<Map<String, Object>> happened = new ArrayList<>();
        List<Map<String, Object>> done = new ArrayList<>();
        Set<String> introduced = new TreeSet<>();
        released.statements().forEach(statement -> introduced.add(statement.speaker()));
        List<Map<String, Object>> lead = lead();
        for (Map<String, Object> claim : claims.all()) {
            String topic = String.valueOf(claim.getOrDefault("topic", "other"));
            boolean elsewhere = NOTES.contains(topic) || INVESTIGATION.contains(topic) || lead.contains(claim);
            if (elsewhere || isSaid(claim)) {
                continue;
            }
            place(heard(claim, introduced), RESPONSE.contains(topic) ? done : happened);
        }
        return Stream.of(happened, done)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** What is held against a claim follows it at once, and says that it is. */
    private void place(Map<String, Object> claim, List<Map<String, Object>> paragraph) {
        for (int i = 0; i < paragraph.size(); i++) {
            if (areOpposed(paragraph.get(i), claim)) {
                Object sentence = claim.getOrDefault("sentence", "");
                paragraph.add(i + 1, withSentence(claim, texts.say("claim.opposed", Map.of("sentence", sentence))));
                return;
            }
        }
        paragraph.add(claim);
    }

    private static boolean areOpposed(Map<String, Object> one, Map<String, Object> other) {
        return contradicts(one, other) || contradicts(other, one);
    }

    private static boolean contradicts(Map<String, Object> one, Map<String, Object> other) {
        return one.get("contradicts") instanceof List<?> ids && ids.contains(other.get("id"));
    }

    private static Map<String, Object> withSentence(Map<String, Object> claim, Object sentence) {
        Map<String, Object> changed = new LinkedHashMap<>(claim);
        changed.put("sentence", sentence);
        return changed;
    }

    private List<Object> investigation(List<Piece> quotes) {
        List<Object> sentences = new ArrayList<>();
        Optional<Piece> judicial = spoken.judicial();
        judicial.ifPresent(sentences::add);
        if (judicial.isEmpty()) {
            about(INVESTIGATION).forEach(claim -> sentences.add(claim.getOrDefault("sentence", "")));
        }
        for (Piece line : spoken.withheldLines()) {
            if (!isSaidIn(line, quotes)) {
                sentences.add(texts.say("claim", Map.of("text", line)));
            }
        }
        return sentences;
    }

    /** What is not known, where no sentence on the judicial investigation says so: questions, which running text does not ask. */
    private List<Map<String, Object>> unknowns() {
        return spoken.judicial().isEmpty() ? spoken.unknowns() : List.of();
    }

    private List<Object> notes() {
        List<Object> notes = new ArrayList<>();
        released.notesToEditors()
                .forEach(note -> notes.add(texts.say("claim", Map.of("text", texts.text(note.text())))));
        about(NOTES).forEach(claim -> notes.add(claim.getOrDefault("sentence", "")));
        effects.figuresLine().ifPresent(notes::add);
        return notes;
    }

    /** Whoever quotes must know which words are a translation. */
    private Optional<Piece> translated() {
        List<Object> speakers = spoken.statements().stream()
                .filter(statement -> Boolean.TRUE.equals(statement.get("translated")))
                .flatMap(statement -> Optional.ofNullable(statement.get("speaker")).stream())
                .distinct()
                .toList();
        return speakers.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.say("press.translated", Map.of("who", speakers)));
    }
}
