package eu.dossier.core.casefile;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

@Doc("What the case is called and where it stands.")
public record Incident(
        @Doc(
                value = "The case's own reference; part of every file name. Letters, digits, dots and hyphens.",
                example = "BE-IBZ-2021-01")
        String id,

        @Doc(value = "Where the case stands.", example = "investigating")
        Status status,

        @Doc("The conclusion in one line, as a headline. May be worded anew per audience.")
        MarkedText title,

        @Doc(value = "Language of every text in this file that names none, BCP 47.", example = "en")
        Locale language,

        @Doc(value = "The zone in which clock times are printed, an IANA name.", example = "Europe/Brussels")
        Optional<ZoneId> timeZone,

        @Doc(value = "Working name of the case, never printed.", example = "Interior Ministry 2021")
        Optional<String> name,

        @Ref(Party.class) @Doc("The party that issues the documents.")
        Optional<String> publisher,

        @Doc("The issuer's file number, printed on documents.")
        Optional<String> reference) {

    @Doc("Where a case stands.")
    public enum Status {
        @Doc("Not yet sure that it is an incident.")
        SUSPECTED,
        @Doc("Under investigation.")
        INVESTIGATING,
        @Doc("The attacker can do no more harm.")
        CONTAINED,
        @Doc("Services work again.")
        RECOVERED,
        @Doc("Cause found and fixed.")
        RESOLVED,
        @Doc("Nothing more is expected.")
        CLOSED
    }
}
