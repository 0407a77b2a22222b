package eu.dossier.core.release.view;

import java.util.List;
import java.util.Optional;

/** Who reports the incident. */
public record ReleasedReporter(
        String id,
        String party,
        List<String> contacts,
        Optional<String> dataProtectionOfficer,
        Optional<String> parent,
        Marks marks)
        implements ReleasedItem {
    public ReleasedReporter {
        contacts = List.copyOf(contacts);
    }
}
