package eu.dossier.core.check;

import eu.dossier.core.casefile.ClockTime;
import eu.dossier.core.casefile.Clocks;
import eu.dossier.core.casefile.TimelineEntry;
import eu.dossier.core.time.When;
import java.util.List;
import java.util.Optional;

/** The clocks of the incident, from which deadlines are counted: which cannot be before which. */
final class ClockRules {

    private ClockRules() {}

    static Optional<When> value(Optional<ClockTime> clock) {
        return clock.flatMap(ClockTime::value);
    }

    static void detectedBeforeOccurred(Subject subject, Found found) {
        subject.file().clocks().ifPresent(clocks -> {
            Optional<When> occurred = value(clocks.occurred());
            if (TimeRules.before(value(clocks.detected()), occurred)) {
                found.at(
                        "/clocks/detected",
                        "It cannot have been noticed (%s) before it began (%s)."
                                .formatted(TimeRules.text(value(clocks.detected())), TimeRules.text(occurred)),
                        "Correct one of the two; if the beginning is a guess, mark it with ~ or ?.");
            }
        });
    }

    static void containedTooEarly(Subject subject, Found found) {
        subject.file().clocks().ifPresent(clocks -> {
            Optional<When> contained = value(clocks.contained());
            Optional<When> occurred = value(clocks.occurred());
            boolean beforeStart = TimeRules.before(contained, occurred);
            Optional<When> earliest = beforeStart ? occurred : value(clocks.detected());
            if (TimeRules.before(contained, earliest)) {
                found.at(
                        "/clocks/contained",
                        "It cannot have been contained (%s) before %s (%s)."
                                .formatted(
                                        TimeRules.text(contained),
                                        beforeStart ? "it began" : "anyone noticed it",
                                        TimeRules.text(earliest)),
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
    static void clockOrder(Subject subject, Found found) {
        subject.file().clocks().ifPresent(clocks -> {
            Optional<Clock> last = Optional.empty();
            for (Clock clock : later(clocks)) {
                if (last.isPresent() && TimeRules.before(clock.when, last.get().when)) {
                    found.at(
                            "/clocks/" + clock.key,
                            "By these clocks %s (%s) before %s (%s)."
                                    .formatted(
                                            clock.words,
                                            TimeRules.text(clock.when),
                                            last.get().words,
                                            TimeRules.text(last.get().when)),
                            "Correct one of the two; deadlines are counted from them.");
                }
                last = clock.when.isPresent() ? Optional.of(clock) : last;
            }
        });
    }

    static void clockAgainstTimeline(Subject subject, Found found) {
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
