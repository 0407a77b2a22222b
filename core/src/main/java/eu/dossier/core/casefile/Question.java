package eu.dossier.core.casefile;

import eu.dossier.core.time.Moment;
import java.util.List;
import java.util.Optional;

@Doc(
        value = "A question that will be asked, with its answer.",
        example =
                "{question: Did they steal data?, answer: The most sensitive data were not obtained., audience: press}")
public record Question(
        Place place,
        @Doc("Identifier, for references.") String id,
        @Doc("The question.") LocalText question,

        @Doc("The answer; its first sentence can be quoted.")
        Narrative answer,

        @Ref(Audience.class) @Doc(value = "Who asks.", example = "press")
        Optional<String> audience,

        @Doc("What it is about.") Optional<Claim.Topic> topic,

        @Ref(Party.class) @Doc("Who should answer, when it is not the spokesperson.")
        Optional<String> answeredBy,

        @Ref(Party.class) @Doc("Who approved the answer.") Optional<String> approvedBy,
        @Doc("When it was approved.") Optional<Moment> approvedAt,
        @Doc("What it rests on.") List<SourceRef> sources,
        @Doc("Who may read it.") Marking marking)
        implements MarkedItem {

    public Question {
        sources = List.copyOf(sources);
    }
}
