package eu.dossier.cli;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * What became of one case of a run. It holds no document, so that many reports fit in memory.
 *
 * @param argument the case as the user named it
 * @param exitCode how it ended
 * @param diagnostics what was found
 * @param fault what broke, if something did
 * @param files its documents, in order: what was written, or what was there already
 * @param millis how long it took
 * @param unchanged whether it was left alone because its documents are already there
 */
record CaseReport(
        String argument,
        ExitCode exitCode,
        List<Diagnostic> diagnostics,
        Optional<Fault> fault,
        List<WrittenFile> files,
        long millis,
        boolean unchanged) {

    /** Whether a finding speaks of a document or a briefing rather than of a place in a file. */
    boolean isOfDocument(Diagnostic finding) {
        String file = finding.span().file();
        return finding.span().line() == 0
                && !file.isEmpty()
                && !file.equals(argument)
                && !file.equals(CaseInputs.STANDARD_INPUT_NAME);
    }

    /** The findings, each with the case in its place: among many cases, a document's name alone says nothing. */
    List<Diagnostic> placed() {
        return diagnostics.stream()
                .map(finding -> isOfDocument(finding)
                        ? new Diagnostic(
                                finding.code(),
                                finding.severity(),
                                SourceSpan.ofFile(
                                        argument + ", " + finding.span().file()),
                                finding.message(),
                                finding.hints())
                        : finding)
                .toList();
    }

    /**
     * @param path as it is shown to the user
     * @param bytes its size
     * @param sha256 of its content, hexadecimal
     * @param pages how many it has, where the format knows
     */
    record WrittenFile(String path, int bytes, String sha256, Optional<Integer> pages) {}
}
