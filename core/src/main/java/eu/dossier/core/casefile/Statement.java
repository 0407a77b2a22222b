package eu.dossier.core.casefile;

import eu.dossier.core.time.Moment;
import eu.dossier.core.time.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@Doc(
        value = "Something said, word for word.",
        example = "{speaker: maerens, quote: The servers are well protected., language: en}")
public record Statement(
        Place place,
        @Doc("Identifier, for references.") String id,
        @Ref(Party.class) @Doc("Who said it.") String speaker,

        @Doc("The words, verbatim, without quotation marks.")
        String quote,

        @Doc(value = "The language it was said in.", example = "fr")
        Optional<Locale> language,

        @Doc("Approved translations.") Optional<LocalText> translation,
        @Doc("When it was said.") Optional<When> when,
        @Ref(Party.class) @Doc("To whom.") Optional<String> statedTo,
        @Ref(Party.class) @Doc("Who cleared it for use.") Optional<String> clearedBy,
        @Doc("When it was cleared.") Optional<Moment> clearedAt,

        @Doc(value = "Whether it may be repeated as a line to take.", example = "true")
        Optional<Boolean> lineToTake,

        @Doc("What it answered.") Optional<LocalText> context,
        @Doc("Where it was published.") List<SourceRef> sources,
        @Doc("Who may read it.") Marking marking)
        implements MarkedItem {

    public Statement {
        sources = List.copyOf(sources);
    }
}
