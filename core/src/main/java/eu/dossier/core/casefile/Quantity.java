package eu.dossier.core.casefile;

import eu.dossier.core.time.When;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Doc(value = "A number.", example = "{of: data_subjects, min: 900, max: 1200, basis: estimated, as_of: 2021-05-26}")
public record Quantity(
        Place place,
        @Doc("Identifier, for references.") String id,

        @Doc(value = "What is counted.", example = "data_subjects")
        Of of,

        @Doc(value = "What is counted, in words; needed for other.", example = "beds closed")
        Optional<LocalText> label,

        @Doc(value = "The number, without separators.", example = "1643")
        Optional<BigDecimal> value,

        @Doc("At least.") Optional<BigDecimal> min,
        @Doc("At most.") Optional<BigDecimal> max,

        @Doc(value = "Currency (ISO 4217) or unit.", example = "EUR")
        Optional<String> unit,

        @Doc(value = "Share of the whole, in percent.", example = "2.5")
        Optional<BigDecimal> percent,

        @Doc(value = "The moment it was counted.", example = "2021-05-26")
        Optional<When> asOf,

        @Doc(value = "Counted or estimated.", example = "estimated")
        Optional<Basis> basis,

        @Doc("Anything to know.") Optional<LocalText> note,
        @Doc("What it rests on.") List<SourceRef> sources,

        @Ref(Audience.class) @Doc("Approved wording per audience.")
        Map<String, Wording> wording,

        @Doc("Who may read it.") Marking marking)
        implements MarkedItem {

    public Quantity {
        sources = List.copyOf(sources);
        wording = Ordered.copyOf(wording);
    }

    @Doc("What is counted.")
    public enum Of {
        USERS,
        CLIENTS,
        CITIZENS,
        PATIENTS,
        EMPLOYEES,
        DATA_SUBJECTS,
        RECORDS,
        ACCOUNTS,
        SYSTEMS,
        SERVERS,
        WORKSTATIONS,
        SITES,
        ORGANISATIONS,
        SERVICES,
        TRANSACTIONS,
        @Doc("Volume of data.")
        GIGABYTES,
        DOWNTIME_HOURS,
        DURATION_HOURS,
        @Doc("Money lost.")
        COST_GROSS,
        @Doc("Money got back.")
        COST_RECOVERED,
        RANSOM_DEMANDED,
        RANSOM_PAID,
        INJURED,
        DEATHS,
        OTHER
    }
}
