package eu.dossier.core.check;

import eu.dossier.core.casefile.ClockTime;
import eu.dossier.core.casefile.Clocks;
import eu.dossier.core.casefile.Impact;
import eu.dossier.core.casefile.Indicator;
import eu.dossier.core.casefile.Measure;
import eu.dossier.core.casefile.Place;
import eu.dossier.core.casefile.ServiceImpact;
import eu.dossier.core.casefile.Source;
import eu.dossier.core.time.Moment;
import eu.dossier.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is told as past: it cannot lie in the future, nor before there were computers. */
final class PastRules {

    private static final int OLDEST = 1940;

    private PastRules() {}

    /** A time of something that has happened. */
    private record Past(When when, Place place) {}

    private static void add(Optional<? extends When> when, Place item, String key, List<Past> all) {
        when.ifPresent(time -> all.add(new Past(time, item.child(key))));
    }

    private static List<Past> all(Subject subject) {
        List<Past> all = new ArrayList<>();
        subject.file().timeline().forEach(entry -> add(Optional.of(entry.when()), entry.place(), "when", all));
        ReferenceRules.assertions(subject).forEach(claim -> add(claim.when(), claim.place(), "when", all));
        subject.file().statements().forEach(statement -> add(statement.when(), statement.place(), "when", all));
        for (Source source : subject.file().sources()) {
            add(source.published(), source.place(), "published", all);
            add(source.accessed(), source.place(), "accessed", all);
        }
        subject.file().clocks().ifPresent(clocks -> clocks(clocks, all));
        for (Measure measure : subject.file().measures()) {
            boolean begun = measure.status() != Measure.Status.PLANNED;
            add(begun ? measure.when() : Optional.empty(), measure.place(), "when", all);
        }
        subject.file().notifications().forEach(made -> add(made.at(), made.place(), "at", all));
        subject.file().judicial().ifPresent(justice -> add(justice.since(), justice.place(), "since", all));
        subject.file().related().forEach(other -> add(other.when(), other.place(), "when", all));
        subject.file().impact().ifPresent(impact -> impact(impact, all));
        technical(subject, all);
        return all;
    }

    private static void clocks(Clocks clocks, List<Past> all) {
        clock(clocks.occurred(), all);
        clock(clocks.detected(), all);
        clock(clocks.aware(), all);
        clock(clocks.classified(), all);
        clock(clocks.contained(), all);
        clock(clocks.recovered(), all);
        clock(clocks.rootCauseFixed(), all);
        clock(clocks.resolved(), all);
        clock(clocks.disclosed(), all);
    }

    private static void clock(Optional<ClockTime> clock, List<Past> all) {
        clock.ifPresent(time -> add(time.value(), time.place(), "value", all));
    }

    private static void impact(Impact impact, List<Past> all) {
        impact.numbers().forEach(number -> add(number.asOf(), number.place(), "as_of", all));
        for (ServiceImpact service : impact.services()) {
            add(service.from(), service.place(), "from", all);
            boolean restored = service.state() == ServiceImpact.State.RESTORED;
            add(restored ? service.to() : Optional.empty(), service.place(), "to", all);
        }
    }

    private static void technical(Subject subject, List<Past> all) {
        for (Indicator indicator : subject.file().indicators()) {
            add(indicator.firstSeen(), indicator.place(), "first_seen", all);
            add(indicator.lastSeen(), indicator.place(), "last_seen", all);
        }
        subject.file().vulnerabilities().forEach(flaw -> {
            add(flaw.publicSince(), flaw.place(), "public_since", all);
            add(flaw.exploitedSince(), flaw.place(), "exploited_since", all);
        });
    }

    static void future(Subject subject, Found found) {
        LocalDate day = subject.asOfDay();
        for (Past past : all(subject)) {
            if (isAfter(past.when(), subject, day)) {
                found.at(
                        past.place(),
                        "%s lies after the moment that this file speaks of (%s), yet it is told as something that has happened."
                                .formatted(past.when().text(), TimeRules.spokenOf(subject)),
                        "Correct the time, or give the file a new revision with a later \"issued\".");
            }
        }
    }

    private static boolean isAfter(When time, Subject subject, LocalDate day) {
        return time instanceof Moment moment
                ? moment.instant().isAfter(subject.asOf())
                : time.firstDay().filter(day::isBefore).isPresent();
    }

    static void yearTooOld(Subject subject, Found found) {
        for (Past past : all(subject)) {
            Optional<LocalDate> last = past.when().lastDay();
            if (last.filter(day -> day.getYear() < OLDEST).isPresent()) {
                found.at(
                        past.place(),
                        "%s lies in the year %d, long before anything could be attacked over a network."
                                .formatted(past.when().text(), last.get().getYear()),
                        "Correct the year; it has four digits.");
            }
        }
    }

    static void readTooEarly(Subject subject, Found found) {
        for (Source source : subject.file().sources()) {
            if (TimeRules.before(source.accessed(), source.published())) {
                found.at(
                        source.place().child("accessed"),
                        "\"%s\" was read (%s) before it was published (%s)."
                                .formatted(
                                        source.id(),
                                        TimeRules.text(source.accessed()),
                                        TimeRules.text(source.published())),
                        "Correct one of the dates.");
            }
        }
    }
}
