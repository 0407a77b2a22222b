package eu.dossier.core.release.view;

import java.util.Optional;

/** The moments of the incident, as far as the audience may know them. */
public record ReleasedClocks(
        Optional<ReleasedClockTime> occurred,
        Optional<ReleasedClockTime> detected,
        Optional<ReleasedClockTime> aware,
        Optional<ReleasedClockTime> classified,
        Optional<ReleasedClockTime> contained,
        Optional<ReleasedClockTime> recovered,
        Optional<ReleasedClockTime> rootCauseFixed,
        Optional<ReleasedClockTime> resolved,
        Optional<ReleasedClockTime> disclosed) {

    public static final ReleasedClocks NONE = new ReleasedClocks(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
