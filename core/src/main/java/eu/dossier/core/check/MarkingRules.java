package eu.dossier.core.check;

import eu.dossier.core.casefile.Assertion;
import eu.dossier.core.casefile.Choice;
import eu.dossier.core.casefile.Decision;
import eu.dossier.core.casefile.Line;
import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.casefile.Place;
import eu.dossier.core.casefile.Question;
import eu.dossier.core.casefile.Source;
import eu.dossier.core.casefile.SourceRef;
import eu.dossier.core.casefile.WithheldTopic;
import eu.dossier.document.marking.Tlp;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far each thing goes, and whether that fits with what it rests on. */
final class MarkingRules {

    static final List<Rule> RULES = List.of(
            Rule.warning("D0402", "An item that goes further than its sources", MarkingRules::widerThanSources),
            Rule.warning("D0403", "A wording for readers who will not get the item", MarkingRules::wordingUnseen),
            Rule.warning(
                    "D0404", "An answer for the press that the press may not have", MarkingRules::pressAnswerNarrow),
            Rule.warning("D0405", "Meant for the press, but not TLP:CLEAR", MarkingRules::pressOnlyNarrow),
            Rule.warning(
                    "D0406", "A correction that readers of the old claim do not get", MarkingRules::correctionNarrower),
            Rule.info("D0407", "A part marked wider than what it is part of", MarkingRules::partWider),
            Rule.warning("D0408", "Classified content", MarkingRules::classified),
            Rule.error("D0411", "A secret in words that go further", MarkingRules::secretInText),
            Rule.warning("D0412", "A line to give that those who ask may not hear", MarkingRules::lineNarrow),
            Rule.warning("D0414", "A TLP label in a text that is none", MarkingRules::labelInText),
            Rule.warning("D0415", "A restriction that may be misspelt", WithheldRules::misspeltCaveat),
            Rule.info("D0416", "A withheld topic without an answer", WithheldRules::noLine),
            Rule.warning("D0417", "A topic withheld beyond its time", WithheldRules::past),
            Rule.warning("D0418", "A secret too short to be looked for", WithheldRules::shortTerm));

    private static final Pattern LABEL =
            Pattern.compile("\\bTLP\\s?:\\s?([\\p{L}+]+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Terms<String> TLP = tlp();
    private static final Pattern HIGH_CLASS =
            Pattern.compile("\\b(CONFIDENTI|VERTROUWELIJK|SECRET|GEHEIM|VS-VERTRAULICH)", Pattern.CASE_INSENSITIVE);

    private MarkingRules() {}

    private static Terms<String> tlp() {
        Terms.Builder<String> terms = new Terms.Builder<>();
        terms.add("tlp", Locale.ROOT, "TLP");
        return terms.build();
    }

    private static void widerThanSources(Subject subject, Found found) {
        for (Subject.Placed placed : subject.items()) {
            List<SourceRef> sources = placed.sources();
            Optional<Tlp> widest = widest(sources, subject);
            if (widest.isPresent() && widest.get().compareTo(placed.tlp()) > 0) {
                found.at(
                        placed.place(),
                        "This goes as far as %s, but all that it rests on is %s or narrower (%s)."
                                .formatted(placed.tlp(), widest.get(), refs(sources)),
                        "Name a source that may go as far, get the source's leave and mark the source wider, or mark this %s."
                                .formatted(widest.get()));
            }
        }
    }

    /** The widest label among the sources; empty when there is none, or one is not known. */
    private static Optional<Tlp> widest(List<SourceRef> sources, Subject subject) {
        Optional<Tlp> widest = Optional.empty();
        for (SourceRef ref : sources) {
            Optional<Source> source = subject.source(ref.ref());
            if (source.isEmpty()) {
                return Optional.empty();
            }
            Tlp tlp = subject.tlp(source.get());
            widest = Optional.of(
                    widest.filter(other -> other.compareTo(tlp) <= 0).orElse(tlp));
        }
        return widest;
    }

    private static String refs(List<SourceRef> sources) {
        return String.join(", ", sources.stream().map(SourceRef::ref).toList());
    }

    private static void wordingUnseen(Subject subject, Found found) {
        for (Subject.Phrase phrase : subject.phrases()) {
            boolean forPress =
                    phrase.audience().filter(MarkingRules::isPublicAudience).isPresent();
            if (forPress && Subject.tlp(phrase.marking()) != Tlp.CLEAR) {
                found.at(
                        phrase.place().pointer().replaceAll("/text$", ""),
                        "This wording is for %s, but the item is %s, so %s will not get it."
                                .formatted(
                                        phrase.audience().get(),
                                        Subject.tlp(phrase.marking()),
                                        phrase.audience().get()),
                        unseenHint(phrase));
            }
        }
    }

    private static String unseenHint(Subject.Phrase phrase) {
        boolean liftable = phrase.owner().filter(CaseWalk::isOnlyText).isPresent();
        return liftable
                ? "Add \"approved_by\" and \"approved_at\" to the wording: approved words go out in place of the text."
                : "Mark the item CLEAR if the fact may be public, or delete the wording.";
    }

    static boolean isPublicAudience(String audience) {
        return audience.equals("press") || audience.equals("citizens");
    }

    private static void pressAnswerNarrow(Subject subject, Found found) {
        for (Question question : subject.file().questions()) {
            reportPress(question, question.audience(), subject, found);
        }
        for (Line line : subject.file().lines()) {
            reportPress(line, line.audience(), subject, found);
        }
    }

    private static void reportPress(MarkedItem item, Optional<String> audience, Subject subject, Found found) {
        if (audience.filter(MarkingRules::isPublicAudience).isPresent() && subject.tlp(item) != Tlp.CLEAR) {
            found.at(
                    item.place().child("audience"),
                    "This is meant for %s, but it is %s and will be left out of what %s gets."
                            .formatted(audience.get(), subject.tlp(item), audience.get()),
                    "Write \"marking: CLEAR\" here if it may be said in public; else take the audience away.");
        }
    }

    private static void pressOnlyNarrow(Subject subject, Found found) {
        for (Subject.Placed placed : subject.items()) {
            Optional<List<String>> own = placed.item().marking().audiences();
            boolean pressOnly = own.isPresent() && own.get().stream().allMatch(MarkingRules::isPublicAudience);
            if (pressOnly && placed.tlp() != Tlp.CLEAR) {
                found.at(
                        placed.place().child("marking"),
                        "Only %s may read this, but it is %s, so nobody will."
                                .formatted(String.join(", ", own.get()), placed.tlp()),
                        "Add \"tlp: CLEAR\" to the marking.");
            }
        }
    }

    private static void correctionNarrower(Subject subject, Found found) {
        Map<String, Assertion> byId = new HashMap<>();
        ReferenceRules.assertions(subject).forEach(assertion -> byId.putIfAbsent(assertion.id(), assertion));
        ReferenceRules.assertions(subject).forEach(newer -> {
            for (int i = 0; i < newer.supersedes().size(); i++) {
                Assertion older = byId.get(newer.supersedes().get(i));
                if (older != null && subject.tlp(newer).compareTo(subject.tlp(older)) > 0) {
                    found.at(
                            newer.place().child("supersedes").child(i),
                            "This replaces \"%s\", which goes as far as %s, but is itself %s: those who know the old claim will not learn that it no longer holds."
                                    .formatted(older.id(), subject.tlp(older), subject.tlp(newer)),
                            "Mark both alike, or give the wider readers a wording of the new claim.");
                }
            }
        });
    }

    /** The choices of a decision are shown with it or not at all; other parts go as far as they themselves say. */
    private static void partWider(Subject subject, Found found) {
        for (Decision decision : subject.file().decisions()) {
            for (Choice option : decision.options()) {
                boolean own = option.marking().tlp().isPresent();
                if (own && subject.tlp(option).compareTo(subject.tlp(decision)) < 0) {
                    found.at(
                            option.place().child("marking"),
                            "This is %s, but it is part of a decision that is %s and goes no further than that."
                                    .formatted(subject.tlp(option), subject.tlp(decision)),
                            "Mark the decision wider, or take this marking away.");
                }
            }
        }
    }

    private static void classified(Subject subject, Found found) {
        reportClassified(subject.file().marking().classification(), Place.NONE.child("marking"), found);
        for (Subject.Placed placed : subject.items()) {
            Optional<String> own = placed.item().marking().classification();
            if (own.isPresent()) {
                reportClassified(own, placed.place().child("marking"), found);
            }
        }
    }

    private static void reportClassified(Optional<String> classification, Place marking, Found found) {
        classification
                .filter(level -> HIGH_CLASS.matcher(level).find())
                .ifPresent(level -> found.at(
                        marking.child("classification"),
                        "%s may only be handled on systems that are accredited for it.".formatted(level),
                        "Make sure that this computer is; if not, remove the content and report it."));
    }

    private record Secret(WithheldTopic topic, String term) {}

    /** Whoever reads the words and may not know the topic would read the secret. */
    private static void secretInText(Subject subject, Found found) {
        Terms.Builder<Secret> builder = new Terms.Builder<>();
        for (WithheldTopic topic : subject.file().withheld()) {
            topic.terms().stream().distinct().forEach(term -> builder.add(term, Locale.ROOT, new Secret(topic, term)));
        }
        Terms<Secret> secrets = builder.build();
        for (Subject.Version version : subject.versionsWith(secrets)) {
            Set<String> reported = new HashSet<>();
            Tlp here = Subject.tlp(version.phrase().marking());
            for (Terms.Hit<Secret> hit : secrets.in(version)) {
                Secret secret = hit.term().meaning();
                if (!reported.contains(secret.term)
                        && here.compareTo(subject.tlp(secret.topic)) < 0
                        && !isTopicOf(version, secret.topic)) {
                    reported.add(secret.term);
                    found.in(
                            version,
                            hit,
                            "\"%s\" is withheld (%s), but these words go as far as %s."
                                    .formatted(secret.term, secret.topic.id(), here),
                            "Take it out of the words, or mark them %s.".formatted(subject.tlp(secret.topic)));
                }
            }
        }
    }

    private static boolean isTopicOf(Subject.Version version, WithheldTopic topic) {
        return version.phrase()
                .place()
                .pointer()
                .equals(topic.place().child("topic").pointer());
    }

    private static void lineNarrow(Subject subject, Found found) {
        for (WithheldTopic topic : subject.file().withheld()) {
            topic.line()
                    .filter(line -> subject.tlp(line) != Tlp.CLEAR)
                    .ifPresent(line -> found.at(
                            line.place(),
                            "This is what to say instead, but it is %s: the press asks, and would get no answer."
                                    .formatted(subject.tlp(line)),
                            "Add \"marking: CLEAR\" to the line."));
        }
    }

    private static void labelInText(Subject subject, Found found) {
        for (Subject.Version version : subject.versionsWith(TLP)) {
            Matcher label = LABEL.matcher(version.text());
            while (label.find()) {
                if (Tlp.parse(label.group()).isEmpty()) {
                    found.in(
                            version,
                            label.start(),
                            label.end(),
                            "\"%s\" is no TLP label; labels are never translated and have no spaces."
                                    .formatted(label.group()),
                            "Write one of TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT, TLP:RED.");
                }
            }
        }
    }
}
