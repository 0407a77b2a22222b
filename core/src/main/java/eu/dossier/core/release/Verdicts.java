package eu.dossier.core.release;

import eu.dossier.core.casefile.Marking;
import eu.dossier.document.marking.Tlp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether an audience may read something, by its marking and kind alone. One method per rule. */
final class Verdicts {

    private final Audience audience;
    private final Instant at;

    Verdicts(Audience audience, Instant at) {
        this.audience = audience;
        this.at = at;
    }

    /** Why not, or nothing when it may. */
    record Refusal(Rule rule, String reason) {

        /** Whether words approved for the audience lift it: they are the author's own way to say it there. */
        boolean isLiftedByWording() {
            return rule == Rule.CEILING || rule == Rule.CAVEAT || rule == Rule.CLASSIFICATION;
        }

        /** The same, of something that has words for the audience which nobody answers for. */
        Refusal withUnapprovedWording(String audience) {
            return new Refusal(
                    rule,
                    "%s Its wording for %s says not, by approved_by and approved_at, who approved it and when."
                            .formatted(reason, audience));
        }
    }

    /** By what kind of thing it is. */
    Optional<Refusal> refuseKind(Kind kind) {
        return audience.never().contains(kind)
                ? refusal(Rule.KIND, "Items of the kind %s never go to %s.".formatted(kind.code(), audience.id()))
                : Optional.empty();
    }

    /** By its marking. */
    Optional<Refusal> refuseMarking(Marking marking) {
        return refuseMoment(marking)
                .or(() -> refuseAudience(marking))
                .or(() -> refuseLabel(marking))
                .or(() -> refuseClassification(marking))
                .or(() -> refuseCaveats(marking));
    }

    private Optional<Refusal> refuseMoment(Marking marking) {
        return marking.notBefore()
                .filter(moment -> at.isBefore(moment.instant()))
                .map(moment -> new Refusal(
                        Rule.NOT_BEFORE,
                        "Not before %s; this release speaks of %s."
                                .formatted(moment.text(), at.truncatedTo(ChronoUnit.SECONDS))));
    }

    private Optional<Refusal> refuseAudience(Marking marking) {
        return marking.audiences()
                .filter(audiences -> !audience.isAmong(audiences))
                .map(audiences -> new Refusal(Rule.AUDIENCE, "Only for %s.".formatted(String.join(", ", audiences))));
    }

    private Optional<Refusal> refuseLabel(Marking marking) {
        if (marking.tlp().isEmpty()) {
            return refusal(Rule.UNMARKED, "Neither the item nor the case has a TLP label.");
        }
        Tlp tlp = marking.tlp().orElseThrow();
        return audience.ceiling().admits(tlp)
                ? Optional.empty()
                : refusal(
                        Rule.CEILING,
                        "Marked %s; %s may read up to %s.".formatted(tlp, audience.id(), audience.ceiling()));
    }

    private Optional<Refusal> refuseClassification(Marking marking) {
        return marking.classification()
                .filter(level -> !audience.classifications().contains(level))
                .map(level -> new Refusal(
                        Rule.CLASSIFICATION, "Classified %s, which %s does not hold.".formatted(level, audience.id())));
    }

    private Optional<Refusal> refuseCaveats(Marking marking) {
        Set<String> lacking = audience.lacking(marking.caveats().orElse(List.of()));
        return lacking.isEmpty()
                ? Optional.empty()
                : refusal(
                        Rule.CAVEAT,
                        "Restricted by %s, which %s does not hold."
                                .formatted(String.join(", ", lacking), audience.id()));
    }

    /** The reason is put into words only for what is refused: most items pass, and formatting takes longer than deciding. */
    private static Optional<Refusal> refusal(Rule rule, String reason) {
        return Optional.of(new Refusal(rule, reason));
    }
}
