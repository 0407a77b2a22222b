package eu.dossier.core.check;

import eu.dossier.core.casefile.Certainty;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Times: what must come before what, and what cannot have happened yet. */
final class TimeRules {

    static final List<Rule> RULES = List.of(
            Rule.error("D0301", "Noticed before it began", ClockRules::detectedBeforeOccurred),
            Rule.error("D0302", "Contained before it began or was noticed", ClockRules::containedTooEarly),
            Rule.warning("D0303", "Clocks in the wrong order", ClockRules::clockOrder),
            Rule.warning("D0304", "Something that lies in the future is told as past", PastRules::future),
            Rule.warning("D0305", "A flaw used before it was public", TimeRules::usedBeforePublic),
            Rule.warning("D0306", "A way in that became public after the intrusion began", TimeRules::wayInTooLate),
            Rule.warning("D0307", "A source older than what it is cited for", TimeRules::sourceTooOld),
            Rule.info("D0308", "A timeline that is out of order", TimeRules::timelineOrder),
            Rule.error("D0309", "An end before its beginning", TimeRules::endBeforeBeginning),
            Rule.warning("D0310", "A decision whose time has passed", PromiseRules::decisionPassed),
            Rule.error("D0311", "Revisions out of order", TimeRules::revisionOrder),
            Rule.warning("D0312", "A measure that is overdue", PromiseRules::measureOverdue),
            Rule.warning("D0313", "A weekday that does not fit its date", Weekdays::look),
            Rule.info("D0314", "A promised update whose time has passed", PromiseRules::updatePassed),
            Rule.warning("D0315", "A clock and the timeline that disagree", ClockRules::clockAgainstTimeline),
            Rule.warning("D0316", "A source read before it was published", PastRules::readTooEarly),
            Rule.warning("D0317", "A year in which there was nothing to attack", PastRules::yearTooOld));

    private static final Set<Certainty> SPOKEN =
            Set.of(Certainty.STATED, Certainty.REPORTED, Certainty.ALLEGED, Certainty.DENIED);

    private TimeRules() {}

    static boolean before(Optional<When> first, Optional<When> second) {
        return first.isPresent() && second.isPresent() && first.get().surelyBefore(second.get());
    }

    static String text(Optional<When> when) {
        return when.map(When::text).orElse("");
    }

    /** The moment that the file speaks of, as its author wrote it. */
    static String spokenOf(Subject subject) {
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
        Optional<When> occurred = subject.file().clocks().flatMap(clocks -> ClockRules.value(clocks.occurred()));
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
}
