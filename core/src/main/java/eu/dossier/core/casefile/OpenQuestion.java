package eu.dossier.core.casefile;

import eu.dossier.core.time.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Doc(
        value = "Something that is not known.",
        example = "{question: Where did the attack come from?, investigated_by: prosecutor}")
public record OpenQuestion(
        Place place,
        @Doc("Identifier, for references.") String id,
        @Doc("The question.") LocalText question,
        @Ref(Party.class) @Doc("Who is finding out.") Optional<String> investigatedBy,
        @Doc("When an answer is expected.") Optional<When> expected,
        @Doc("What it is about.") Optional<Claim.Topic> topic,
        @Doc("What stands in the way.") Optional<LocalText> note,
        @Doc("What it rests on.") List<SourceRef> sources,

        @Ref(Audience.class) @Doc("Approved wording per audience.")
        Map<String, Wording> wording,

        @Doc("Who may read it.") Marking marking)
        implements MarkedItem {

    public OpenQuestion {
        sources = List.copyOf(sources);
        wording = Ordered.copyOf(wording);
    }
}
