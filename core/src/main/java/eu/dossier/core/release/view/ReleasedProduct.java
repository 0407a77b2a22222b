package eu.dossier.core.release.view;

import eu.dossier.core.casefile.LocalText;
import java.util.List;
import java.util.Optional;

/** A product affected. */
public record ReleasedProduct(
        String id,
        Optional<String> vendor,
        String name,
        List<String> versions,
        List<ReleasedVersionStatus> versionStatus,
        Optional<String> cpe,
        Optional<String> purl,
        Optional<Boolean> endOfLife,
        Optional<LocalText> note,
        Marks marks)
        implements ReleasedItem {
    public ReleasedProduct {
        versions = List.copyOf(versions);
        versionStatus = List.copyOf(versionStatus);
    }
}
