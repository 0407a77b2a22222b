package eu.dossier.core.check;

import eu.dossier.core.casefile.ClockTime;
import eu.dossier.core.casefile.Clocks;
import eu.dossier.core.casefile.Notification;
import eu.dossier.core.casefile.Party;
import eu.dossier.core.time.Moment;
import eu.dossier.core.time.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** When reports to authorities are due, by the rules in {@code deadlines.tsv} and the clocks of a case. */
final class Deadlines {

    private static final List<Law> LAWS =
            DataFile.rows("deadlines.tsv", 8).stream().map(Law::of).toList();

    private Deadlines() {}

    /** One row of the file. */
    private record Law(
            Notification.Regime regime,
            Notification.Stage stage,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<Party.EntityClass> entity,
            String clock,
            String within,
            String name) {

        static Law of(List<String> row) {
            return new Law(
                    Notification.Regime.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                    Notification.Stage.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                    LocalDate.parse(row.get(2)),
                    Optional.of(row.get(3)).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                    Optional.of(row.get(4))
                            .filter(text -> !text.isEmpty())
                            .map(text -> Party.EntityClass.valueOf(text.toUpperCase(Locale.ROOT))),
                    row.get(5),
                    row.get(6),
                    row.get(7));
        }

        boolean isInForce(LocalDate day) {
            return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
        }
    }

    /**
     * A report that is due.
     *
     * @param by the last moment
     * @param law what demands it
     */
    record Due(Notification.Regime regime, Notification.Stage stage, Instant by, String law) {}

    /** All reports due under a regime, as far as the clocks and the reports made before tell. */
    static List<Due> of(Subject subject, Notification.Regime regime) {
        List<Due> due = new ArrayList<>();
        Optional<Party.EntityClass> entity = entity(subject);
        for (Law law : LAWS) {
            boolean concerned = law.entity.isEmpty() || law.entity.equals(entity);
            boolean outdone = law.entity.isEmpty() && hasOwnRow(law, entity);
            if (law.regime == regime && concerned && !outdone) {
                by(law, subject).ifPresent(moment -> due.add(new Due(regime, law.stage, moment, law.name)));
            }
        }
        return due;
    }

    private static boolean hasOwnRow(Law law, Optional<Party.EntityClass> entity) {
        return LAWS.stream()
                .anyMatch(other -> other.regime == law.regime
                        && other.stage == law.stage
                        && other.entity.isPresent()
                        && other.entity.equals(entity));
    }

    static Optional<Party.EntityClass> entity(Subject subject) {
        return subject.file().parties().stream()
                .filter(party -> party.role() == Party.Role.VICTIM)
                .flatMap(party -> party.entityClass().stream())
                .findFirst();
    }

    private static Optional<Instant> by(Law law, Subject subject) {
        return start(law, subject)
                .filter(start -> law.isInForce(LocalDate.ofInstant(start, subject.zone())))
                .map(start -> plus(start, law.within, subject.zone()));
    }

    private static Optional<Instant> start(Law law, Subject subject) {
        if (law.clock.startsWith("@")) {
            Notification.Stage stage =
                    Notification.Stage.valueOf(law.clock.substring(1).toUpperCase(Locale.ROOT));
            return subject.file().notifications().stream()
                    .filter(made -> made.regime() == law.regime && made.stage() == stage)
                    .flatMap(made -> made.at().stream())
                    .map(Moment::instant)
                    .findFirst();
        }
        return subject.file()
                .clocks()
                .flatMap(clocks -> clock(clocks, law.clock))
                .flatMap(ClockTime::value)
                .flatMap(when -> latest(when, subject.zone()));
    }

    private static Optional<ClockTime> clock(Clocks clocks, String name) {
        return switch (name) {
            case "aware" -> clocks.aware();
            case "classified" -> clocks.classified();
            default -> throw new IllegalStateException("deadlines.tsv: no clock " + name);
        };
    }

    /** Where only a day or a month is known, nobody can be late before its end. */
    private static Optional<Instant> latest(When when, ZoneId zone) {
        return when instanceof Moment moment
                ? Optional.of(moment.instant())
                : when.lastDay().map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static Instant plus(Instant start, String within, ZoneId zone) {
        return within.startsWith("PT")
                ? start.plus(Duration.parse(within))
                : start.atZone(zone).plus(Period.parse(within)).toInstant();
    }
}
