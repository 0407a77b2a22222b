package eu.dossier.core.check;

import eu.dossier.core.casefile.Marking;
import eu.dossier.core.casefile.Place;
import eu.dossier.core.casefile.WithheldTopic;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Topics on which nothing is said, and the restrictions that keep them from most. */
final class WithheldRules {

    /** Those that the built-in policy speaks of; an organisation may have others. */
    private static final Set<String> CAVEATS = Set.of("judicial", "personal_data", "third_party", "ongoing_operation");

    /** What is shorter is found by chance in any file. */
    private static final int SHORTEST_TERM = 3;

    private WithheldRules() {}

    static void misspeltCaveat(Subject subject, Found found) {
        report(subject.file().marking(), Place.NONE.child("marking"), found);
        for (Subject.Placed placed : subject.items()) {
            report(placed.item().marking(), placed.place().child("marking"), found);
        }
    }

    private static void report(Marking marking, Place place, Found found) {
        List<String> caveats = marking.caveats().orElse(List.of());
        for (int i = 0; i < caveats.size(); i++) {
            String caveat = caveats.get(i);
            Optional<String> meant =
                    CAVEATS.contains(caveat) ? Optional.empty() : ReferenceRules.nearest(caveat, CAVEATS);
            if (meant.isPresent()) {
                found.at(
                        place.child("caveats").child(i),
                        "No audience of the built-in policy holds the restriction \"%s\", so nobody gets this."
                                .formatted(caveat),
                        "Did you mean \"%s\"?".formatted(meant.get()));
            }
        }
    }

    static void noLine(Subject subject, Found found) {
        List<WithheldTopic> topics = subject.file().withheld();
        // One line may serve for all.
        if (!topics.isEmpty() && topics.stream().allMatch(topic -> topic.line().isEmpty())) {
            found.at(
                    topics.get(0).place(),
                    "Something is withheld, but nothing says what to answer when someone asks about it.",
                    "Add \"line\", with \"marking: CLEAR\".");
        }
    }

    static void past(Subject subject, Found found) {
        for (WithheldTopic topic : subject.file().withheld()) {
            topic.until()
                    .filter(until -> PromiseRules.hasPassed(until, subject))
                    .ifPresent(until -> found.at(
                            topic.place().child("until"),
                            "This was to be withheld until %s, which has passed when this file speaks (%s); it is still withheld."
                                    .formatted(until.text(), TimeRules.spokenOf(subject)),
                            "Give a later time, or take the topic out if it may be said now."));
        }
    }

    static void shortTerm(Subject subject, Found found) {
        for (WithheldTopic topic : subject.file().withheld()) {
            for (int i = 0; i < topic.terms().size(); i++) {
                String term = topic.terms().get(i);
                if (term.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST_TERM) {
                    found.at(
                            topic.place().child("terms").child(i),
                            "\"%s\" is so short that it stands in every document by chance, which would then be refused."
                                    .formatted(term),
                            "Give the whole name or number.");
                }
            }
        }
    }
}
