package eu.dossier.briefing.record;

import eu.dossier.core.casefile.Approval;
import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.casefile.Statement;
import eu.dossier.core.release.Release;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Whether a briefing may go out as final. Drafts may always be made, and say so on every page. */
public final class FinalGate {

    private final String fileName;
    private final CaseFile file;
    private final Release release;
    private final String briefing;
    private final Instant now;
    private final List<MarkedItem> items;
    private final List<Diagnostic> refusals = new ArrayList<>();

    private FinalGate(String fileName, CaseFile file, Release release, String briefing, Instant now) {
        this.fileName = fileName;
        this.file = file;
        this.release = release;
        this.briefing = briefing;
        this.now = now;
        this.items = Seal.items(file);
    }

    /**
     * Why not, or nothing when it may.
     *
     * @param fileName of the case, for messages
     * @param release what the audience of the briefing gets
     * @param briefing its name
     * @param languages in which it shall go out
     * @param found what the checker found in the case
     * @param now the moment on the clock, against which the moment that the documents speak of is held
     */
    public static List<Diagnostic> refusals(
            String fileName,
            CaseFile file,
            Release release,
            String briefing,
            Collection<Locale> languages,
            List<Diagnostic> found,
            Instant now) {
        FinalGate gate = new FinalGate(fileName, file, release, briefing, now);
        gate.requireSound(found);
        gate.requireDue();
        languages.forEach(gate::requireApproved);
        return gate.refusals.stream().distinct().toList();
    }

    private void requireSound(List<Diagnostic> found) {
        long errors = found.stream().filter(Diagnostic::isError).count();
        if (errors > 0) {
            refuse("D6101", "The case has errors: %d.".formatted(errors), "Mend them, or render a draft.");
        }
    }

    /** What is not due now cannot be made final by pretending that it is later. */
    private void requireDue() {
        file.marking()
                .notBefore()
                .filter(moment -> release.at().isBefore(moment.instant()))
                .ifPresent(moment -> refuse(
                        "D6102",
                        "The case may not be released before %s.".formatted(moment.text()),
                        "Wait, or render a draft."));
        if (release.at().isAfter(now)) {
            refuse(
                    "D6103",
                    "The documents would speak of %s, which has not come yet.".formatted(release.at()),
                    "Leave out --at, or render a draft.");
        }
    }

    /** The briefing as a whole, or else each quote in it; and no approval that was given to other words. */
    private void requireApproved(Locale language) {
        List<Approval> whole = file.approvals().stream()
                .filter(approval -> approval.briefing().filter(briefing::equals).isPresent())
                .filter(approval -> approval.language().map(language::equals).orElse(true))
                .toList();
        boolean approved = isApproved(briefing, whole, approval -> Seal.of(release, approval.language()));
        Set<String> released = new HashSet<>(release.origins().values());
        items.stream().filter(item -> released.contains(item.id())).forEach(item -> requireApproved(item, approved));
    }

    private void requireApproved(MarkedItem item, boolean withTheBriefing) {
        List<Approval> own = file.approvals().stream()
                .filter(approval -> approval.item().filter(item.id()::equals).isPresent())
                .toList();
        boolean approved = isApproved(item.id(), own, approval -> Seal.of(file, item)) || withTheBriefing;
        if (needsApproval(item) && !approved && own.isEmpty()) {
            refuse(
                    "D6104",
                    item instanceof Statement
                            ? "Nobody has approved the statement %s.".formatted(item.id())
                            : "No approval with a hash lets the wording of %s stand for its text.".formatted(item.id()),
                    "Have it read; 'dossier approve %s %s --by WHO' prints the entry for approvals."
                            .formatted(fileName, item.id()));
        }
    }

    /** A quote is somebody's word, and words in place of what is withheld go further than the item itself may. */
    private boolean needsApproval(MarkedItem item) {
        return item instanceof Statement || release.reworded().contains(item.id());
    }

    private interface Sealed {
        Seal of(Approval approval);
    }

    /** Whether one of several approvals holds; if none does, the last says why. */
    private boolean isApproved(String what, List<Approval> approvals, Sealed seal) {
        Predicate<Approval> holds =
                approval -> why(what, approval, seal.of(approval)).isEmpty();
        boolean approved = approvals.stream().anyMatch(holds);
        if (!approved && !approvals.isEmpty()) {
            Approval last = approvals.getLast();
            why(what, last, seal.of(last)).ifPresent(refusals::add);
        }
        return approved;
    }

    /** Why an approval does not hold. */
    private Optional<Diagnostic> why(String what, Approval approval, Seal seal) {
        String given = "The approval of %s by %s at %s"
                .formatted(what, approval.by(), approval.at().text());
        if (approval.hash().isEmpty()) {
            return Optional.of(refusal(
                    "D6105",
                    given + " has no hash, so nobody can tell whether it was given to these words.",
                    again(what)));
        }
        if (!seal.agrees(approval.hash().get())) {
            List<String> changes = seal.changes(approval.hash().get());
            String changed = changes.isEmpty() ? what : String.join(", ", changes);
            return Optional.of(
                    refusal("D6105", given + " has ended: since then %s changed.".formatted(changed), again(what)));
        }
        if (approval.at().instant().isAfter(now)) {
            return Optional.of(
                    refusal("D6106", given + " is dated in the future.", "Correct the date of the approval."));
        }
        return Optional.empty();
    }

    private String again(String what) {
        String named = what.equals(briefing) ? "--briefing " + what : what;
        return "Have it read again; 'dossier approve %s %s --by WHO' prints the new entry.".formatted(fileName, named);
    }

    private void refuse(String code, String message, String hint) {
        refusals.add(refusal(code, message, hint));
    }

    private Diagnostic refusal(String code, String message, String hint) {
        return Diagnostic.error(code, SourceSpan.ofFile(fileName), message, hint);
    }
}
