package eu.dossier.core.release.view;

import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.Reliability;
import eu.dossier.core.casefile.Source;
import eu.dossier.core.time.When;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Where something that the audience may know comes from. */
public record ReleasedSource(
        String id,
        Optional<Source.Kind> kind,
        Optional<LocalText> title,
        Optional<String> publisher,
        Optional<String> author,
        Optional<String> party,
        Optional<String> through,
        Optional<When> published,
        Optional<When> accessed,
        Optional<URI> url,
        Optional<URI> archived,
        Optional<Locale> language,
        Optional<Reliability> reliability,
        Optional<LocalText> note,
        Marks marks)
        implements ReleasedItem {}
