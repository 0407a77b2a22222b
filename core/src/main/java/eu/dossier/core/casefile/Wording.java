package eu.dossier.core.casefile;

import eu.dossier.core.time.Moment;
import java.util.Optional;

@Doc("The same fact in words approved for one audience.")
public record Wording(
        @Doc(value = "The words.", example = "The network has been secured.")
        LocalText text,

        @Ref(Party.class) @Doc("Who approved them.") Optional<String> approvedBy,
        @Doc("When they were approved.") Optional<Moment> approvedAt)
        implements Approvable, ShortForm {}
