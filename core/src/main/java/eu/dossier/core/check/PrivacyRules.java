package eu.dossier.core.check;

import eu.dossier.core.casefile.Answer;
import eu.dossier.core.casefile.DataCategory;
import eu.dossier.core.casefile.Impact;
import eu.dossier.core.casefile.Notification;
import java.util.List;
import java.util.Optional;

/** What must be said of people whose data are concerned. */
final class PrivacyRules {

    private PrivacyRules() {}

    /** Art. 33(3)(a) and (c), and 34(2) for the people themselves; what is not reported need not be said. */
    static void saysTooLittle(Subject subject, Found found) {
        subject.file().notifications().stream()
                .filter(report -> report.regime() == Notification.Regime.GDPR && isRequired(report))
                .findFirst()
                .ifPresent(report -> saysTooLittle(report, subject.file().impact(), found));
    }

    private static boolean isRequired(Notification report) {
        return report.status()
                .filter(status -> status == Notification.Status.NOT_REQUIRED)
                .isEmpty();
    }

    private static void saysTooLittle(Notification report, Optional<Impact> impact, Found found) {
        if (impact.map(Impact::dataSubjects).filter(kinds -> !kinds.isEmpty()).isEmpty()) {
            found.at(
                    report.place(),
                    "A report on personal data says whose data they are (GDPR, Art. 33(3)(a)), but the case does not.",
                    "Name the kinds of people under \"impact\", as in \"data_subjects: [patients, employees]\".");
        }
        if (impact.map(Impact::consequences).filter(list -> !list.isEmpty()).isEmpty()) {
            found.at(
                    report.place(),
                    "A report on personal data says what will likely come of it (GDPR, Art. 33(3)(c)), but the case"
                            + " does not.",
                    "Say under \"impact\", in \"consequences\", what people have to expect.");
        }
    }

    static void noPersonalData(Subject subject, Found found) {
        List<DataCategory> data = subject.file().impact().map(Impact::data).orElse(List.of());
        boolean none = !data.isEmpty()
                && data.stream()
                        .allMatch(kind -> kind.personal()
                                .filter(answer -> answer == Answer.NO)
                                .isPresent());
        if (none) {
            subject.file().impact().map(Impact::dataSubjects).orElse(List.of()).stream()
                    .findFirst()
                    .ifPresent(people -> found.at(
                            people.place(),
                            "People are named whose data are concerned, but no kind of data is said to be personal.",
                            "Correct \"personal\" under \"data\", or leave the people out."));
        }
    }
}
