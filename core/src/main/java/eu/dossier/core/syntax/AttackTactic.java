package eu.dossier.core.syntax;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The tactics of the ATT&amp;CK enterprise matrix, in the order of its columns. */
public enum AttackTactic {
    RECONNAISSANCE("TA0043", "Reconnaissance"),
    RESOURCE_DEVELOPMENT("TA0042", "Resource Development"),
    INITIAL_ACCESS("TA0001", "Initial Access"),
    EXECUTION("TA0002", "Execution"),
    PERSISTENCE("TA0003", "Persistence"),
    PRIVILEGE_ESCALATION("TA0004", "Privilege Escalation"),
    DEFENSE_EVASION("TA0005", "Defense Evasion"),
    CREDENTIAL_ACCESS("TA0006", "Credential Access"),
    DISCOVERY("TA0007", "Discovery"),
    LATERAL_MOVEMENT("TA0008", "Lateral Movement"),
    COLLECTION("TA0009", "Collection"),
    COMMAND_AND_CONTROL("TA0011", "Command and Control"),
    EXFILTRATION("TA0010", "Exfiltration"),
    IMPACT("TA0040", "Impact");

    private final String id;
    private final String label;

    AttackTactic(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** {@code TA0001}. */
    public String id() {
        return id;
    }

    /** The name as MITRE prints it, {@code Initial Access}; never translated. */
    public String label() {
        return label;
    }

    /** The name in a case file, {@code initial_access}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tactic of an id ({@code TA0001}) or of a name, however its words are joined; empty when there is none. */
    public static Optional<AttackTactic> parse(String text) {
        String key = text.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Arrays.stream(values())
                .filter(tactic ->
                        tactic.id.equalsIgnoreCase(text) || tactic.key().equals(key))
                .findFirst();
    }
}
