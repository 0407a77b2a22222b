package eu.dossier.core.casefile;

import java.util.List;
import java.util.Map;

@Doc("Paragraphs with a marking of their own and approved wordings.")
public record MarkedNarrative(
        Place place,
        @Doc("Identifier, for references.") String id,
        @Doc("The text, in CommonMark.") Narrative text,

        @Ref(Audience.class) @Doc("Approved wording per audience, used instead of the text.")
        Map<String, NarrativeWording> wording,

        @Doc("What it rests on.") List<SourceRef> sources,
        @Doc("Who may read it.") Marking marking)
        implements MarkedItem, ShortForm {

    public MarkedNarrative {
        sources = List.copyOf(sources);
        wording = Ordered.copyOf(wording);
    }
}
