package eu.dossier.templates.language;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;

/** The short names of zones, as they are written in English. Asking the JDK for them loads its whole locale data. */
final class Zones {

    private static final Names CENTRAL = new Names("CET", "CEST");
    private static final Names EASTERN = new Names("EET", "EEST");
    private static final Names WESTERN = new Names("WET", "WEST");
    private static final Names ALWAYS_UTC = new Names("UTC", "UTC");

    private static final Map<String, Names> KNOWN = Map.ofEntries(
            Map.entry("UTC", ALWAYS_UTC),
            Map.entry("Etc/UTC", ALWAYS_UTC),
            Map.entry("Z", ALWAYS_UTC),
            Map.entry("Europe/London", new Names("GMT", "BST")),
            Map.entry("Europe/Dublin", new Names("GMT", "IST")),
            Map.entry("Europe/Lisbon", WESTERN),
            Map.entry("Europe/Amsterdam", CENTRAL),
            Map.entry("Europe/Andorra", CENTRAL),
            Map.entry("Europe/Belgrade", CENTRAL),
            Map.entry("Europe/Berlin", CENTRAL),
            Map.entry("Europe/Bratislava", CENTRAL),
            Map.entry("Europe/Brussels", CENTRAL),
            Map.entry("Europe/Budapest", CENTRAL),
            Map.entry("Europe/Copenhagen", CENTRAL),
            Map.entry("Europe/Ljubljana", CENTRAL),
            Map.entry("Europe/Luxembourg", CENTRAL),
            Map.entry("Europe/Madrid", CENTRAL),
            Map.entry("Europe/Malta", CENTRAL),
            Map.entry("Europe/Monaco", CENTRAL),
            Map.entry("Europe/Oslo", CENTRAL),
            Map.entry("Europe/Paris", CENTRAL),
            Map.entry("Europe/Prague", CENTRAL),
            Map.entry("Europe/Rome", CENTRAL),
            Map.entry("Europe/Sarajevo", CENTRAL),
            Map.entry("Europe/Skopje", CENTRAL),
            Map.entry("Europe/Stockholm", CENTRAL),
            Map.entry("Europe/Tirane", CENTRAL),
            Map.entry("Europe/Vaduz", CENTRAL),
            Map.entry("Europe/Vatican", CENTRAL),
            Map.entry("Europe/Vienna", CENTRAL),
            Map.entry("Europe/Warsaw", CENTRAL),
            Map.entry("Europe/Zagreb", CENTRAL),
            Map.entry("Europe/Zurich", CENTRAL),
            Map.entry("Asia/Nicosia", EASTERN),
            Map.entry("Europe/Athens", EASTERN),
            Map.entry("Europe/Bucharest", EASTERN),
            Map.entry("Europe/Chisinau", EASTERN),
            Map.entry("Europe/Helsinki", EASTERN),
            Map.entry("Europe/Kyiv", EASTERN),
            Map.entry("Europe/Riga", EASTERN),
            Map.entry("Europe/Sofia", EASTERN),
            Map.entry("Europe/Tallinn", EASTERN),
            Map.entry("Europe/Vilnius", EASTERN));

    private record Names(String standard, String summer) {}

    private Zones() {}

    static Optional<String> abbreviation(ZonedDateTime at) {
        boolean summer = at.getZone().getRules().isDaylightSavings(at.toInstant());
        return Optional.ofNullable(KNOWN.get(at.getZone().getId()))
                .map(names -> summer ? names.summer() : names.standard());
    }
}
