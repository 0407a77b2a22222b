package eu.dossier.core.casefile;

import java.util.List;
import java.util.Optional;

@Doc(value = "Versions of a product that share a state.", example = "{status: fixed, versions: [8.4.2]}")
public record VersionStatus(
        @Doc(value = "Their state, in the terms of CSAF.", example = "fixed")
        Vulnerability.Status status,

        @Doc(
                value = "The versions, in the vendor's notation; left out where it is said of all others.",
                example = "[8.4.2]")
        List<String> versions,

        @Ref(Vulnerability.class) @Doc("The flaw it is about, when it is not about the incident as a whole.")
        Optional<String> vulnerability) {

    public VersionStatus {
        versions = List.copyOf(versions);
    }
}
