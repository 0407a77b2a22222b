package eu.dossier.core.casefile;

import eu.dossier.core.time.Moment;
import java.util.List;
import java.util.Optional;

@Doc("What a press release needs beyond the facts.")
public record Communications(
        Place place,
        @Doc("Identifier, for references.") String id,
        @Doc("Nothing goes to the press before this.") Optional<Embargo> embargo,

        @Doc(value = "Place at the start of a press release.", example = "Brussels")
        Optional<LocalText> dateline,

        @Ref(Contact.class) @Doc("The press desk.") Optional<String> pressContact,

        @Ref(Contact.class) @Doc("Help for people affected.")
        Optional<String> citizensContact,

        @Ref(Party.class) @Doc("Who speaks.") Optional<String> spokesperson,
        @Doc("When the next information comes.") Optional<Moment> nextUpdate,

        @Doc("The opening sentence of a press release, where the made one will not do.")
        Optional<MarkedText> lead,

        @Doc("Facts after the end mark.") List<MarkedText> notesToEditors,

        @Ref(Party.class) @Doc("Parties whose \"About ...\" stands under a press release.")
        List<String> about,

        @Doc("Who may read it.") Marking marking)
        implements MarkedItem {

    public Communications {
        notesToEditors = List.copyOf(notesToEditors);
        about = List.copyOf(about);
    }
}
