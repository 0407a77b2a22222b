package eu.dossier.core.casefile;

import eu.dossier.core.time.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Doc(
        value = "Something said to be so.",
        example =
                "{id: origin, text: The attack was launched from China., stated_by: experts, certainty: assessed, sources: [euractiv]}")
public record Claim(
        Place place,

        @Doc(value = "Identifier, for references.", example = "origin")
        String id,

        @Doc(
                value = "What is claimed, one full sentence without its speaker.",
                example = "The attack was launched from China.")
        LocalText text,

        @Ref(Party.class) @Doc(value = "Who says so.", example = "experts")
        Optional<String> statedBy,

        @Ref(Party.class) @Doc(value = "To whom it was said.", example = "rtbf")
        Optional<String> statedTo,

        @Doc(value = "When it was said.", example = "2021-05-26")
        Optional<When> when,

        @Doc(value = "How sure it is.", example = "assessed")
        Certainty certainty,

        @Doc(value = "What it is about, so that claims on one matter stand together.", example = "access")
        Optional<Topic> topic,

        @Doc(value = "Whether it belongs among the key judgements.", example = "true")
        Optional<Boolean> keyJudgement,

        @Doc("How likely, on a published scale.") Optional<Likelihood> likelihood,

        @Doc(value = "How well founded the judgement is.", example = "moderate")
        Optional<Confidence> confidence,

        @Doc("The reasons.") Optional<Narrative> basis,
        @Doc("Other explanations considered.") List<LocalText> alternatives,
        @Doc("What is missing to be surer.") List<LocalText> gaps,
        @Doc("What would change the judgement.") Optional<LocalText> wouldChange,

        @Ref(RelatedIncident.class)
        @Doc(value = "The other incident it is about, when it is not about this one.", example = "hafnium-wave")
        Optional<String> about,

        @Doc("What it rests on.") List<SourceRef> sources,

        @Ref(Assertion.class) @Doc("Claims that cannot be true together with it.")
        List<String> contradicts,

        @Ref(Assertion.class) @Doc("Earlier claims that it replaces; they stay in the file.")
        List<String> supersedes,

        @Ref(Audience.class) @Doc("Approved wording per audience.")
        Map<String, Wording> wording,

        @Doc("Who may read it.") Marking marking)
        implements Assertion {

    public Claim {
        alternatives = List.copyOf(alternatives);
        gaps = List.copyOf(gaps);
        sources = List.copyOf(sources);
        contradicts = List.copyOf(contradicts);
        supersedes = List.copyOf(supersedes);
        wording = Ordered.copyOf(wording);
    }

    @Doc("What a claim is about.")
    public enum Topic {
        @Doc("That it happened.")
        INCIDENT,
        START,
        DETECTION,
        @Doc("How they got in.")
        ACCESS,
        @Doc("How far they got.")
        EXTENT,
        @Doc("What was taken.")
        DATA,
        IMPACT,
        @Doc("Where it came from.")
        ORIGIN,
        MOTIVE,
        ACTOR,
        @Doc("Where things stand.")
        STATUS,
        MEASURES,
        INVESTIGATION,
        DISCLOSURE,
        OTHER
    }
}
