package eu.dossier.core.release.view;

import eu.dossier.core.casefile.Basis;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.Quantity;
import eu.dossier.core.time.When;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number.
 *
 * @param wording words to use for the whole, where some were approved for this audience
 */
public record ReleasedQuantity(
        String id,
        Quantity.Of of,
        Optional<LocalText> label,
        Optional<BigDecimal> value,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        Optional<String> unit,
        Optional<BigDecimal> percent,
        Optional<When> asOf,
        Optional<Basis> basis,
        Optional<LocalText> note,
        List<ReleasedSourceRef> sources,
        Optional<LocalText> wording,
        Marks marks)
        implements ReleasedItem {
    public ReleasedQuantity {
        sources = List.copyOf(sources);
    }
}
