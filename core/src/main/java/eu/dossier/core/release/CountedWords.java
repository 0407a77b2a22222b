package eu.dossier.core.release;

import eu.dossier.core.casefile.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What a number is followed by when it counts something, in the languages of the briefings. */
final class CountedWords {

    private static final BigDecimal FEW = BigDecimal.valueOf(5);
    private static final BigDecimal HALF_A_DAY = BigDecimal.valueOf(12);

    private static final List<String> PEOPLE =
            List.of("people", "persons", "personnes", "personen", "mensen", "Menschen", "persone");

    private static final List<String> HOURS = List.of("hours", "heures", "uur", "uren", "Stunden", "ore");

    private static final List<String> INJURED = List.of(
            "injured",
            "people injured",
            "people were injured",
            "wounded",
            "blessés",
            "gewonden",
            "Verletzte",
            "feriti");

    private static final List<String> DEAD = List.of(
            "dead",
            "deaths",
            "people died",
            "people were killed",
            "morts",
            "décès",
            "doden",
            "Tote",
            "Todesfälle",
            "morti");

    private CountedWords() {}

    /** Of a share in a hundred. */
    static List<String> percent() {
        return List.of("percent", "per cent", "pour cent", "procent", "Prozent", "per cento");
    }

    /**
     * Of a quantity. A few people and round numbers of hours are told everywhere ("two people answer the phone", "24 hours a
     * day"): they are looked for only in words that say more.
     */
    static List<String> of(Quantity.Of counted, BigDecimal value) {
        List<String> people = value.compareTo(FEW) < 0 ? List.of() : PEOPLE;
        return switch (counted) {
            case DATA_SUBJECTS -> people;
            case INJURED -> join(people, INJURED);
            case DEATHS -> join(people, DEAD);
            case DOWNTIME_HOURS, DURATION_HOURS -> value.remainder(HALF_A_DAY).signum() == 0 ? List.of() : HOURS;
            default -> of(counted);
        };
    }

    private static List<String> join(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<String> of(Quantity.Of counted) {
        return switch (counted) {
            case USERS -> List.of("users", "utilisateurs", "gebruikers", "Nutzer", "Benutzer", "utenti");
            case CLIENTS -> List.of("clients", "customers", "klanten", "Kunden", "clienti");
            case CITIZENS -> List.of("citizens", "citoyens", "burgers", "Bürger", "cittadini");
            case PATIENTS -> List.of("patients", "patiënten", "Patienten", "pazienti");
            case EMPLOYEES ->
                List.of(
                        "employees",
                        "staff",
                        "employés",
                        "medewerkers",
                        "werknemers",
                        "Mitarbeiter",
                        "dipendenti",
                        "impiegati");
            case RECORDS -> List.of("records", "enregistrements", "dossiers", "Datensätze", "record", "dati");
            case ACCOUNTS -> List.of("accounts", "comptes", "Konten", "account", "conti");
            case SYSTEMS -> List.of("systems", "systèmes", "systemen", "Systeme", "sistemi");
            case SERVERS -> List.of("servers", "serveurs", "Server");
            case WORKSTATIONS ->
                List.of(
                        "workstations",
                        "computers",
                        "postes",
                        "ordinateurs",
                        "werkstations",
                        "Arbeitsplätze",
                        "computer",
                        "postazioni");
            case SITES -> List.of("sites", "locaties", "vestigingen", "Standorte", "sedi");
            case ORGANISATIONS ->
                List.of("organisations", "organizations", "organisaties", "Organisationen", "organizzazioni");
            case SERVICES -> List.of("services", "diensten", "Dienste", "servizi");
            case TRANSACTIONS -> List.of("transactions", "transacties", "Transaktionen", "transazioni", "operazioni");
            case GIGABYTES -> List.of("GB", "gigabytes", "gigabyte", "Go", "gigaoctets");
            case COST_GROSS, COST_RECOVERED, RANSOM_DEMANDED, RANSOM_PAID ->
                List.of("EUR", "euro", "euros", "USD", "dollars", "dollari");
            case DATA_SUBJECTS, INJURED, DEATHS, DOWNTIME_HOURS, DURATION_HOURS, OTHER -> List.of();
        };
    }
}
