package eu.dossier.core.check;

import eu.dossier.core.casefile.Certainty;
import eu.dossier.core.casefile.ClockTime;
import eu.dossier.core.casefile.Clocks;
import eu.dossier.core.casefile.Decision;
import eu.dossier.core.casefile.Indicator;
import eu.dossier.core.casefile.Measure;
import eu.dossier.core.casefile.Place;
import eu.dossier.core.casefile.Revision;
import eu.dossier.core.casefile.ServiceImpact;
import eu.dossier.core.casefile.Source;
import eu.dossier.core.casefile.SourceRef;
import eu.dossier.core.casefile.Statement;
import eu.dossier.core.casefile.TimelineEntry;
import eu.dossier.core.casefile.Vulnerability;
import eu.dossier.core.time.Moment;
import eu.dossier.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Times: what must come before what, and what cannot have happened yet. */
final class TimeRules {

    static final List<Rule> RULES = List.of(
            Rule.error("D0301", "Noticed before it began", TimeRules::detectedBeforeOccurred),
            Rule.error("D0302", "Contained before it began or was noticed", TimeRules::containedTooEarly),
            Rule.warning("D0303", "Clocks in the wrong order", TimeRules::clockOrder),
            Rule.warning("D0304", "Something that lies in the future is told as past", TimeRules::future),
            Rule.warning("D0305", "A flaw used before it was public", TimeRules::usedBeforePublic),
            Rule.warning("D0306", "A way in that became public after the intrusion began", TimeRules::wayInTooLate),
            Rule.warning("D0307", "A source older than what it is cited for", TimeRules::sourceTooOld),
            Rule.info("D0308", "A timeline that is out of order", TimeRules::timelineOrder),
            Rule.error("D0309", "An end before its beginning", TimeRules::endBeforeBeginning),
            Rule.warning("D0310", "A decision whose time has passed", TimeRules::decisionPassed),
            Rule.error("D0311", "Revisions out of order", TimeRules::revisionOrder),
            Rule.warning("D0312", "A measure that is overdue", TimeRules::measureOverdue),
            Rule.warning("D0313", "A weekday that does not fit its date", Weekdays::look),
            Rule.info("D0314", "A promised update whose time has passed", TimeRules::updatePassed),
            Rule.warning("D0315", "A clock and the timeline that disagree", TimeRules::clockAgainstTimeline));

    private static final Set<Certainty> SPOKEN =
            Set.of(Certainty.STATED, Certainty.REPORTED, Certainty.ALLEGED, Certainty.DENIED);

    private TimeRules() {}

    private static Optional<When> value(Optional<ClockTime> clock) {
        return clock.flatMap(ClockTime::value);
    }

    private static boolean before(Optional<When> first, Optional<When> second) {
        return first.isPresent() && second.isPresent() && first.get().surelyBefore(second.get());
    }

    private static String text(Optional<When> when) {
        return when.map(When::text).orElse("");
    }

    private static void detectedBeforeOccurred(Subject subject, Found found) {
        subject.file().clocks().ifPresent(clocks -> {
            Optional<When> occurred = value(clocks.occurred());
            if (before(value(clocks.detected()), occurred)) {
                found.at(
                        "/clocks/detected",
                        "It cannot have been noticed (%s) before it began (%s)."
                                .formatted(text(value(clocks.detected())), text(occurred)),
                        "Correct one of the two; if the beginning is a guess, mark it with ~ or ?.");
            }
        });
    }

    private static void containedTooEarly(Subject subject, Found found) {
        subject.file().clocks().ifPresent(clocks -> {
            Optional<When> contained = value(clocks.contained());
            Optional<When> occurred = value(clocks.occurred());
            boolean beforeStart = before(contained, occurred);
            Optional<When> earliest = beforeStart ? occurred : value(clocks.detected());
            if (before(contained, earliest)) {
                found.at(
                        "/clocks/contained",
                        "It cannot have been contained (%s) before %s (%s)."
                                .formatted(
                                        text(contained),
                                        beforeStart ? "it began" : "anyone noticed it",
                                        text(earliest)),
                        "Correct one of the two.");
            }
        });
    }

    private record Clock(String key, String words, Optional<When> when) {}

    private static List<Clock> later(Clocks clocks) {
        return List.of(
                new Clock("detected", "it was noticed", value(clocks.detected())),
                new Clock("aware", "the organisation knew", value(clocks.aware())),
                new Clock("classified", "it was classified", value(clocks.classified())),
                new Clock("recovered", "services worked again", value(clocks.recovered())),
                new Clock("resolved", "all was done", value(clocks.resolved())));
    }

    /** Detected, aware, classified, recovered, resolved: each not before the one that comes before it. */
    private static void clockOrder(Subject subject, Found found) {
        subject.file().clocks().ifPresent(clocks -> {
            Optional<Clock> last = Optional.empty();
            for (Clock clock : later(clocks)) {
                if (last.isPresent() && before(clock.when, last.get().when)) {
                    found.at(
                            "/clocks/" + clock.key,
                            "By these clocks %s (%s) before %s (%s)."
                                    .formatted(clock.words, text(clock.when), last.get().words, text(last.get().when)),
                            "Correct one of the two; deadlines are counted from them.");
                }
                last = clock.when.isPresent() ? Optional.of(clock) : last;
            }
        });
    }

    private static void future(Subject subject, Found found) {
        LocalDate day = subject.asOfDay();
        for (TimelineEntry entry : subject.file().timeline()) {
            reportFuture(Optional.of(entry.when()), entry.place().child("when"), subject, day, found);
        }
        ReferenceRules.assertions(subject)
                .forEach(assertion ->
                        reportFuture(assertion.when(), assertion.place().child("when"), subject, day, found));
        for (Statement statement : subject.file().statements()) {
            reportFuture(statement.when(), statement.place().child("when"), subject, day, found);
        }
        for (Source source : subject.file().sources()) {
            reportFuture(source.published(), source.place().child("published"), subject, day, found);
        }
    }

    private static void reportFuture(Optional<When> when, Place place, Subject subject, LocalDate day, Found found) {
        when.filter(time -> isAfter(time, subject, day))
                .ifPresent(time -> found.at(
                        place,
                        "%s lies after the moment that this file speaks of (%s), yet it is told as something that has happened."
                                .formatted(time.text(), spokenOf(subject)),
                        "Correct the time, or give the file a new revision with a later \"issued\"."));
    }

    private static boolean isAfter(When time, Subject subject, LocalDate day) {
        return time instanceof Moment moment
                ? moment.instant().isAfter(subject.asOf())
                : time.firstDay().filter(day::isBefore).isPresent();
    }

    private static String spokenOf(Subject subject) {
        return subject.file()
                .revision()
                .flatMap(Revision::issued)
                .map(Moment::text)
                .orElse("now");
    }

    private static void usedBeforePublic(Subject subject, Found found) {
        for (Vulnerability flaw : subject.file().vulnerabilities()) {
            if (before(flaw.exploitedSince(), flaw.publicSince())) {
                found.at(
                        flaw.place().child("exploited_since"),
                        "%s was used here (%s) before it was public (%s). That happens, but then it was an unknown flaw, and readers will ask."
                                .formatted(name(flaw), text(flaw.exploitedSince()), text(flaw.publicSince())),
                        "Check both dates; if they hold, say in the description that the flaw was not known then.");
            }
        }
    }

    static String name(Vulnerability flaw) {
        return flaw.cve().orElse("The flaw \"" + flaw.id() + "\"");
    }

    private static void wayInTooLate(Subject subject, Found found) {
        Optional<When> occurred = subject.file().clocks().flatMap(clocks -> value(clocks.occurred()));
        for (Vulnerability flaw : subject.file().vulnerabilities()) {
            boolean wayIn = flaw.role()
                    .filter(role -> role == Vulnerability.Role.INITIAL_ACCESS || role == Vulnerability.Role.SUSPECTED)
                    .isPresent();
            if (wayIn && flaw.exploitedSince().isEmpty() && before(occurred, flaw.publicSince())) {
                found.at(
                        flaw.place().child("public_since"),
                        "%s is said to be the way in, but it became public (%s) after the intrusion began (%s). Either it was used while nobody knew it, or it was not the way in."
                                .formatted(name(flaw), text(flaw.publicSince()), text(occurred)),
                        "Say which of the two is meant, or that it is not known; if both dates stand, silence this"
                                + " here with the reason.");
            }
        }
    }

    private static void sourceTooOld(Subject subject, Found found) {
        for (TimelineEntry entry : subject.file().timeline()) {
            reportOldSources(entry.place(), Optional.of(entry.when()), entry.sources(), subject, found);
        }
        ReferenceRules.assertions(subject)
                .filter(assertion -> SPOKEN.contains(assertion.certainty()))
                .forEach(assertion ->
                        reportOldSources(assertion.place(), assertion.when(), assertion.sources(), subject, found));
        for (Statement statement : subject.file().statements()) {
            reportOldSources(statement.place(), statement.when(), statement.sources(), subject, found);
        }
    }

    /** One source that could know is enough; the others may give the background. */
    private static void reportOldSources(
            Place item, Optional<When> when, List<SourceRef> sources, Subject subject, Found found) {
        List<When> published = sources.stream()
                .map(ref -> subject.source(ref.ref()).flatMap(Source::published))
                .flatMap(Optional::stream)
                .toList();
        boolean allDated = !sources.isEmpty() && published.size() == sources.size();
        if (allDated && published.stream().allMatch(day -> before(Optional.of(day), when))) {
            found.at(
                    item.child("sources"),
                    "Everything this rests on was published (%s) before it happened or was said (%s), so none of it can tell of it."
                            .formatted(published.get(published.size() - 1).text(), text(when)),
                    "Correct one of the dates, or name another source.");
        }
    }

    private static void timelineOrder(Subject subject, Found found) {
        Optional<TimelineEntry> last = Optional.empty();
        for (TimelineEntry entry : subject.file().timeline()) {
            if (last.isPresent() && entry.when().surelyBefore(last.get().when())) {
                found.at(
                        entry.place().child("when"),
                        "This (%s) stands after something that happened later (%s); documents show it in order of time."
                                .formatted(
                                        entry.when().text(), last.get().when().text()),
                        "Move it up, so that the file reads as the documents do.");
            } else {
                last = Optional.of(entry);
            }
        }
    }

    private static void endBeforeBeginning(Subject subject, Found found) {
        for (Indicator indicator : subject.file().indicators()) {
            reportEnd(
                    indicator.firstSeen(),
                    indicator.lastSeen(),
                    indicator.place().child("last_seen"),
                    found);
        }
        subject.file().impact().ifPresent(impact -> {
            for (ServiceImpact service : impact.services()) {
                reportEnd(service.from(), service.to(), service.place().child("to"), found);
            }
        });
        for (Measure measure : subject.file().measures()) {
            boolean planned = measure.status() == Measure.Status.PLANNED;
            reportEnd(
                    planned ? Optional.empty() : measure.when(),
                    measure.due(),
                    measure.place().child("due"),
                    found);
        }
    }

    private static void reportEnd(Optional<When> from, Optional<When> to, Place place, Found found) {
        if (before(to, from)) {
            found.at(
                    place,
                    "This ends (%s) before it begins (%s).".formatted(text(to), text(from)),
                    "Exchange or correct the two dates.");
        }
    }

    private static void decisionPassed(Subject subject, Found found) {
        for (Decision decision : subject.file().decisions()) {
            if (decision.decided().isEmpty() && decision.decidedAt().isEmpty()) {
                decision.by()
                        .filter(by -> hasPassed(by, subject))
                        .ifPresent(by -> found.at(
                                decision.place().child("by"),
                                "A decision is asked by %s, which has passed when this file speaks (%s)."
                                        .formatted(by.text(), spokenOf(subject)),
                                "Give the decision (\"decided\", \"decided_at\") or a new date."));
            }
        }
    }

    static boolean hasPassed(When by, Subject subject) {
        return by instanceof Moment moment
                ? moment.instant().isBefore(subject.asOf())
                : by.lastDay().filter(last -> last.isBefore(subject.asOfDay())).isPresent();
    }

    private static void revisionOrder(Subject subject, Found found) {
        List<Revision> all = new ArrayList<>(subject.file().revisionHistory());
        subject.file().revision().ifPresent(all::add);
        for (int i = 1; i < all.size(); i++) {
            Revision earlier = all.get(i - 1);
            Revision later = all.get(i);
            if (later.number() <= earlier.number()) {
                found.at(
                        later.place().child("number"),
                        "Revision %d follows revision %d; numbers must rise, the history oldest first and the present one last."
                                .formatted(later.number(), earlier.number()),
                        "Number the revisions in the order in which they were issued.");
            } else if (before(
                    later.issued().map(When.class::cast), earlier.issued().map(When.class::cast))) {
                found.at(
                        later.place().child("issued"),
                        "Revision %d was issued before revision %d.".formatted(later.number(), earlier.number()),
                        "Correct the moment of one of them.");
            }
        }
    }

    private static void measureOverdue(Subject subject, Found found) {
        for (Measure measure : subject.file().measures()) {
            if (measure.status() != Measure.Status.DONE) {
                measure.due()
                        .filter(due -> hasPassed(due, subject))
                        .ifPresent(due -> found.at(
                                measure.place().child("due"),
                                "This should have been done by %s, and is not.".formatted(due.text()),
                                "Set \"status: done\", or give the new date."));
            }
        }
    }

    private static void updatePassed(Subject subject, Found found) {
        subject.file()
                .communications()
                .ifPresent(communications -> communications
                        .nextUpdate()
                        .filter(next -> !next.instant().isAfter(subject.asOf()))
                        .ifPresent(next -> found.at(
                                communications.place().child("next_update"),
                                "The next information is promised for %s, which is not after the moment that this file speaks of (%s)."
                                        .formatted(next.text(), spokenOf(subject)),
                                "Promise a later moment, or none.")));
    }

    private static void clockAgainstTimeline(Subject subject, Found found) {
        subject.file().clocks().ifPresent(clocks -> {
            compare(subject, value(clocks.occurred()), TimelineEntry.Kind.INTRUSION, "occurred", found);
            compare(subject, value(clocks.detected()), TimelineEntry.Kind.DETECTION, "detected", found);
        });
    }

    /** The first entry of a kind must be able to be the same time as the clock. */
    private static void compare(
            Subject subject, Optional<When> clock, TimelineEntry.Kind kind, String key, Found found) {
        Optional<TimelineEntry> first = subject.file().timeline().stream()
                .filter(entry -> entry.kind().filter(kind::equals).isPresent())
                .findFirst();
        if (clock.isEmpty() || first.isEmpty()) {
            return;
        }
        When told = first.get().when();
        boolean vague = isVague(told) || isVague(clock.get());
        if (!vague && (told.surelyBefore(clock.get()) || clock.get().surelyBefore(told))) {
            found.at(
                    "/clocks/" + key,
                    "The clock says %s, but the timeline says %s."
                            .formatted(clock.get().text(), told.text()),
                    "Correct one of the two; deadlines follow the clock, readers the timeline.");
        }
    }

    private static boolean isVague(When when) {
        return when.approximate() || when.uncertain();
    }
}
