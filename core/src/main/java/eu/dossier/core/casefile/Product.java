package eu.dossier.core.casefile;

import java.util.List;
import java.util.Optional;

@Doc("A product affected.")
public record Product(
        Place place,
        @Doc("Identifier, for references.") String id,
        @Doc(value = "Who makes it.", example = "Microsoft") Optional<String> vendor,

        @Doc(value = "What it is called.", example = "Exchange Server")
        String name,

        @Doc(value = "Versions affected, in the vendor's notation.", example = "[\"2013\", \"2016\", \"2019\"]")
        List<String> versions,

        @Doc("State of its versions: which are affected, which are not, which are fixed.")
        List<VersionStatus> versionStatus,

        @Doc("CPE 2.3 name.") Optional<String> cpe,
        @Doc("Package URL.") Optional<String> purl,
        @Doc("Whether it gets no more fixes.") Optional<Boolean> endOfLife,
        @Doc("Anything to know.") Optional<LocalText> note,
        @Doc("Who may read it.") Marking marking)
        implements Referable {

    public Product {
        versions = List.copyOf(versions);
        versionStatus = List.copyOf(versionStatus);
    }
}
