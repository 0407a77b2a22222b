package eu.dossier.core.casefile;

import eu.dossier.core.time.Moment;
import java.util.Optional;

@Doc("The same paragraphs in words approved for one audience.")
public record NarrativeWording(
        @Doc("The words, in CommonMark.") Narrative text,
        @Ref(Party.class) @Doc("Who approved them.") Optional<String> approvedBy,
        @Doc("When they were approved.") Optional<Moment> approvedAt)
        implements Approvable, ShortForm {}
