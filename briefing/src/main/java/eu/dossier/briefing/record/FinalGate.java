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
import java.util.List;
import java.util.stream.Stream;

/** Whether documents for an audience may go out as final. Drafts may always be made, and say so on every page. */
public final class FinalGate {

    private final String fileName;
    private final CaseFile file;
    private final Release release;
    private final List<Diagnostic> refusals = new ArrayList<>();

    private FinalGate(String fileName, CaseFile file, Release release) {
        this.fileName = fileName;
        this.file = file;
        this.release = release;
    }

    /**
     * Why not, or nothing when they may.
     *
     * @param fileName of the case, for messages
     * @param found what the checker found in the case
     * @param now the moment on the clock, against which the moment that the documents speak of is held
     */
    public static List<Diagnostic> refusals(
            String fileName, CaseFile file, Release release, List<Diagnostic> found, Instant now) {
        FinalGate gate = new FinalGate(fileName, file, release);
        gate.requireSound(found);
        gate.requireDue(now);
        gate.requireCleared();
        gate.requireApprovals();
        return List.copyOf(gate.refusals);
    }

    private void requireSound(List<Diagnostic> found) {
        long errors = found.stream().filter(Diagnostic::isError).count();
        if (errors > 0) {
            refuse("D6101", "The case has %d errors.".formatted(errors), "Mend them, or render a draft.");
        }
    }

    /** What is not due now cannot be made final by pretending that it is later. */
    private void requireDue(Instant now) {
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

    /** A quote that reaches an audience needs someone who cleared it, in the statement or by an approval. */
    private void requireCleared() {
        for (Statement statement : file.statements()) {
            boolean cleared =
                    statement.clearedBy().isPresent() && statement.clearedAt().isPresent();
            if (isReleased(statement)
                    && !cleared
                    && approvals(statement).findAny().isEmpty()) {
                refuse(
                        "D6104",
                        "The statement %s is not cleared for use.".formatted(statement.id()),
                        "Add cleared_by and cleared_at to it, or an entry under approvals.");
            }
        }
    }

    /** An approval ends with the words that it was given to. */
    private void requireApprovals() {
        Stream.of(file.statements(), file.lines(), file.questions())
                .flatMap(List::stream)
                .filter(this::isReleased)
                .forEach(item -> approvals(item).forEach(approval -> requireUnchanged(item, approval)));
    }

    private void requireUnchanged(MarkedItem item, Approval approval) {
        String current = Fingerprints.ofWords(item).orElse("");
        if (approval.hash().filter(hash -> !hash.equals(current)).isPresent()) {
            refuse(
                    "D6105",
                    "The words of %s have changed since %s approved them at %s."
                            .formatted(item.id(), approval.by(), approval.at().text()),
                    "Have them approved again; their fingerprint is now %s.".formatted(current));
        }
        if (approval.at().instant().isAfter(release.at())) {
            refuse(
                    "D6106",
                    "The approval of %s is dated %s, after the moment of the release."
                            .formatted(item.id(), approval.at().text()),
                    "Correct the date of the approval.");
        }
    }

    private boolean isReleased(MarkedItem item) {
        return release.origins().containsValue(item.id());
    }

    private Stream<Approval> approvals(MarkedItem item) {
        return file.approvals().stream()
                .filter(approval -> approval.item().filter(item.id()::equals).isPresent());
    }

    private void refuse(String code, String message, String hint) {
        refusals.add(Diagnostic.error(code, SourceSpan.ofFile(fileName), message, hint));
    }
}
