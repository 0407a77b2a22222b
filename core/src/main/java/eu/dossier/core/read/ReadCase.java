package eu.dossier.core.read;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.document.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What reading a file gave.
 *
 * @param caseFile the case; empty when anything at all was wrong
 * @param diagnostics what was wrong, in the order of the file; empty when there is a case
 * @param positions where each part stands, as far as the file could be understood
 */
public record ReadCase(Optional<CaseFile> caseFile, List<Diagnostic> diagnostics, Positions positions) {

    public ReadCase {
        diagnostics = List.copyOf(diagnostics);
    }
}
