package eu.dossier.core.casefile;

import eu.dossier.core.time.Moment;
import java.util.Optional;

@Doc(
        value = "A report to an authority.",
        example = "{authority: ccb, regime: nis2, stage: early_warning, at: 2021-03-12T18:00+01:00}")
public record Notification(
        Place place,
        @Doc("Identifier, for references.") String id,
        @Ref(Party.class) @Doc("To whom.") String authority,
        @Doc(value = "Under which law.", example = "nis2") Regime regime,

        @Doc(value = "Which step.", example = "early_warning")
        Stage stage,

        @Doc(value = "How far it is.", example = "made") Optional<Status> status,

        @Doc(value = "When it was made.", example = "2021-03-12T18:00+01:00")
        Optional<Moment> at,

        @Doc("By when it must be made, where the law's own rule does not tell.")
        Optional<Moment> due,

        @Doc("The authority's reference.") Optional<String> reference,

        @Doc("Anything to know, such as the reason for a delay.")
        Optional<LocalText> note,

        @Doc("Who may read it.") Marking marking)
        implements MarkedItem {

    @Doc("Under which law a report is made.")
    public enum Regime {
        NIS2,
        GDPR,
        @Doc("Directive 2016/680, police and justice.")
        LED,
        DORA,
        @Doc("Cyber Resilience Act.")
        CRA,
        CER,
        EIDAS,
        AI_ACT,
        NATIONAL,
        VOLUNTARY,
        OTHER
    }

    @Doc("Which step of a reporting duty.")
    public enum Stage {
        EARLY_WARNING,
        NOTIFICATION,
        INITIAL,
        INTERMEDIATE,
        PROGRESS,
        FINAL,
        @Doc("To the people concerned.")
        DATA_SUBJECTS,
        OTHER
    }

    @Doc("How far a report is.")
    public enum Status {
        MADE,
        DUE,
        NOT_REQUIRED
    }
}
