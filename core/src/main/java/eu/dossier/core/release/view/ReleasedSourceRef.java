package eu.dossier.core.release.view;

import eu.dossier.core.casefile.Credibility;
import java.util.Optional;

/**
 * A released source, and how credible it is on this point.
 *
 * @param source id of a {@link ReleasedSource}
 */
public record ReleasedSourceRef(String source, Optional<Credibility> credibility, Optional<String> locator) {}
