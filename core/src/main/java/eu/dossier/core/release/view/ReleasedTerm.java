package eu.dossier.core.release.view;

import eu.dossier.core.casefile.LocalText;
import java.util.Optional;

/** A term, explained. */
public record ReleasedTerm(String id, LocalText term, LocalText meaning, Optional<LocalText> plain, Marks marks)
        implements ReleasedItem {}
