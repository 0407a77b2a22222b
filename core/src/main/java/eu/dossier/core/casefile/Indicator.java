package eu.dossier.core.casefile;

import eu.dossier.core.time.When;
import java.util.List;
import java.util.Optional;

@Doc(
        value = "A trace by which others can recognise the attack.",
        example = "{type: domain, value: update.example.org, context: command and control}")
public record Indicator(
        Place place,
        @Doc("Identifier, for references.") String id,
        @Doc(value = "What it is.", example = "sha256") Type type,

        @Doc(value = "The value, live.", example = "198.51.100.7")
        String value,

        @Doc("First seen.") Optional<When> firstSeen,
        @Doc("Last seen.") Optional<When> lastSeen,

        @Doc(value = "Its part in the attack.", example = "command and control")
        Optional<LocalText> context,

        @Doc("How sure it is malicious.") Optional<Confidence> confidence,

        @Doc(value = "Whether it is good enough to block or alert on by machine.", example = "true")
        Optional<Boolean> toIds,

        @Doc(value = "ATT&CK numbers it belongs to.", example = "[T1071.001]")
        List<String> techniques,

        @Doc("Anything to know before using it.") Optional<LocalText> note,
        @Doc("What it rests on.") List<SourceRef> sources,
        @Doc("Who may read it.") Marking marking)
        implements MarkedItem {

    public Indicator {
        techniques = List.copyOf(techniques);
        sources = List.copyOf(sources);
    }

    @Doc("Types of indicator.")
    public enum Type {
        IPV4,
        IPV6,
        @Doc("A network.")
        CIDR,
        PORT,
        ASN,
        DOMAIN,
        HOSTNAME,
        URL,
        EMAIL,
        EMAIL_SUBJECT,
        @Doc("A line of a mail's head, with its name.")
        EMAIL_HEADER,
        USER_AGENT,
        @Doc("A line of a web request's or answer's head, with its name.")
        HTTP_HEADER,
        MD5,
        SHA1,
        SHA256,
        SHA512,
        SSDEEP,
        TLSH,
        IMPHASH,
        @Doc("SHA-256 of a signed Windows program without its signature.")
        AUTHENTIHASH,
        FILE_NAME,
        FILE_PATH,
        @Doc("Path of the debugging file that a Windows program names.")
        PDB_PATH,
        FILE_SIZE,
        REGISTRY_KEY,
        MUTEX,
        NAMED_PIPE,
        PROCESS,
        COMMAND_LINE,
        SERVICE,
        SCHEDULED_TASK,
        USER_ACCOUNT,
        CERTIFICATE_SHA1,
        CERTIFICATE_SHA256,
        CERTIFICATE_SERIAL,
        JA3,
        JA3S,
        JA4,
        @Doc("Fingerprint of a TLS server, 62 digits.")
        JARM,
        @Doc("Fingerprint of an SSH client or server.")
        HASSH,
        MAC_ADDRESS,
        CRYPTO_WALLET,
        PHONE_NUMBER,
        OTHER
    }
}
