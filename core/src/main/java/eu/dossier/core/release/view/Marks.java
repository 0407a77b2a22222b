package eu.dossier.core.release.view;

import eu.dossier.core.casefile.Pap;
import eu.dossier.document.marking.Tlp;
import java.util.List;
import java.util.Optional;

/**
 * How far a released item may go on, everything that its own marking left open filled in.
 *
 * @param caveats sorted
 */
public record Marks(Tlp tlp, Optional<Pap> pap, Optional<String> classification, List<String> caveats) {

    public static final Marks CLEAR = new Marks(Tlp.CLEAR, Optional.empty(), Optional.empty(), List.of());

    public Marks {
        caveats = List.copyOf(caveats);
    }
}
