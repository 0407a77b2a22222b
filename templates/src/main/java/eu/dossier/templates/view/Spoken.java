package eu.dossier.templates.view;

import eu.dossier.core.casefile.Judicial;
import eu.dossier.core.casefile.Measure;
import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.core.release.view.ReleasedChoice;
import eu.dossier.core.release.view.ReleasedDecision;
import eu.dossier.core.release.view.ReleasedJudicial;
import eu.dossier.core.release.view.ReleasedMeasure;
import eu.dossier.core.release.view.ReleasedQuestion;
import eu.dossier.core.release.view.ReleasedStatement;
import eu.dossier.core.release.view.ReleasedTopic;
import eu.dossier.core.release.view.ReleasedUnknown;
import eu.dossier.templates.language.Piece;
import eu.dossier.templates.language.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What was said, what may be said, what is done and what is asked. */
final class Spoken {

    private final ReleasedCase released;
    private final Texts texts;
    private final People people;
    private final Sources sources;

    private final Once<List<Map<String, Object>>> statements;
    private final Once<List<Map<String, Object>>> unknowns = new Once<>(this::allUnknowns);
    private final Once<List<Map<String, Object>>> withheld;

    Spoken(ReleasedCase released, Texts texts, People people, Sources sources) {
        this.released = released;
        this.texts = texts;
        this.people = people;
        this.sources = sources;
        this.statements = new Once<>(
                () -> released.statements().stream().map(this::statement).toList());
        this.withheld =
                new Once<>(() -> released.withheld().stream().map(this::topic).toList());
    }

    List<Map<String, Object>> statements() {
        return statements.get();
    }

    private Map<String, Object> statement(ReleasedStatement statement) {
        Piece quote = quote(statement);
        Map<String, Object> arguments = new HashMap<>(Map.of("quote", quote));
        people.introduced(Optional.of(statement.speaker())).ifPresent(by -> arguments.put("by", by));
        people.phrase(statement.statedTo()).ifPresent(to -> arguments.put("to", to));
        statement.when().ifPresent(when -> arguments.put("when", new Said(Piece.EMPTY, when)));
        return new Fields()
                .put("id", statement.id())
                .put("quote", quote)
                .put("by", people.introduced(Optional.of(statement.speaker())))
                .put("who", people.shortest(Optional.of(statement.speaker())))
                .put("speaker", people.phrase(Optional.of(statement.speaker())))
                .put("when", texts.time(statement.when()))
                .put("to", people.phrase(statement.statedTo()))
                .put("sentence", texts.say(sentenceKey(arguments), arguments))
                .put("cleared", statement.clearedBy().isPresent())
                .put("line_to_take", statement.lineToTake().orElse(false))
                .put("context", texts.text(statement.context()))
                .put("translated", isTranslated(statement))
                .list("sources", sources.numbers(statement.sources()))
                .map();
    }

    private static String sentenceKey(Map<String, Object> arguments) {
        if (!arguments.containsKey("by")) {
            return "quote.alone";
        }
        return arguments.containsKey("to") ? "quote.told" : "quote.said";
    }

    /** Cleared quotes that may be said again; "our ward" is nobody else's, so whoever does not speak for the issuer is named. */
    List<Piece> quotesToTake() {
        return released.statements().stream()
                .filter(statement -> statement.lineToTake().orElse(false))
                .map(this::quoteToTake)
                .toList();
    }

    private Piece quoteToTake(ReleasedStatement statement) {
        Optional<String> speaker = Optional.of(statement.speaker());
        Piece quote = quote(statement);
        return people.shortest(speaker)
                .filter(who -> !people.speaksForIssuer(speaker))
                .map(who -> texts.say("line.said", Map.of("who", who, "text", quote)))
                .orElseGet(() -> texts.say("line.alone", Map.of("text", quote)));
    }

    /** The words in the language of the document where someone translated them; otherwise as they were said. */
    private Piece quote(ReleasedStatement statement) {
        Locale own = texts.sentences().language().locale();
        Locale spoken = statement.language().orElse(released.language());
        if (spoken.getLanguage().equals(own.getLanguage())) {
            return Piece.of(texts.sentences().language().typography(statement.quote()));
        }
        return statement
                .translation()
                .filter(translation -> translation.in(own).isPresent())
                .map(texts::text)
                .orElseGet(() -> Piece.foreign(statement.quote(), spoken));
    }

    private boolean isTranslated(ReleasedStatement statement) {
        Locale own = texts.sentences().language().locale();
        Locale spoken = statement.language().orElse(released.language());
        return !spoken.getLanguage().equals(own.getLanguage())
                && statement.translation().filter(t -> t.in(own).isPresent()).isPresent();
    }

    List<Map<String, Object>> lines() {
        return released.lines().stream()
                .map(line -> new Fields()
                        .put("id", line.id())
                        .put("text", texts.text(line.text()))
                        .put("if_asked", texts.text(line.ifAsked()))
                        .put("audience", line.audience())
                        .map())
                .toList();
    }

    List<Map<String, Object>> questions() {
        return released.questions().stream().map(this::question).toList();
    }

    private Map<String, Object> question(ReleasedQuestion question) {
        return new Fields()
                .put("id", question.id())
                .put("question", texts.text(question.question()))
                .put("answer", texts.prose(question.answer()))
                .put("audience", question.audience())
                .put("topic", Claims.topic(question.topic()))
                .put("answered_by", people.introduced(question.answeredBy()))
                .map();
    }

    List<Map<String, Object>> unknowns() {
        return unknowns.get();
    }

    private List<Map<String, Object>> allUnknowns() {
        return released.unknowns().stream()
                .map(unknown -> new Fields()
                        .put("sentence", sentence(unknown, "unknown.line"))
                        .put("listed", sentence(unknown, listKey(unknown)))
                        .put("id", unknown.id())
                        .put("question", texts.text(unknown.question()))
                        .put("by", people.phrase(unknown.investigatedBy()))
                        .put("who", people.shortest(unknown.investigatedBy()))
                        .put("expected", texts.time(unknown.expected()))
                        .put("topic", Claims.topic(unknown.topic()))
                        .put("note", texts.text(unknown.note()))
                        .list("sources", sources.numbers(unknown.sources()))
                        .map())
                .toList();
    }

    /** Where one body looks into several questions in a row, a list names it once, with the last of them. */
    private String listKey(ReleasedUnknown unknown) {
        List<ReleasedUnknown> all = released.unknowns();
        int at = all.indexOf(unknown);
        if (unknown.investigatedBy().isEmpty()) {
            return "unknown.line";
        }
        if (at + 1 < all.size() && isOfOne(unknown, all.get(at + 1))) {
            return "unknown.line.later";
        }
        return at > 0 && isOfOne(all.get(at - 1), unknown) ? "unknown.line.several" : "unknown.line";
    }

    private static boolean isOfOne(ReleasedUnknown one, ReleasedUnknown next) {
        return one.investigatedBy().equals(next.investigatedBy());
    }

    private Piece sentence(ReleasedUnknown unknown, String key) {
        Map<String, Object> arguments = new HashMap<>(Map.of("question", texts.text(unknown.question())));
        people.phrase(unknown.investigatedBy()).ifPresent(who -> arguments.put("who", who));
        unknown.expected().ifPresent(when -> arguments.put("when", when));
        return texts.say(key, arguments);
    }

    /** One sentence on what justice does. */
    Optional<Piece> judicial() {
        return released.judicial()
                .filter(judicial -> judicial.state() != Judicial.State.NONE)
                .map(this::judicial);
    }

    private Piece judicial(ReleasedJudicial judicial) {
        if (judicial.wording().isPresent()) {
            return texts.say(
                    "claim", Map.of("text", texts.text(judicial.wording().get())));
        }
        Map<String, Object> arguments = new HashMap<>();
        people.phrase(judicial.authority()).ifPresent(authority -> arguments.put("authority", authority));
        texts.text(judicial.scope()).ifPresent(scope -> arguments.put("scope", scope));
        judicial.since().ifPresent(since -> arguments.put("when", since));
        return texts.say("judicial." + Fields.word(judicial.state()), arguments);
    }

    /** Measures of one status, in the order of the case. */
    List<Map<String, Object>> measures(Measure.Status status) {
        return released.measures().stream()
                .filter(measure -> measure.status() == status)
                .map(this::measure)
                .toList();
    }

    private Map<String, Object> measure(ReleasedMeasure measure) {
        Piece text = texts.text(measure.text());
        return new Fields()
                .put("id", measure.id())
                .put("text", text)
                .word("status", measure.status())
                .word("category", measure.category())
                .word("measure_kind", measure.kind())
                .put("owner", people.shortest(measure.owner()))
                .put("when", texts.time(measure.when()))
                .put("due", texts.time(measure.due()))
                .put("effect", texts.prose(measure.effect()))
                .put("sentence", sentence(measure, text))
                .list("sources", sources.numbers(measure.sources()))
                .map();
    }

    /** The measure with its date: when it was done, since when it is under way, by when it is planned. */
    private Piece sentence(ReleasedMeasure measure, Piece text) {
        Map<String, Object> arguments = new HashMap<>(Map.of("text", text));
        measure.when().ifPresent(when -> arguments.put("when", when));
        measure.due().ifPresent(due -> arguments.put("due", due));
        if (measure.due().isPresent() && measure.status() != Measure.Status.DONE) {
            return texts.say("measure.due", arguments);
        }
        if (measure.when().isEmpty()) {
            return texts.say("measure", arguments);
        }
        return texts.say(measure.status() == Measure.Status.DONE ? "measure.dated" : "measure.since", arguments);
    }

    List<Map<String, Object>> decisions() {
        return released.decisions().stream().map(this::decision).toList();
    }

    private Map<String, Object> decision(ReleasedDecision decision) {
        List<Map<String, Object>> options = new ArrayList<>();
        Fields fields = new Fields();
        decision.options().forEach(option -> {
            Map<String, Object> choice = new Fields()
                    .put("id", option.id())
                    .put("text", texts.text(option.text()))
                    .list("pros", texts.texts(option.pros()))
                    .list("cons", texts.texts(option.cons()))
                    .put("cost", texts.text(option.cost()))
                    .put("recommended", option.recommended().orElse(false))
                    .put("sentence", sentence(option))
                    .map();
            options.add(choice);
            if (option.recommended().orElse(false)) {
                fields.put("recommended", choice);
            }
            if (decision.decided().filter(option.id()::equals).isPresent()) {
                fields.put("decided", choice);
            }
        });
        return fields.put("id", decision.id())
                .put("ask", texts.text(decision.ask()))
                .put("by", texts.time(decision.by()))
                .put("of", people.phrase(decision.of()))
                .put("background", texts.prose(decision.background()))
                .list("options", options)
                .put("consequence", texts.text(decision.consequence()))
                .put("decided_at", texts.time(decision.decidedAt()))
                .map();
    }

    private Piece sentence(ReleasedChoice option) {
        Map<String, Object> arguments = new HashMap<>(Map.of(
                "text", texts.text(option.text()),
                "pros", texts.texts(option.pros()),
                "cons", texts.texts(option.cons())));
        texts.text(option.cost()).ifPresent(cost -> arguments.put("cost", cost));
        Piece sentence = texts.say("decision.option", arguments);
        return option.recommended().orElse(false)
                ? texts.say("decision.recommended", Map.of("option", sentence))
                : sentence;
    }

    List<Map<String, Object>> withheld() {
        return withheld.get();
    }

    private Map<String, Object> topic(ReleasedTopic topic) {
        return new Fields()
                .put("id", topic.id())
                .put("topic", texts.text(topic.topic()))
                .word("reason", topic.reason())
                .put("explanation", texts.text(topic.explanation()))
                .put("by", people.phrase(topic.decidedBy()))
                .put("until", texts.time(topic.until()))
                .put("line", texts.text(topic.line()))
                .put("sentence", sentence(topic))
                .map();
    }

    private Piece sentence(ReleasedTopic topic) {
        Map<String, Object> arguments = new HashMap<>(Map.of(
                "topic", texts.text(topic.topic()), "reason", texts.say("reason." + Fields.word(topic.reason()))));
        people.phrase(topic.decidedBy()).ifPresent(by -> arguments.put("by", by));
        return texts.say("issue.withheld", arguments);
    }

    /** Lines to give in place of what is withheld, each once, whoever may know of the topic itself. */
    List<Piece> withheldLines() {
        List<Piece> lines = new ArrayList<>(texts.texts(released.withheldLines()));
        for (ReleasedTopic topic : released.withheld()) {
            texts.text(topic.line()).filter(line -> !lines.contains(line)).ifPresent(lines::add);
        }
        return lines;
    }

    List<Map<String, Object>> doNotSay() {
        return released.doNotSay().stream()
                .map(term -> new Fields()
                        .put("id", term.id())
                        .put("term", term.term())
                        .put("instead", term.instead())
                        .put("reason", texts.text(term.reason()))
                        .map())
                .toList();
    }
}
