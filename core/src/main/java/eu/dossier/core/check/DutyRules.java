package eu.dossier.core.check;

import eu.dossier.core.casefile.Answer;
import eu.dossier.core.casefile.Clocks;
import eu.dossier.core.casefile.Communications;
import eu.dossier.core.casefile.Contact;
import eu.dossier.core.casefile.DataCategory;
import eu.dossier.core.casefile.Embargo;
import eu.dossier.core.casefile.Impact;
import eu.dossier.core.casefile.Notification;
import eu.dossier.core.casefile.Notification.Regime;
import eu.dossier.core.casefile.Notification.Stage;
import eu.dossier.core.casefile.Party;
import eu.dossier.core.casefile.Place;
import eu.dossier.core.time.Moment;
import eu.dossier.document.marking.Tlp;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What must be reported, by when, and what must hold before anything goes out. */
final class DutyRules {

    static final List<Rule> RULES = List.of(
            Rule.warning("D1201", "Something public that comes after the embargo", DutyRules::afterEmbargo),
            Rule.warning("D1202", "A legal deadline that has passed", DutyRules::deadlinePassed),
            Rule.warning("D1203", "A report made late without a reason", DutyRules::madeLate),
            Rule.info("D1204", "A legal deadline that is near", DutyRules::deadlineNear),
            Rule.warning("D1205", "A deadline that cannot be counted", DutyRules::noAwareClock),
            Rule.warning(
                    "D1206",
                    "Personal data concerned, but no report to the data protection authority",
                    DutyRules::noGdpr),
            Rule.warning("D1207", "An entity under NIS2 without a report", DutyRules::noNis2),
            Rule.warning("D1208", "An approval from the future", DutyRules::futureApproval),
            Rule.warning("D1209", "Nobody for the press to call", DutyRules::noPressContact),
            Rule.info("D1210", "An embargo that is over", DutyRules::embargoOver),
            Rule.info("D1211", "A report without the moment it was made", DutyRules::madeWithoutMoment),
            Rule.warning("D1212", "A contact that cannot be reached", PartyRules::unreachable),
            Rule.warning("D1213", "An approval that may approve nothing", ApprovalRules::vague),
            Rule.warning("D1214", "A step that the law does not know", ApprovalRules::unknownStage),
            Rule.warning("D1215", "A report from before anyone knew", ApprovalRules::beforeAware),
            Rule.warning("D1216", "One copy for two recipients", PartyRules::copyTwice),
            Rule.warning("D1217", "Two options recommended", PartyRules::twoRecommended),
            Rule.warning("D1218", "An investigation that nobody leads", PartyRules::nobodyLeads),
            Rule.info("D1219", "A report on personal data without people or consequences", PrivacyRules::saysTooLittle),
            Rule.warning("D1220", "People concerned, but no personal data", PrivacyRules::noPersonalData));

    private static final Duration NEAR = Duration.ofHours(24);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm XXX", Locale.ENGLISH);
    private static final Set<Party.EntityClass> UNDER_NIS2 = EnumSet.of(
            Party.EntityClass.ESSENTIAL, Party.EntityClass.IMPORTANT, Party.EntityClass.TRUST_SERVICE_PROVIDER);
    private static final Set<DataCategory.Fate> TAKEN = EnumSet.of(
            DataCategory.Fate.ACCESSED,
            DataCategory.Fate.COPIED,
            DataCategory.Fate.PUBLISHED,
            DataCategory.Fate.DESTROYED);

    private DutyRules() {}

    private static Optional<Embargo> embargo(Subject subject) {
        return subject.file().communications().flatMap(Communications::embargo);
    }

    private static void afterEmbargo(Subject subject, Found found) {
        Optional<Instant> until =
                embargo(subject).map(embargo -> embargo.until().instant());
        if (until.isEmpty()) {
            return;
        }
        for (Subject.Placed placed : subject.items()) {
            Optional<Moment> notBefore = placed.item().marking().notBefore();
            if (placed.tlp() == Tlp.CLEAR
                    && notBefore.filter(at -> at.instant().isAfter(until.get())).isPresent()) {
                found.at(
                        placed.place().child("marking").child("not_before"),
                        "This may go out only after the embargo ends, so the press release will go without it.",
                        "Let the embargo end later, or release this earlier.");
            }
        }
    }

    private static void embargoOver(Subject subject, Found found) {
        embargo(subject)
                .filter(embargo -> !embargo.until().instant().isAfter(subject.asOf()))
                .ifPresent(embargo -> found.at(
                        "/communications/embargo",
                        "The embargo ended on %s; documents made now are for immediate release."
                                .formatted(embargo.until().text()),
                        "Delete it, or give a later moment."));
    }

    /** Regimes under which something was or will be reported. */
    private static Set<Regime> regimes(Subject subject) {
        Set<Regime> regimes = EnumSet.noneOf(Regime.class);
        subject.file().notifications().stream()
                .filter(DutyRules::isRequired)
                .forEach(notification -> regimes.add(notification.regime()));
        return regimes;
    }

    private static boolean isRequired(Notification notification) {
        return notification
                .status()
                .filter(status -> status == Notification.Status.NOT_REQUIRED)
                .isEmpty();
    }

    private static boolean isMade(Notification notification) {
        return notification.at().isPresent()
                || notification
                        .status()
                        .filter(status -> status == Notification.Status.MADE)
                        .isPresent();
    }

    private static Optional<Notification> find(Subject subject, Regime regime, Stage stage) {
        return subject.file().notifications().stream()
                .filter(notification -> notification.regime() == regime && notification.stage() == stage)
                .findFirst();
    }

    private static Instant by(Deadlines.Due due, Optional<Notification> notification) {
        return notification.flatMap(Notification::due).map(Moment::instant).orElse(due.by());
    }

    private static List<Deadlines.Due> open(Subject subject) {
        return regimes(subject).stream()
                .flatMap(regime -> Deadlines.of(subject, regime).stream())
                .filter(due -> find(subject, due.regime(), due.stage())
                        .filter(notification -> isMade(notification) || !isRequired(notification))
                        .isEmpty())
                .toList();
    }

    private static Place place(Optional<Notification> notification) {
        return notification.map(Notification::place).orElse(Place.NONE.child("notifications"));
    }

    private static String name(Deadlines.Due due) {
        return "The %s under %s".formatted(SourceRules.word(due.stage()), due.law());
    }

    private static String shown(Instant moment, Subject subject) {
        return SHOWN.format(moment.atZone(subject.zone()));
    }

    private static void deadlinePassed(Subject subject, Found found) {
        for (Deadlines.Due due : open(subject)) {
            Optional<Notification> notification = find(subject, due.regime(), due.stage());
            Instant by = by(due, notification);
            if (by.isBefore(subject.asOf())) {
                found.at(
                        place(notification),
                        "%s was due by %s and is not made.".formatted(name(due), shown(by, subject)),
                        "Report now and say why it is late; then add \"at\" and \"note\" here.");
            }
        }
    }

    private static void deadlineNear(Subject subject, Found found) {
        for (Deadlines.Due due : open(subject)) {
            Optional<Notification> notification = find(subject, due.regime(), due.stage());
            Instant by = by(due, notification);
            boolean near =
                    !by.isBefore(subject.asOf()) && by.isBefore(subject.asOf().plus(NEAR));
            if (near) {
                found.at(
                        place(notification),
                        "%s is due by %s.".formatted(name(due), shown(by, subject)),
                        "Report in time; then add \"at\" here.");
            }
        }
    }

    private static void madeLate(Subject subject, Found found) {
        for (Regime regime : regimes(subject)) {
            for (Deadlines.Due due : Deadlines.of(subject, regime)) {
                Optional<Notification> made = find(subject, regime, due.stage())
                        .filter(notification -> notification.at().isPresent()
                                && notification.note().isEmpty());
                made.filter(notification -> notification.at().get().instant().isAfter(by(due, made)))
                        .ifPresent(notification -> found.at(
                                notification.place().child("at"),
                                "%s was due by %s and was made later."
                                        .formatted(name(due), shown(by(due, made), subject)),
                                "Add the reason under \"note\"; the law asks for it."));
            }
        }
    }

    private static void noAwareClock(Subject subject, Found found) {
        boolean aware = subject.file().clocks().flatMap(Clocks::aware).isPresent();
        if (!aware && !regimes(subject).isEmpty()) {
            found.at(
                    "/clocks",
                    "Reports to authorities are listed, but the clock \"aware\", from which their deadlines run, is"
                            + " missing.",
                    "Add \"clocks: {aware: …}\": when the organisation knew that it was an incident.");
        }
    }

    private static void noGdpr(Subject subject, Found found) {
        boolean reported = subject.file().notifications().stream()
                .anyMatch(notification -> notification.regime() == Regime.GDPR || notification.regime() == Regime.LED);
        if (reported) {
            return;
        }
        for (DataCategory data : subject.file().impact().map(Impact::data).orElse(List.of())) {
            boolean personal =
                    data.personal().filter(answer -> answer == Answer.YES).isPresent();
            if (personal && data.fate().filter(TAKEN::contains).isPresent()) {
                found.at(
                        data.place(),
                        "Personal data were reached, but no report to the data protection authority is listed (GDPR,"
                                + " Art. 33: 72 hours).",
                        "Add it under \"notifications\", or \"status: not_required\" with a note why.");
                return;
            }
        }
    }

    private static void noNis2(Subject subject, Found found) {
        boolean reported = subject.file().notifications().stream()
                .anyMatch(notification -> notification.regime() == Regime.NIS2 || notification.regime() == Regime.DORA);
        if (reported || Deadlines.of(subject, Regime.NIS2).isEmpty()) {
            return;
        }
        subject.file().parties().stream()
                .filter(party -> party.role() == Party.Role.VICTIM)
                .filter(party ->
                        party.entityClass().filter(UNDER_NIS2::contains).isPresent())
                .findFirst()
                .ifPresent(party -> found.at(
                        party.place().child("entity_class"),
                        "\"%s\" is under NIS2, but no report is listed (Art. 23: 24 hours, 72 hours, one month)."
                                .formatted(party.id()),
                        "Add the reports under \"notifications\", or \"status: not_required\" with a note why."));
    }

    /** An approval is given to words that stand there already, so it may be later than they; but not later than now. */
    private static void futureApproval(Subject subject, Found found) {
        subject.file().approvals().stream()
                .filter(approval -> approval.at().instant().isAfter(subject.now()))
                .forEach(approval -> reportFuture(
                        Optional.of(approval.at()), approval.place().child("at"), subject, found));
        subject.file()
                .statements()
                .forEach(statement ->
                        reportFuture(statement.clearedAt(), statement.place().child("cleared_at"), subject, found));
        subject.file()
                .lines()
                .forEach(line -> reportFuture(line.approvedAt(), line.place().child("approved_at"), subject, found));
        subject.file()
                .questions()
                .forEach(question ->
                        reportFuture(question.approvedAt(), question.place().child("approved_at"), subject, found));
    }

    private static void reportFuture(Optional<Moment> at, Place place, Subject subject, Found found) {
        at.filter(moment -> moment.instant().isAfter(subject.asOf()))
                .ifPresent(moment -> found.at(
                        place,
                        "This was approved (%s) after the moment that this file speaks of.".formatted(moment.text()),
                        "Correct the moment, or give the file a new revision with a later \"issued\"."));
    }

    private static void noPressContact(Subject subject, Found found) {
        subject.file().communications().ifPresent(communications -> {
            boolean desk = subject.file().contacts().stream()
                    .anyMatch(contact -> contact.role() == Contact.Role.PRESS && subject.tlp(contact) == Tlp.CLEAR);
            if (communications.pressContact().isEmpty() && !desk) {
                found.at(
                        communications.place(),
                        "A press release needs someone to call, and no press desk may be named in public.",
                        "Add a contact with \"role: press\" and \"marking: CLEAR\".");
            }
        });
    }

    private static void madeWithoutMoment(Subject subject, Found found) {
        for (Notification notification : subject.file().notifications()) {
            boolean made = notification
                    .status()
                    .filter(status -> status == Notification.Status.MADE)
                    .isPresent();
            if (made && notification.at().isEmpty()) {
                found.at(
                        notification.place(),
                        "This report is said to be made, but not when; nobody can show that it was in time.",
                        "Add \"at\", with its zone.");
            }
        }
    }
}
