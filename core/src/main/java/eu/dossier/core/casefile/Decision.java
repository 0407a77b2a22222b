package eu.dossier.core.casefile;

import eu.dossier.core.time.When;
import java.util.List;
import java.util.Optional;

@Doc(
        value = "Something ministers are asked to decide.",
        example = "{ask: Agree to name the state responsible., by: 2021-05-28T12:00+02:00}")
public record Decision(
        Place place,
        @Doc("Identifier, for references.") String id,
        @Doc("What is asked, as an imperative.") LocalText ask,
        @Doc("By when.") Optional<When> by,
        @Ref(Party.class) @Doc("Who shall decide.") Optional<String> of,
        @Doc("What they need to know.") Optional<Narrative> background,
        @Doc("The choices.") List<Choice> options,
        @Doc("What happens without a decision.") Optional<LocalText> consequence,

        @Ref(Choice.class) @Doc("The option chosen, once decided.")
        Optional<String> decided,

        @Doc("When it was decided.") Optional<When> decidedAt,
        @Doc("What it rests on.") List<SourceRef> sources,
        @Doc("Who may read it.") Marking marking)
        implements MarkedItem {

    public Decision {
        options = List.copyOf(options);
        sources = List.copyOf(sources);
    }
}
