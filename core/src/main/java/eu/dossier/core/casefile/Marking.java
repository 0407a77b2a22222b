package eu.dossier.core.casefile;

import eu.dossier.core.time.Moment;
import eu.dossier.document.marking.Tlp;
import java.util.List;
import java.util.Optional;

@Doc(
        value = "How far something may go. What is left out here is taken from the surrounding item, in "
                + "the end from the case.",
        example = "{tlp: GREEN, caveats: [judicial]}")
public record Marking(
        @Doc(value = "Traffic Light Protocol label, version 2.0.", example = "AMBER+STRICT")
        Optional<Tlp> tlp,

        @Doc(value = "Permissible Actions Protocol label: what readers may do with it.", example = "AMBER")
        Optional<Pap> pap,

        @Doc(value = "Government classification, as the law writes it.", example = "RESTREINT UE/EU RESTRICTED")
        Optional<String> classification,

        @Doc(value = "Further restrictions; only audiences that hold all of them may read it.", example = "[judicial]")
        Optional<List<String>> caveats,

        @Ref(Audience.class) @Doc(value = "The only audiences that may read it.", example = "[ministers]")
        Optional<List<String>> audiences,

        @Doc(value = "Released to nobody before this moment.", example = "2021-05-25T18:00+02:00")
        Optional<Moment> notBefore,

        @Doc(value = "Whether a reader who may not see it may learn that something is withheld.", example = "false")
        Optional<Boolean> existenceMayBeTold)
        implements ShortForm {

    public Marking {
        caveats = caveats.map(List::copyOf);
        audiences = audiences.map(List::copyOf);
    }

    /** A marking that says nothing: all is taken from what surrounds it. */
    public static final Marking NONE = of(Optional.empty());

    /** A marking of one label and nothing else. */
    public static Marking of(Tlp tlp) {
        return of(Optional.of(tlp));
    }

    private static Marking of(Optional<Tlp> tlp) {
        return new Marking(
                tlp,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** This marking with every part that it leaves open taken from {@code outer}. */
    public Marking within(Marking outer) {
        if (equals(NONE)) {
            return outer;
        }
        return new Marking(
                tlp.or(outer::tlp),
                pap.or(outer::pap),
                classification.or(outer::classification),
                caveats.or(outer::caveats),
                audiences.or(outer::audiences),
                notBefore.or(outer::notBefore),
                existenceMayBeTold.or(outer::existenceMayBeTold));
    }
}
