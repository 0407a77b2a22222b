package eu.dossier.core.casefile;

import java.util.Optional;

@Doc("Someone who receives the documents.")
public record Recipient(
        Place place,
        @Doc("Identifier, for references.") String id,

        @Doc(value = "Who.", example = "Office of the Prime Minister")
        LocalText name,

        @Ref(Party.class) @Doc("The party it is or belongs to.")
        Optional<String> party,

        @Ref(Audience.class) @Doc(value = "The audience it belongs to.", example = "ministers")
        Optional<String> audience,

        @Doc("Copy number.") Optional<Integer> copy,
        @Doc("How it is sent.") Optional<LocalText> channel,
        @Doc("Who may learn of it.") Marking marking)
        implements MarkedItem {}
