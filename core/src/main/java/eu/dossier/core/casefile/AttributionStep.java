package eu.dossier.core.casefile;

import eu.dossier.core.time.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Doc(
        value = "One step on the ladder from activity to a state.",
        example =
                "{id: from-china, step: country, actor: china, text: The attack was launched from China., stated_by: experts, certainty: assessed}")
public record AttributionStep(
        Place place,
        @Doc("Identifier, for references.") String id,

        @Doc(value = "How far the statement goes.", example = "country")
        Step step,

        @Ref(Party.class) @Doc("Who is named, a party of the case.")
        Optional<String> actor,

        @Doc("What is said, one full sentence without its speaker.")
        LocalText text,

        @Ref(Party.class) @Doc("Who says so.") Optional<String> statedBy,
        @Ref(Party.class) @Doc("To whom it was said.") Optional<String> statedTo,
        @Doc("When it was said.") Optional<When> when,

        @Doc(value = "How sure it is.", example = "assessed")
        Certainty certainty,

        @Doc("How likely, on a published scale.") Optional<Likelihood> likelihood,
        @Doc("How well founded it is.") Optional<Confidence> confidence,

        @Doc(value = "How far a state is responsible, where one is named.", example = "ignored")
        Optional<Responsibility> responsibility,

        @Doc("The reasons.") Optional<Narrative> basis,

        @Doc("The act or statement of a formal attribution.")
        Optional<String> legalReference,

        @Doc("What followed politically.") Optional<LocalText> response,
        @Doc("Other explanations considered.") List<LocalText> alternatives,
        @Doc("What is missing to be surer.") List<LocalText> gaps,
        @Doc("What would change the judgement.") Optional<LocalText> wouldChange,

        @Ref(RelatedIncident.class) @Doc("The other incident it is about, when it is not about this one.")
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

    public AttributionStep {
        alternatives = List.copyOf(alternatives);
        gaps = List.copyOf(gaps);
        sources = List.copyOf(sources);
        contradicts = List.copyOf(contradicts);
        supersedes = List.copyOf(supersedes);
        wording = Ordered.copyOf(wording);
    }

    @Doc("How far an attribution goes.")
    public enum Step {
        @Doc("These traces belong together.")
        ACTIVITY,
        @Doc("They belong to a known set of intrusions.")
        CLUSTER,
        @Doc("They belong to a named group.")
        NAMED_GROUP,
        @Doc("They come from a country.")
        COUNTRY,
        @Doc("A state is responsible.")
        STATE_RESPONSIBILITY,
        @Doc("A government says so formally.")
        FORMAL
    }

    @Doc("The spectrum of state responsibility.")
    public enum Responsibility {
        PROHIBITED,
        PROHIBITED_BUT_INADEQUATE,
        IGNORED,
        ENCOURAGED,
        SHAPED,
        COORDINATED,
        ORDERED,
        ROGUE_CONDUCTED,
        EXECUTED,
        INTEGRATED
    }
}
