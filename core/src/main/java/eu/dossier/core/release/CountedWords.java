package eu.dossier.core.release;

import eu.dossier.core.casefile.Quantity;
import java.util.List;

/** What a number is followed by when it counts something, in the languages of the briefings. */
final class CountedWords {

    private CountedWords() {}

    static List<String> of(Quantity.Of counted) {
        return switch (counted) {
            case USERS -> List.of("users", "utilisateurs", "gebruikers", "Nutzer", "Benutzer");
            case CLIENTS -> List.of("clients", "customers", "klanten", "Kunden");
            case CITIZENS -> List.of("citizens", "citoyens", "burgers", "Bürger");
            case PATIENTS -> List.of("patients", "patiënten", "Patienten");
            case EMPLOYEES -> List.of("employees", "staff", "employés", "medewerkers", "werknemers", "Mitarbeiter");
            case DATA_SUBJECTS, INJURED, DEATHS ->
                List.of("people", "persons", "personnes", "personen", "mensen", "Menschen");
            case RECORDS -> List.of("records", "enregistrements", "dossiers", "Datensätze");
            case ACCOUNTS -> List.of("accounts", "comptes", "Konten");
            case SYSTEMS -> List.of("systems", "systèmes", "systemen", "Systeme");
            case SERVERS -> List.of("servers", "serveurs", "Server");
            case WORKSTATIONS ->
                List.of("workstations", "computers", "postes", "ordinateurs", "werkstations", "Arbeitsplätze");
            case SITES -> List.of("sites", "locaties", "vestigingen", "Standorte");
            case ORGANISATIONS -> List.of("organisations", "organizations", "organisaties", "Organisationen");
            case SERVICES -> List.of("services", "diensten", "Dienste");
            case TRANSACTIONS -> List.of("transactions", "transacties", "Transaktionen");
            case GIGABYTES -> List.of("GB", "gigabytes", "gigabyte", "Go", "gigaoctets");
            case DOWNTIME_HOURS, DURATION_HOURS -> List.of("hours", "heures", "uur", "uren", "Stunden");
            case COST_GROSS, COST_RECOVERED, RANSOM_DEMANDED, RANSOM_PAID ->
                List.of("EUR", "euro", "euros", "USD", "dollars");
            case OTHER -> List.of();
        };
    }
}
