package eu.dossier.core.casefile;

import java.util.Optional;

@Doc(value = "A source, and how credible it is on this point.", example = "{ref: euractiv, credibility: 3}")
public record SourceRef(
        @Ref(Source.class) @Doc(value = "The source.", example = "euractiv")
        String ref,

        @Doc(value = "How credible it is on this point (Admiralty code, number).", example = "3")
        Optional<Credibility> credibility,

        @Doc(value = "Where in the source.", example = "p. 4")
        Optional<String> locator)
        implements ShortForm {}
