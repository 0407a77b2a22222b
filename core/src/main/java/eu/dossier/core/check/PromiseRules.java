package eu.dossier.core.check;

import eu.dossier.core.casefile.Decision;
import eu.dossier.core.casefile.Measure;
import eu.dossier.core.time.Moment;
import eu.dossier.core.time.When;

/** What was asked or promised for a time that has passed when the file speaks. */
final class PromiseRules {

    private PromiseRules() {}

    static void decisionPassed(Subject subject, Found found) {
        for (Decision decision : subject.file().decisions()) {
            if (decision.decided().isEmpty() && decision.decidedAt().isEmpty()) {
                decision.by()
                        .filter(by -> hasPassed(by, subject))
                        .ifPresent(by -> found.at(
                                decision.place().child("by"),
                                "A decision is asked by %s, which has passed when this file speaks (%s)."
                                        .formatted(by.text(), TimeRules.spokenOf(subject)),
                                "Give the decision (\"decided\", \"decided_at\") or a new date."));
            }
        }
    }

    static boolean hasPassed(When by, Subject subject) {
        return by instanceof Moment moment
                ? moment.instant().isBefore(subject.asOf())
                : by.lastDay().filter(last -> last.isBefore(subject.asOfDay())).isPresent();
    }

    static void measureOverdue(Subject subject, Found found) {
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

    static void updatePassed(Subject subject, Found found) {
        subject.file()
                .communications()
                .ifPresent(communications -> communications
                        .nextUpdate()
                        .filter(next -> !next.instant().isAfter(subject.asOf()))
                        .ifPresent(next -> found.at(
                                communications.place().child("next_update"),
                                "The next information is promised for %s, which is not after the moment that this file speaks of (%s)."
                                        .formatted(next.text(), TimeRules.spokenOf(subject)),
                                "Promise a later moment, or none.")));
    }
}
