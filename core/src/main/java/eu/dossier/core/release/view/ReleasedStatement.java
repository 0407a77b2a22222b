package eu.dossier.core.release.view;

import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.time.Moment;
import eu.dossier.core.time.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Something said, word for word. */
public record ReleasedStatement(
        String id,
        String speaker,
        String quote,
        Optional<Locale> language,
        Optional<LocalText> translation,
        Optional<When> when,
        Optional<String> statedTo,
        Optional<String> clearedBy,
        Optional<Moment> clearedAt,
        Optional<Boolean> lineToTake,
        Optional<LocalText> context,
        List<ReleasedSourceRef> sources,
        Marks marks)
        implements ReleasedItem {
    public ReleasedStatement {
        sources = List.copyOf(sources);
    }
}
