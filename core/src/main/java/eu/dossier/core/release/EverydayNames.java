package eu.dossier.core.release;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of programs and accounts that are so common that to find them says nothing by itself. */
final class EverydayNames {

    /** Programs and accounts that stand on every machine. */
    private static final Set<String> EVERYWHERE = Set.of(
            "cmd.exe",
            "powershell.exe",
            "svchost.exe",
            "rundll32.exe",
            "explorer.exe",
            "w3wp.exe",
            "wscript.exe",
            "mshta.exe",
            "regsvr32.exe",
            "system",
            "administrator",
            "admin",
            "root",
            "guest");

    /** Names of accounts, services and processes that are words of the languages of the briefings as well. */
    private static final Set<String> WORDS = Set.of(
            "access", "accounting", "accueil", "agent", "alarm", "alert", "alerts", "anonymous", "app", "archive",
            "archiv", "assistance", "assistant", "audit", "backup", "backups", "benutzer", "bestand", "boot", "browser",
            "cache", "central", "client", "cloud", "config", "console", "contact", "control", "daemon",
            "data", "database", "default", "demo", "desktop", "development", "dienst", "direction", "director",
            "drucker", "druck", "education", "essai", "event", "events", "export", "extern", "external", "file",
            "files", "finance", "gast", "gebruiker", "general", "gestion", "hardware", "help", "helpdesk",
            "host", "import", "info", "information", "install", "installer", "intern", "internal", "invoice", "it",
            "kontakt", "library", "local", "log", "login", "logs", "mail", "maintenance", "manager", "master",
            "monitor", "monitoring", "network", "netz", "netwerk", "news", "nobody", "office", "operator", "personal",
            "personeel", "press", "presse", "pers", "print", "printer", "production", "proxy", "prova", "pruefung",
            "public", "query", "reception", "recovery", "remote", "replication", "report", "reports", "restore",
            "router", "sales", "sauvegarde", "scan", "scanner", "school", "search", "secretariat", "security",
            "server", "servers", "service", "services", "servizio", "setup", "share", "shared", "shell", "shop",
            "sicherheit", "sicherung", "site", "software", "staff", "storage", "student", "students", "support",
            "sync", "task", "tasks", "team", "temp", "test", "tests", "time", "tool", "tools", "training", "transfer",
            "update", "updater", "updates", "upgrade", "user", "users", "utente", "utilisateur", "vendor", "video",
            "visitor", "watch", "web", "webmail", "website", "windows", "work", "worker");

    private static final List<String> IN_FRONT = List.of(
            "account", "user", "service", "process", "task", "compte", "utilisateur", "gebruiker", "Konto", "Benutzer",
            "Dienst", "utente", "processus", "proces", "Prozess", "servizio", "processo");

    private static final List<String> BEHIND = List.of(
            "account", "user", "service", "process", "task", "gebruiker", "Konto", "Benutzer", "Dienst", "proces",
            "Prozess");

    private EverydayNames() {}

    /** Whether a name stands on every machine. */
    static boolean isEverywhere(String name) {
        return EVERYWHERE.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a name is a word that everybody uses. */
    static boolean isWord(String name) {
        return WORDS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Such a word where it stands for an account or the like: "the account backup". */
    static List<String> inContext(String word) {
        return java.util.stream.Stream.concat(
                        IN_FRONT.stream().map(front -> front + " " + word),
                        BEHIND.stream().map(behind -> word + " " + behind))
                .toList();
    }
}
