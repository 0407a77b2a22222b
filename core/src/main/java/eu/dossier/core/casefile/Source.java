package eu.dossier.core.casefile;

import eu.dossier.core.time.When;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

@Doc(
        value = "Where knowledge comes from.",
        example = "{id: rtbf-0525, kind: media, publisher: RTBF, published: 2021-05-25, reliability: B}")
public record Source(
        Place place,

        @Doc(value = "Identifier, for references.", example = "rtbf-0525")
        String id,

        @Doc(value = "What it is.", example = "media") Optional<Kind> kind,
        @Doc("Its title.") Optional<LocalText> title,
        @Doc(value = "Who published it.", example = "RTBF") Optional<String> publisher,
        @Doc("Who wrote it.") Optional<String> author,

        @Ref(Party.class) @Doc("The party that speaks in it.")
        Optional<String> party,

        @Ref(Source.class) @Doc("The source that quotes it, if it was not seen itself.")
        Optional<String> through,

        @Doc(value = "When it was published.", example = "2021-05-25")
        Optional<When> published,

        @Doc("When it was read.") Optional<When> accessed,
        @Doc("Where it can be read.") Optional<URI> url,
        @Doc("A copy that stays.") Optional<URI> archived,
        @Doc("Its language.") Optional<Locale> language,

        @Doc(value = "How far this source can be trusted in general (Admiralty code, letter).", example = "B")
        Optional<Reliability> reliability,

        @Doc("Anything a reader of it should know.") Optional<LocalText> note,
        @Doc("Who may learn of it.") Marking marking)
        implements Referable {

    @Doc("What a source is.")
    public enum Kind {
        @Doc("Press, radio, television.")
        MEDIA,
        @Doc("What a party said of itself.")
        STATEMENT,
        @Doc("Published by a CERT or a vendor.")
        ADVISORY,
        @Doc("Forensic or analytic.")
        REPORT,
        @Doc("From a service.")
        INTELLIGENCE,
        @Doc("From inside the victim.")
        INTERNAL,
        @Doc("From the judiciary.")
        COURT,
        @Doc("Observed on systems.")
        LOGS,
        OTHER
    }
}
