package eu.dossier.core.check;

import eu.dossier.document.diagnostic.Diagnostic;
import java.util.Optional;

/**
 * A finding that the case file says is known and accepted. It belongs in the release record.
 *
 * @param diagnostic what was found
 * @param reason why it is accepted, as the file says
 * @param by the party that accepted it, where the file says so
 */
public record Silenced(Diagnostic diagnostic, String reason, Optional<String> by) {}
