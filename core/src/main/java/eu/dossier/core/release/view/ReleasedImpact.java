package eu.dossier.core.release.view;

import java.util.List;
import java.util.Optional;

/**
 * What the incident did. Its parts carry markings of their own, so that some may be released without the others.
 *
 * @param overall what is said of the impact as a whole
 */
public record ReleasedImpact(
        Optional<ReleasedOverallImpact> overall,
        Optional<ReleasedEffect> confidentiality,
        Optional<ReleasedEffect> integrity,
        Optional<ReleasedEffect> availability,
        Optional<ReleasedEffect> authenticity,
        List<ReleasedService> services,
        List<ReleasedQuantity> numbers,
        List<ReleasedData> data,
        List<ReleasedSubjects> dataSubjects,
        List<ReleasedText> consequences) {

    public static final ReleasedImpact NONE = new ReleasedImpact(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public ReleasedImpact {
        services = List.copyOf(services);
        numbers = List.copyOf(numbers);
        data = List.copyOf(data);
        dataSubjects = List.copyOf(dataSubjects);
        consequences = List.copyOf(consequences);
    }

    /** Whether nothing of it is released. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
