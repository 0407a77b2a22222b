package eu.dossier.core.casefile;

import eu.dossier.core.time.Moment;
import java.util.Optional;

@Doc("Until when the press must hold back.")
public record Embargo(
        @Doc(value = "The moment, with its zone.", example = "2021-05-25T18:00+02:00")
        Moment until,

        @Doc("Why.") Optional<LocalText> reason)
        implements ShortForm {}
