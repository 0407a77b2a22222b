package eu.dossier.core.casefile;

import java.util.List;
import java.util.Map;

@Doc("A line of text with a marking of its own and approved wordings.")
public record MarkedText(
        Place place,
        @Doc("Identifier, for references.") String id,
        @Doc("The text.") LocalText text,

        @Ref(Audience.class)
        @Doc(
                value = "Approved wording per audience, used instead of the text.",
                example = "{press: Network secured after intrusion}")
        Map<String, Wording> wording,

        @Doc("What it rests on.") List<SourceRef> sources,
        @Doc("Who may read it.") Marking marking)
        implements MarkedItem, ShortForm {

    public MarkedText {
        sources = List.copyOf(sources);
        wording = Ordered.copyOf(wording);
    }
}
