package eu.dossier.core.release.view;

import eu.dossier.core.casefile.LocalText;
import java.util.Optional;

/** Someone who receives the documents. */
public record ReleasedRecipient(
        String id,
        LocalText name,
        Optional<String> party,
        Optional<String> audience,
        Optional<Integer> copy,
        Optional<LocalText> channel,
        Marks marks)
        implements ReleasedItem {}
