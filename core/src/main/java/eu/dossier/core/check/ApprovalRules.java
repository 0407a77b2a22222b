package eu.dossier.core.check;

import eu.dossier.core.casefile.Approval;
import eu.dossier.core.casefile.Clocks;
import eu.dossier.core.casefile.Notification;
import eu.dossier.core.casefile.Notification.Stage;
import eu.dossier.core.time.When;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Approvals that approve something, and reports that the law knows. */
final class ApprovalRules {

    /** Of the whole, then of each part its first digits. */
    private static final Pattern HASH = Pattern.compile("sha256:[0-9a-f]{64}(?:\\s+[^\\s=]+=[0-9a-f]{8})*");

    /** Those that come with the program; an organisation may have others. */
    private static final Set<String> BRIEFINGS = Set.of(
            "correction",
            "holding-statement",
            "minister-brief",
            "press-qa",
            "press-release",
            "situation-report",
            "technical-advisory");

    private static final List<Law> LAWS =
            DataFile.rows("stages.tsv", 4).stream().map(Law::of).toList();

    private ApprovalRules() {}

    private record Law(Notification.Regime regime, Set<String> stages, LocalDate from, String name) {

        static Law of(List<String> row) {
            return new Law(
                    Notification.Regime.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                    new TreeSet<>(Arrays.asList(row.get(1).split(" ", -1))),
                    LocalDate.parse(row.get(2)),
                    row.get(3));
        }
    }

    static void vague(Subject subject, Found found) {
        for (Approval approval : subject.file().approvals()) {
            if (approval.item().isPresent() == approval.briefing().isPresent()) {
                found.at(
                        approval.place(),
                        "An approval is for one item or for one briefing; this names %s."
                                .formatted(approval.item().isPresent() ? "both" : "neither"),
                        "Write \"item\" or \"briefing\", and a second approval for the other.");
            }
            approval.briefing()
                    .filter(name -> !BRIEFINGS.contains(name))
                    .flatMap(name -> ReferenceRules.nearest(name, BRIEFINGS))
                    .ifPresent(meant -> found.at(
                            approval.place().child("briefing"),
                            "No briefing of Dossier has this name, so the approval may be for nothing.",
                            "Did you mean \"%s\"?".formatted(meant)));
            approval.hash()
                    .filter(hash -> !HASH.matcher(hash).matches())
                    .ifPresent(hash -> found.at(
                            approval.place().child("hash"),
                            "This is no fingerprint, so it fits nothing and approves nothing.",
                            "Copy it whole from \"dossier approve\": sha256: and 64 digits from 0 to f, in small"
                                    + " letters."));
        }
    }

    static void unknownStage(Subject subject, Found found) {
        LocalDate day = subject.asOfDay();
        for (Notification made : subject.file().notifications()) {
            law(made, day)
                    .filter(law -> made.stage() != Stage.OTHER && !law.stages().contains(code(made)))
                    .ifPresent(law -> found.at(
                            made.place().child("stage"),
                            "%s has no step \"%s\", so no deadline can be counted for it."
                                    .formatted(law.name(), code(made)),
                            "Its steps are %s.".formatted(law.stages().stream().collect(Collectors.joining(", ")))));
        }
    }

    private static Optional<Law> law(Notification made, LocalDate day) {
        return LAWS.stream()
                .filter(law -> law.regime() == made.regime() && !day.isBefore(law.from()))
                .findFirst();
    }

    private static String code(Notification made) {
        return made.stage().name().toLowerCase(Locale.ROOT);
    }

    static void beforeAware(Subject subject, Found found) {
        Optional<When> aware = subject.file().clocks().flatMap(Clocks::aware).flatMap(clock -> clock.value());
        for (Notification made : subject.file().notifications()) {
            if (TimeRules.before(made.at().map(When.class::cast), aware)) {
                found.at(
                        made.place().child("at"),
                        "This was reported (%s) before the organisation was aware of the incident (%s), from where its deadline runs."
                                .formatted(made.at().get().text(), TimeRules.text(aware)),
                        "Correct one of the two times.");
            }
        }
    }
}
