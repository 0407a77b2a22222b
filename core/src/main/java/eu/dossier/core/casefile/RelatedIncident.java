package eu.dossier.core.casefile;

import eu.dossier.core.time.When;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Doc(
        value = "Another incident, linked or to be kept apart.",
        example = "{id: belnet, title: Attack on Belnet, when: 2021-05-04, link: none_known}")
public record RelatedIncident(
        Place place,

        @Doc(value = "Identifier, for references.", example = "belnet")
        String id,

        @Doc("What it is called.") LocalText title,
        @Doc("When it happened.") Optional<When> when,
        @Doc("What it was, one sentence.") Optional<LocalText> text,

        @Doc(value = "Whether it is linked to this case.", example = "none_known")
        Link link,

        @Doc("What a reader must not conclude.") Optional<LocalText> note,
        @Doc("Where to read more.") Optional<URI> url,
        @Doc("What it rests on.") List<SourceRef> sources,

        @Ref(Audience.class) @Doc("Approved wording per audience.")
        Map<String, Wording> wording,

        @Doc("Who may read it.") Marking marking)
        implements MarkedItem {

    public RelatedIncident {
        sources = List.copyOf(sources);
        wording = Ordered.copyOf(wording);
    }

    @Doc("Whether two incidents are linked.")
    public enum Link {
        ESTABLISHED,
        SUSPECTED,
        @Doc("Only claimed by others.")
        CLAIMED,
        @Doc("No link is known.")
        NONE_KNOWN,
        RULED_OUT
    }
}
