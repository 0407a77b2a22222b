package eu.dossier.core.casefile;

import java.util.List;
import java.util.Optional;

@Doc("What the incident did.")
public record Impact(
        Place place,
        @Doc("Identifier, for references.") String id,
        @Doc("In words.") Optional<Narrative> summary,
        @Doc("What others could read.") Optional<Effect> confidentiality,
        @Doc("What was changed.") Optional<Effect> integrity,
        @Doc("What did not work.") Optional<Effect> availability,
        @Doc("What cannot be trusted to be genuine.") Optional<Effect> authenticity,
        @Doc("Services hit.") List<ServiceImpact> services,
        @Doc("Counted or estimated.") List<Quantity> numbers,
        @Doc("Kinds of data concerned.") List<DataCategory> data,

        @Doc("Kinds of people whose data are concerned (GDPR Art. 33(3)(a)); how many they are stands under numbers.")
        List<SubjectCategory> dataSubjects,

        @Doc("What the incident will likely bring upon people, one full sentence each (GDPR Art. 33(3)(c)).")
        List<MarkedText> consequences,

        @Doc(value = "Countries where it is felt.", example = "[BE, LU]")
        List<Country> countries,

        @Doc("Whether health or life was harmed.") Optional<Answer> health,
        @Doc("Whether trade secrets left.") Optional<Answer> tradeSecrets,

        @Doc("Whether a plan for the continuity of services was activated.")
        Optional<Answer> continuityPlan,

        @Doc("Effect on reputation.") Optional<LocalText> reputation,

        @Doc(value = "Where it is going.", example = "improving")
        Optional<Outlook> outlook,

        @Doc(value = "Impact colour of the NIS Cooperation Group.", example = "yellow")
        Optional<Color> severityColor,

        @Doc("What it rests on.") List<SourceRef> sources,
        @Doc("Who may read it.") Marking marking)
        implements MarkedItem {

    public Impact {
        services = List.copyOf(services);
        numbers = List.copyOf(numbers);
        data = List.copyOf(data);
        dataSubjects = List.copyOf(dataSubjects);
        consequences = List.copyOf(consequences);
        countries = List.copyOf(countries);
        sources = List.copyOf(sources);
    }

    @Doc("Where things are going.")
    public enum Outlook {
        IMPROVING,
        STABLE,
        WORSENING
    }

    @Doc("Impact colour of the NIS Cooperation Group.")
    public enum Color {
        @Doc("Very large impact.")
        RED,
        @Doc("Large impact.")
        YELLOW,
        @Doc("Minor impact.")
        GREEN,
        @Doc("No impact.")
        WHITE
    }
}
