package eu.dossier.core.check;

import eu.dossier.core.casefile.Assertion;
import eu.dossier.core.casefile.Certainty;
import eu.dossier.core.casefile.Credibility;
import eu.dossier.core.casefile.Line;
import eu.dossier.core.casefile.Question;
import eu.dossier.core.casefile.Reliability;
import eu.dossier.core.casefile.Source;
import eu.dossier.core.casefile.SourceRef;
import eu.dossier.core.casefile.Statement;
import eu.dossier.document.marking.Tlp;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What each thing rests on, and whether it carries the weight. */
final class SourceRules {

    static final List<Rule> RULES = List.of(
            Rule.warning("D0501", "A claim without a source", SourceRules::unsourced),
            Rule.warning("D0502", "A fact that rests on one weak source", SourceRules::weakFact),
            Rule.warning("D0503", "Confirmed, but not by another source", SourceRules::confirmedWithoutProof),
            Rule.warning("D0504", "A quote that nobody cleared", SourceRules::quoteNotCleared),
            Rule.warning("D0505", "Words for the public that nobody approved", SourceRules::notApproved),
            Rule.warning("D0506", "Hearsay without a speaker", SourceRules::noSpeaker),
            Rule.info("D0507", "A source without a grade", SourceRules::ungraded),
            Rule.error("D0508", "Sources that quote each other in a circle", SourceRules::throughCircle),
            Rule.info("D0509", "A source without a date", SourceRules::undated),
            Rule.error("D0510", "Two confirmed claims that contradict each other", SourceRules::confirmedContradiction),
            Rule.warning("D0511", "A denial without the one who denies", SourceRules::denialWithoutSpeaker),
            Rule.warning("D0512", "One source named twice for one thing", SourceRules::sourceTwice),
            Rule.warning("D0513", "A quote in quotation marks", DraftRules::wrappedQuote));

    private static final Set<Reliability> WEAK = Set.of(Reliability.D, Reliability.E, Reliability.F, Reliability.G);
    private static final Set<Credibility> DOUBTFUL =
            Set.of(Credibility.DOUBTFUL, Credibility.IMPROBABLE, Credibility.CANNOT_BE_JUDGED);
    private static final Set<Certainty> AS_FACT = Set.of(Certainty.CONFIRMED, Certainty.STATED);
    private static final Set<Certainty> HEARSAY = Set.of(Certainty.REPORTED, Certainty.ALLEGED);

    private SourceRules() {}

    private static void unsourced(Subject subject, Found found) {
        ReferenceRules.assertions(subject)
                .filter(assertion -> assertion.sources().isEmpty() && assertion.certainty() != Certainty.UNKNOWN)
                .forEach(assertion -> found.at(
                        assertion.place(),
                        "\"%s\" names no source, so nobody can say how it is known.".formatted(assertion.id()),
                        "Add \"sources\", or set \"certainty: unknown\"."));
    }

    private static void weakFact(Subject subject, Found found) {
        ReferenceRules.assertions(subject)
                .filter(assertion -> !subject.isSuperseded(assertion))
                .filter(assertion -> AS_FACT.contains(assertion.certainty()))
                .filter(assertion -> !assertion.sources().isEmpty()
                        && assertion.sources().stream().allMatch(ref -> isWeak(ref, subject)))
                .forEach(assertion -> found.at(
                        assertion.place().child("certainty"),
                        "This is given as %s, but rests on %s only."
                                .formatted(word(assertion.certainty()), weakness(assertion.sources(), subject)),
                        "Find a better source, or write \"reported\" or \"alleged\"."));
    }

    private static boolean isWeak(SourceRef ref, Subject subject) {
        boolean unreliable = subject.source(ref.ref())
                .flatMap(Source::reliability)
                .filter(WEAK::contains)
                .isPresent();
        return unreliable || ref.credibility().filter(DOUBTFUL::contains).isPresent();
    }

    private static String weakness(List<SourceRef> refs, Subject subject) {
        return String.join(
                ", ",
                refs.stream()
                        .map(ref -> ref.ref() + " (" + grade(ref, subject) + ")")
                        .toList());
    }

    /** {@code E4}; a dash where a half was not given. */
    private static String grade(SourceRef ref, Subject subject) {
        String letter = subject.source(ref.ref())
                .flatMap(Source::reliability)
                .map(Reliability::code)
                .orElse("-");
        return letter + ref.credibility().map(Credibility::code).orElse("-");
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void confirmedWithoutProof(Subject subject, Found found) {
        ReferenceRules.assertions(subject)
                .filter(assertion -> assertion.certainty() == Certainty.CONFIRMED)
                .filter(assertion -> !assertion.sources().isEmpty())
                .filter(assertion -> assertion.sources().stream()
                        .noneMatch(ref -> ref.credibility()
                                .filter(c -> c == Credibility.CONFIRMED)
                                .isPresent()))
                .forEach(assertion -> found.at(
                        assertion.place().child("certainty"),
                        "\"Confirmed\" means that other sources say the same (credibility 1); none here is"
                                + " graded so.",
                        "Give \"credibility: 1\" where that is so, or write \"stated\", \"assessed\" or"
                                + " \"reported\"."));
    }

    /** What an entry below "approvals" names, besides what says so itself. */
    private static Set<String> approved(Subject subject) {
        return subject.file().approvals().stream()
                .flatMap(approval -> approval.item().stream())
                .collect(Collectors.toSet());
    }

    private static void quoteNotCleared(Subject subject, Found found) {
        Set<String> approved = approved(subject);
        for (Statement statement : subject.file().statements()) {
            boolean published = statement.sources().stream()
                    .map(ref -> subject.source(ref.ref()))
                    .flatMap(Optional::stream)
                    .anyMatch(source -> subject.tlp(source) == Tlp.CLEAR);
            if (statement.clearedBy().isEmpty() && !published && !approved.contains(statement.id())) {
                found.at(
                        statement.place(),
                        "These words of \"%s\" were neither published nor cleared by anyone."
                                .formatted(statement.speaker()),
                        "Ask the speaker and add \"cleared_by\" and \"cleared_at\", or name where they were"
                                + " published.");
            }
        }
    }

    private static void notApproved(Subject subject, Found found) {
        Set<String> approved = approved(subject);
        for (Line line : subject.file().lines()) {
            if (line.approvedBy().isEmpty() && subject.tlp(line) == Tlp.CLEAR && !approved.contains(line.id())) {
                found.at(line.place(), "This line may be said in public, but nobody approved it.", APPROVE);
            }
        }
        for (Question question : subject.file().questions()) {
            if (question.approvedBy().isEmpty()
                    && subject.tlp(question) == Tlp.CLEAR
                    && !approved.contains(question.id())) {
                found.at(question.place(), "This answer may be given in public, but nobody approved it.", APPROVE);
            }
        }
    }

    private static final String APPROVE = "Add \"approved_by\" and \"approved_at\".";

    private static void noSpeaker(Subject subject, Found found) {
        ReferenceRules.assertions(subject)
                .filter(assertion -> HEARSAY.contains(assertion.certainty())
                        && assertion.statedBy().isEmpty())
                .filter(assertion -> assertion.sources().stream().noneMatch(ref -> namesAnyone(ref, subject)))
                .forEach(assertion -> found.at(
                        assertion.place(),
                        "This is only %s, and no one is named who says so.".formatted(word(assertion.certainty())),
                        "Add \"stated_by\", or a source with its publisher."));
    }

    private static boolean namesAnyone(SourceRef ref, Subject subject) {
        return subject.source(ref.ref())
                .filter(source -> source.publisher().isPresent()
                        || source.party().isPresent()
                        || source.author().isPresent())
                .isPresent();
    }

    private static void ungraded(Subject subject, Found found) {
        subject.file().sources().stream()
                .filter(source -> source.reliability().isEmpty())
                .forEach(source -> found.at(
                        source.place(),
                        "Nothing says how far \"%s\" can be trusted.".formatted(source.id()),
                        "Add \"reliability\", A (completely reliable) to F (cannot be judged)."));
    }

    private static void throughCircle(Subject subject, Found found) {
        Map<String, List<String>> links = new LinkedHashMap<>();
        subject.file()
                .sources()
                .forEach(source -> links.putIfAbsent(
                        source.id(), source.through().map(List::of).orElse(List.of())));
        Set<String> circle = Circles.members(links);
        subject.file().sources().stream()
                .filter(source -> circle.contains(source.id()))
                .forEach(source -> found.at(
                        source.place().child("through"),
                        "Following who quotes whom from \"%s\" leads back to it, so nothing is at the bottom of it."
                                .formatted(source.id()),
                        "Name the source that was really read."));
    }

    private static void undated(Subject subject, Found found) {
        subject.file().sources().stream()
                .filter(source ->
                        source.published().isEmpty() && source.accessed().isEmpty())
                .forEach(source -> found.at(
                        source.place(),
                        "\"%s\" has no date, so nobody can say what it could have known.".formatted(source.id()),
                        "Add \"published\", or \"accessed\" where it carries no date."));
    }

    private static void confirmedContradiction(Subject subject, Found found) {
        Map<String, Assertion> confirmed = new HashMap<>();
        ReferenceRules.assertions(subject)
                .filter(assertion -> assertion.certainty() == Certainty.CONFIRMED)
                .forEach(assertion -> confirmed.putIfAbsent(assertion.id(), assertion));
        ReferenceRules.assertions(subject)
                .filter(assertion -> assertion.certainty() == Certainty.CONFIRMED)
                .forEach(assertion -> {
                    for (int i = 0; i < assertion.contradicts().size(); i++) {
                        String other = assertion.contradicts().get(i);
                        if (confirmed.containsKey(other) && !other.equals(assertion.id())) {
                            found.at(
                                    assertion.place().child("contradicts").child(i),
                                    "\"%s\" and \"%s\" are both confirmed and cannot both be true."
                                            .formatted(assertion.id(), other),
                                    "Lower the certainty of one of them, or say that one supersedes the other.");
                        }
                    }
                });
    }

    private static void denialWithoutSpeaker(Subject subject, Found found) {
        ReferenceRules.assertions(subject)
                .filter(assertion -> assertion.certainty() == Certainty.DENIED
                        && assertion.statedBy().isEmpty())
                .forEach(assertion -> found.at(
                        assertion.place(), "This is denied, but not by anyone.", "Add \"stated_by\": who denies it."));
    }

    private static void sourceTwice(Subject subject, Found found) {
        for (Subject.Placed placed : subject.items()) {
            List<SourceRef> sources = placed.sources();
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < sources.size(); i++) {
                SourceRef ref = sources.get(i);
                if (!seen.add(ref.ref() + " " + ref.locator().orElse(""))) {
                    found.at(
                            placed.place().child("sources").child(i),
                            "\"%s\" is named twice here; it counts once.".formatted(ref.ref()),
                            "Delete one of the two, or say where in the source with \"locator\".");
                }
            }
        }
    }
}
