package eu.dossier.core.release.view;

import eu.dossier.core.casefile.Vulnerability;
import java.util.List;
import java.util.Optional;

/**
 * Versions of a product that share a state.
 *
 * @param versions empty where it is said of all others
 * @param vulnerability the flaw it is about; empty where it is about the incident as a whole
 */
public record ReleasedVersionStatus(
        Vulnerability.Status status, List<String> versions, Optional<String> vulnerability) {
    public ReleasedVersionStatus {
        versions = List.copyOf(versions);
    }
}
