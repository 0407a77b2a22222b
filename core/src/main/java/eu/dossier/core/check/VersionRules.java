package eu.dossier.core.check;

import eu.dossier.core.casefile.Place;
import eu.dossier.core.casefile.Product;
import eu.dossier.core.casefile.VersionStatus;
import eu.dossier.core.casefile.Vulnerability.Status;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** States of the versions of a product. */
final class VersionRules {

    private VersionRules() {}

    /** What is said of one version, of one flaw or of the incident as a whole. */
    private record Said(Optional<String> flaw, String version) {}

    static void twoStates(Subject subject, Found found) {
        for (Product product : subject.file().products()) {
            Map<Said, Status> seen = new HashMap<>();
            product.versions().forEach(version -> seen.put(new Said(Optional.empty(), version), Status.KNOWN_AFFECTED));
            Place place = product.place().child("version_status");
            for (int i = 0; i < product.versionStatus().size(); i++) {
                report(product.versionStatus().get(i), seen, place.child(i), found);
            }
        }
    }

    private static void report(VersionStatus status, Map<Said, Status> seen, Place place, Found found) {
        for (int i = 0; i < status.versions().size(); i++) {
            String version = status.versions().get(i);
            Status before = seen.putIfAbsent(new Said(status.vulnerability(), version), status.status());
            if (before != null && before != status.status()) {
                found.at(
                        place.child("versions").child(i),
                        "Version %s has two states: %s here, %s before."
                                .formatted(version, SourceRules.word(status.status()), SourceRules.word(before)),
                        "Keep the one that is true; name the flaw under \"vulnerability\" where each is true of"
                                + " another.");
            }
        }
    }
}
