package eu.dossier.core.casefile;

import java.util.Optional;

@Doc("The moments from which deadlines run.")
public record Clocks(
        @Doc(value = "It began.", example = "2019-04") Optional<ClockTime> occurred,
        @Doc(value = "It was noticed.", example = "2021-03") Optional<ClockTime> detected,

        @Doc(
                value = "The organisation knew that it was an incident; legal deadlines run from here.",
                example = "2021-03-12T14:00+01:00")
        Optional<ClockTime> aware,

        @Doc("It was classified as significant or major.") Optional<ClockTime> classified,
        @Doc("The attacker could do no more.") Optional<ClockTime> contained,
        @Doc("Services worked again.") Optional<ClockTime> recovered,
        @Doc("The cause was removed.") Optional<ClockTime> rootCauseFixed,
        @Doc("All was done.") Optional<ClockTime> resolved,

        @Doc(value = "The public learnt of it.", example = "2021-05-25")
        Optional<ClockTime> disclosed) {}
