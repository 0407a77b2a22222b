package eu.dossier.templates.view;

import eu.dossier.core.casefile.Measure;
import eu.dossier.core.casefile.Party;
import eu.dossier.core.change.Changes;
import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.core.release.view.ReleasedClockTime;
import eu.dossier.core.release.view.ReleasedClocks;
import eu.dossier.core.release.view.ReleasedCommunications;
import eu.dossier.core.release.view.ReleasedEvent;
import eu.dossier.core.release.view.ReleasedNotification;
import eu.dossier.core.release.view.ReleasedRelated;
import eu.dossier.core.release.view.ReleasedRevision;
import eu.dossier.core.release.view.ReleasedText;
import eu.dossier.core.time.Moment;
import eu.dossier.core.time.Precision;
import eu.dossier.templates.language.Piece;
import eu.dossier.templates.language.Sentences;
import java.net.URI;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A released case as templates see it. What a template does not ask for is never worked out. Used by one thread. */
public final class CaseView {

    private final Map<String, Object> fields;
    private final Texts texts;

    private CaseView(Map<String, Object> fields, Texts texts) {
        this.fields = fields;
        this.texts = texts;
    }

    /** @param changes since an earlier revision, for documents that tell them */
    public static CaseView of(ReleasedCase released, Sentences sentences, Optional<Changes> changes) {
        return new Builder(released, new Texts(sentences, released.language())).build(changes);
    }

    /** What templates print, by name. */
    public Map<String, Object> fields() {
        return fields;
    }

    /** Texts met until now that have no translation into the document's language, printed or not. */
    public List<String> untranslated() {
        return texts.untranslated();
    }

    private static final class Builder {

        private final ReleasedCase released;
        private final Texts texts;
        private final People people;
        private final Sources sources;
        private final Claims claims;
        private final Technical technical;
        private final Spoken spoken;
        private final Effects effects;
        private final Composed composed;

        Builder(ReleasedCase released, Texts texts) {
            this.released = released;
            this.texts = texts;
            this.people = new People(released, texts);
            this.sources = new Sources(released, texts, people);
            this.claims = new Claims(released, texts, people, sources);
            this.technical = new Technical(released, texts, sources);
            this.spoken = new Spoken(released, texts, people, sources);
            this.effects = new Effects(released, texts, sources);
            this.composed = new Composed(released, texts, claims, spoken, effects);
        }

        CaseView build(Optional<Changes> changes) {
            LazyFields fields = new LazyFields();
            head(fields);
            facts(fields);
            technical(fields);
            words(fields);
            fields.put("figures", this::figures);
            changes.ifPresent(found -> {
                Map<String, Object> things = new LinkedHashMap<>(fields);
                fields.put("changes", () -> new Told(texts, claims, things).changes(found));
            });
            return new CaseView(fields, texts);
        }

        private void head(LazyFields fields) {
            fields.put("id", released::id)
                    .put("reference", () -> released.reference().orElse(released.id()))
                    .put("at", () -> texts.time(speaksOf()))
                    .optional("status", () -> released.status().map(Fields::word))
                    .optional("publisher", () -> people.party(released.publisher()))
                    .optional("victim", this::victim)
                    .put("title", () -> text(released.title()).orElseGet(() -> derivedTitle(victim())))
                    .optional("bottom_line", () -> text(released.bottomLine()))
                    .optional("summary", () -> released.summary().map(summary -> texts.prose(summary.text())))
                    .optional("revision", () -> released.revision().map(this::revision))
                    .list(
                            "history",
                            () -> released.history().stream()
                                    .map(this::revision)
                                    .toList())
                    .optional("embargo", () -> released.embargo().map(texts::time))
                    .optional("communications", () -> released.communications().map(this::communications))
                    .optional("lead", () -> text(released.lead()))
                    .list("facts", composed::facts)
                    .list("issues", composed::issues)
                    .list("unknown_groups", composed::unknownGroups)
                    .list("lines_to_take", composed::linesToTake)
                    .put("press", composed::press)
                    .list("told", released::told);
        }

        private Optional<Map<String, Object>> victim() {
            return released.parties().stream()
                    .filter(party -> party.role() == Party.Role.VICTIM)
                    .findFirst()
                    .flatMap(party -> people.party(Optional.of(party.id())));
        }

        /** A case without a headline of its own still says what it is about and where it stands. */
        private Piece derivedTitle(Optional<Map<String, Object>> victim) {
            String status = released.status().map(Fields::word).orElse("unknown");
            return victim.map(party ->
                            texts.say("title.victim." + status, Map.of("victim", party.getOrDefault("in_text", ""))))
                    .orElseGet(() -> texts.say("title." + status));
        }

        /** The moment that the file says it speaks of; what is rendered later knows no more than that. */
        private Moment speaksOf() {
            return released.revision()
                    .flatMap(ReleasedRevision::issued)
                    .filter(issued -> !issued.instant().isAfter(released.at().toInstant()))
                    .orElseGet(() -> moment(released.at()));
        }

        private static Moment moment(ZonedDateTime at) {
            return new Moment(at.toString(), at, Precision.MINUTE);
        }

        private Optional<Piece> text(Optional<ReleasedText> text) {
            return text.map(t -> texts.text(t.text()));
        }

        private Map<String, Object> revision(ReleasedRevision revision) {
            return new Fields()
                    .put("id", revision.id())
                    .put("number", revision.number())
                    .put("issued", texts.time(revision.issued()))
                    .put("summary", texts.text(revision.summary()))
                    .word("kind", revision.kind())
                    .map();
        }

        private Map<String, Object> communications(ReleasedCommunications communications) {
            return new Fields()
                    .put("dateline", texts.text(communications.dateline()))
                    .put("press", people.contact(communications.pressContact()))
                    .put("citizens", people.contact(communications.citizensContact()))
                    .put("spokesperson", people.party(communications.spokesperson()))
                    .put("next_update", texts.time(communications.nextUpdate()))
                    .list(
                            "about",
                            communications.about().stream()
                                    .flatMap(id -> people.party(Optional.of(id)).stream())
                                    .filter(party -> party.containsKey("about"))
                                    .toList())
                    .map();
        }

        private void facts(LazyFields fields) {
            fields.list("parties", people::parties)
                    .list("contacts", people::contacts)
                    .list("sources", sources::all)
                    .list("recipients", people::recipients)
                    .put("clocks", () -> clocks(released.clocks()))
                    .optional("discovery", this::discovery)
                    .optional("nature", this::nature)
                    .list(
                            "timeline",
                            () -> released.timeline().stream().map(this::event).toList())
                    .list("claims", claims::claims)
                    .list("attribution", claims::attribution)
                    .list("judgements", claims::judgements)
                    .list("superseded", claims::superseded)
                    .list("corrected_topics", claims::correctedTopics)
                    .list("scales", claims::scales)
                    .list("unknowns", spoken::unknowns)
                    .put("impact", effects::map)
                    .list(
                            "related",
                            () -> released.related().stream().map(this::related).toList())
                    .optional("judicial", this::judicial)
                    .list("notifications", this::notifications);
        }

        private Map<String, Object> clocks(ReleasedClocks clocks) {
            return new Fields()
                    .put(
                            "occurred",
                            clocks.occurred().flatMap(ReleasedClockTime::value).map(texts::time))
                    .put(
                            "detected",
                            clocks.detected().flatMap(ReleasedClockTime::value).map(texts::time))
                    .put(
                            "aware",
                            clocks.aware().flatMap(ReleasedClockTime::value).map(texts::time))
                    .put(
                            "contained",
                            clocks.contained().flatMap(ReleasedClockTime::value).map(texts::time))
                    .put(
                            "recovered",
                            clocks.recovered().flatMap(ReleasedClockTime::value).map(texts::time))
                    .put(
                            "resolved",
                            clocks.resolved().flatMap(ReleasedClockTime::value).map(texts::time))
                    .put(
                            "disclosed",
                            clocks.disclosed().flatMap(ReleasedClockTime::value).map(texts::time))
                    .map();
        }

        private Optional<Map<String, Object>> discovery() {
            return released.discovery()
                    .map(discovery -> new Fields()
                            .put("id", discovery.id())
                            .word("method", discovery.method())
                            .put("by", people.phrase(discovery.by()))
                            .put("when", texts.time(discovery.when()))
                            .put("text", texts.prose(discovery.text()))
                            .map());
        }

        private Optional<Map<String, Object>> nature() {
            return released.nature()
                    .map(nature -> new Fields()
                            .put("id", nature.id())
                            .list("types", nature.types())
                            .word("malicious", nature.malicious())
                            .word("root_cause", nature.rootCause())
                            .put("root_cause_detail", texts.prose(nature.rootCauseDetail()))
                            .word("cross_border", nature.crossBorder())
                            .word("severity", nature.severity())
                            .put("threat", texts.prose(nature.threat()))
                            .map());
        }

        private Map<String, Object> event(ReleasedEvent event) {
            return new Fields()
                    .put("id", event.id())
                    .put("when", texts.time(event.when()))
                    .word("kind", event.kind())
                    .put("text", texts.text(event.text()))
                    .put("by", people.shortest(event.by()))
                    .put("detail", texts.prose(event.detail()))
                    .word("basis", event.basis())
                    .list("sources", sources.numbers(event.sources()))
                    .map();
        }

        private Map<String, Object> related(ReleasedRelated related) {
            return new Fields()
                    .put("id", related.id())
                    .put("title", texts.text(related.title()))
                    .put("when", texts.time(related.when()))
                    .put("text", texts.text(related.text()))
                    .word("link", related.link())
                    .put("note", texts.text(related.note()))
                    .put("sentence", sentence(related))
                    .put("url", related.url().map(URI::toString))
                    .list("claims", claims.about(related.id()))
                    .list("sources", sources.numbers(related.sources()))
                    .map();
        }

        private Piece sentence(ReleasedRelated related) {
            Map<String, Object> arguments = new HashMap<>(Map.of("title", texts.text(related.title())));
            related.when()
                    .filter(when -> !texts.isDated(texts.text(related.title()), when))
                    .ifPresent(when -> arguments.put("when", when));
            Piece sentence = texts.say("related." + Fields.word(related.link()), arguments);
            return texts.text(related.note())
                    .map(note -> texts.say("related.noted", Map.of("sentence", sentence, "note", note)))
                    .orElse(sentence);
        }

        private Piece sentence(ReleasedNotification notification) {
            Map<String, Object> arguments = new HashMap<>();
            notification.at().or(notification::due).ifPresent(when -> arguments.put("when", when));
            notification.reference().ifPresent(reference -> arguments.put("reference", reference));
            String status = notification.status().map(Fields::word).orElse("unknown");
            return texts.say("notification." + status, arguments);
        }

        private Optional<Map<String, Object>> judicial() {
            return released.judicial()
                    .map(judicial -> new Fields()
                            .put("id", judicial.id())
                            .put("authority", people.phrase(judicial.authority()))
                            .word("state", judicial.state())
                            .put("since", texts.time(judicial.since()))
                            .put("scope", texts.text(judicial.scope()))
                            .put("publicity", texts.text(judicial.publicity()))
                            .put("sentence", spoken.judicial())
                            .map());
        }

        private List<Map<String, Object>> notifications() {
            return released.notifications().stream()
                    .map(notification -> new Fields()
                            .put("id", notification.id())
                            .put("authority", people.shortest(Optional.of(notification.authority())))
                            .word("regime", notification.regime())
                            .word("stage", notification.stage())
                            .word("status", notification.status())
                            .put("at", texts.time(notification.at()))
                            .put("due", texts.time(notification.due()))
                            .put("reference", notification.reference())
                            .put("note", texts.text(notification.note()))
                            .put("sentence", sentence(notification))
                            .map())
                    .toList();
        }

        private void technical(LazyFields fields) {
            fields.optional("attack_version", released::attackVersion)
                    .list("tactics", technical::tactics)
                    .list("other_techniques", technical::otherTechniques)
                    .list("indicator_groups", technical::indicatorGroups)
                    .put("indicator_count", () -> released.indicators().size())
                    .put("technique_count", () -> released.techniques().size())
                    .list("vulnerabilities", technical::vulnerabilities)
                    .list("products", technical::products)
                    .list("detection", technical::detection)
                    .list("advice", technical::advice);
        }

        private Map<String, Object> figures() {
            Figures figures = new Figures(released, texts, effects);
            return new LazyFields()
                    .optional("timeline", figures::timeline)
                    .optional("overview", figures::overview)
                    .optional("techniques", figures::techniques)
                    .optional("measures", () -> figures.measures(measures()))
                    .optional("numbers", figures::numbers)
                    .optional("tactics_alt", () -> figures.tactics(technical.tactics()));
        }

        private List<Map<String, Object>> measures() {
            List<Map<String, Object>> measures = new ArrayList<>();
            for (Measure.Status status : Measure.Status.values()) {
                measures.addAll(spoken.measures(status));
            }
            return measures;
        }

        private void words(LazyFields fields) {
            fields.list("statements", spoken::statements)
                    .list("lines", spoken::lines)
                    .list("questions", spoken::questions)
                    .list("done", () -> spoken.measures(Measure.Status.DONE))
                    .list("under_way", () -> spoken.measures(Measure.Status.UNDER_WAY))
                    .list("planned", () -> spoken.measures(Measure.Status.PLANNED))
                    .list("decisions", spoken::decisions)
                    .list("withheld", spoken::withheld)
                    .list("withheld_lines", spoken::withheldLines)
                    .list("do_not_say", spoken::doNotSay)
                    .list(
                            "notes_to_editors",
                            () -> released.notesToEditors().stream()
                                    .map(note -> texts.text(note.text()))
                                    .toList())
                    .list("glossary", this::glossary);
        }

        private List<Map<String, Object>> glossary() {
            return released.glossary().stream()
                    .map(term -> new Fields()
                            .put("id", term.id())
                            .put("term", texts.name(term.term()))
                            .put("meaning", texts.text(term.meaning()))
                            .put("plain", texts.text(term.plain()))
                            .map())
                    .toList();
        }
    }
}
