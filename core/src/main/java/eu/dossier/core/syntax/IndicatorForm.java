package eu.dossier.core.syntax;

import eu.dossier.core.casefile.Indicator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The form that a live value of each type of indicator has, and how it is printed. */
public final class IndicatorForm {

    private static final int MAX_LENGTH = 2000;
    private static final int MAX_PORT = 65535;
    private static final Pattern ASN = Pattern.compile("(AS)?[1-9][0-9]{0,9}");
    private static final Pattern SSDEEP = Pattern.compile("[0-9]{1,12}:[A-Za-z0-9/+]{1,128}:[A-Za-z0-9/+]{1,128}");
    private static final Pattern TLSH = Pattern.compile("(T1)?[0-9A-Fa-f]{70}");
    private static final Pattern REGISTRY =
            Pattern.compile("(HK(LM|CU|CR|U|CC)|HKEY_[A-Z_]{4,25})\\\\[^\\p{Cntrl}]{1,500}");
    private static final Pattern SERIAL = Pattern.compile("[0-9A-Fa-f]{2}(:?[0-9A-Fa-f]{2}){0,31}");
    private static final Pattern JA4 = Pattern.compile("[a-z0-9]{8,12}_[0-9a-f]{12}_[0-9a-f]{12}");
    private static final Pattern JARM = Pattern.compile("[0-9a-f]{62}");
    private static final Pattern MAC = Pattern.compile("[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9 ()/.-]{5,24}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

    private IndicatorForm() {}

    /** Whether a live value, not a defanged one, has the form of the type. */
    public static boolean admits(Indicator.Type type, String value) {
        return form(type).test(value);
    }

    private static Predicate<String> form(Indicator.Type type) {
        return switch (type) {
            case IPV4 ->
                value -> IpAddress.parse(value).filter(ip -> !ip.isV6()).isPresent();
            case IPV6 -> value -> IpAddress.parse(value).filter(IpAddress::isV6).isPresent();
            case CIDR -> IndicatorForm::isNetwork;
            case PORT -> value -> isNumber(value, MAX_PORT);
            case ASN -> ASN.asMatchPredicate();
            case DOMAIN, HOSTNAME -> value -> DomainName.parse(value).isPresent();
            case URL -> value -> WebAddress.parse(value).isPresent();
            case EMAIL -> value -> MailAddress.parse(value).isPresent();
            case MD5,
                    IMPHASH,
                    JA3,
                    JA3S,
                    HASSH,
                    SHA1,
                    SHA256,
                    AUTHENTIHASH,
                    SHA512,
                    CERTIFICATE_SHA1,
                    CERTIFICATE_SHA256 ->
                value -> hash(type).filter(hash -> hash.admits(value)).isPresent();
            case SSDEEP -> SSDEEP.asMatchPredicate();
            case TLSH -> TLSH.asMatchPredicate();
            case JA4 -> JA4.asMatchPredicate();
            case JARM -> JARM.asMatchPredicate();
            case FILE_SIZE -> NUMBER.asMatchPredicate();
            case REGISTRY_KEY -> REGISTRY.asMatchPredicate();
            case CERTIFICATE_SERIAL -> SERIAL.asMatchPredicate();
            case MAC_ADDRESS -> MAC.asMatchPredicate();
            case PHONE_NUMBER -> PHONE.asMatchPredicate();
            case EMAIL_SUBJECT,
                    EMAIL_HEADER,
                    USER_AGENT,
                    HTTP_HEADER,
                    FILE_NAME,
                    FILE_PATH,
                    PDB_PATH,
                    MUTEX,
                    NAMED_PIPE,
                    PROCESS,
                    COMMAND_LINE,
                    SERVICE,
                    SCHEDULED_TASK,
                    USER_ACCOUNT,
                    CRYPTO_WALLET,
                    OTHER -> IndicatorForm::isLine;
        };
    }

    /** The function whose value it is; empty when the type is no hash. */
    public static Optional<HashType> hash(Indicator.Type type) {
        return Optional.ofNullable(
                switch (type) {
                    case MD5, IMPHASH, JA3, JA3S, HASSH -> HashType.MD5;
                    case SHA1, CERTIFICATE_SHA1 -> HashType.SHA1;
                    case SHA256, AUTHENTIHASH, CERTIFICATE_SHA256 -> HashType.SHA256;
                    case SHA512 -> HashType.SHA512;
                    default -> null;
                });
    }

    /** Whether a value must be defanged where a person could click or paste it by mistake. */
    public static boolean isDefanged(Indicator.Type type) {
        return switch (type) {
            case IPV4, IPV6, CIDR, DOMAIN, HOSTNAME, URL, EMAIL -> true;
            default -> false;
        };
    }

    /** Whether two values that differ in capitals alone are the same thing. */
    public static boolean ignoresCase(Indicator.Type type) {
        return switch (type) {
            case IPV6, CIDR, DOMAIN, HOSTNAME, EMAIL, REGISTRY_KEY, MAC_ADDRESS, CERTIFICATE_SERIAL -> true;
            default -> hash(type).isPresent();
        };
    }

    private static boolean isNetwork(String value) {
        int slash = value.indexOf('/');
        if (slash < 0) {
            return false;
        }
        return IpAddress.parse(value.substring(0, slash))
                .filter(address -> isNumber(value.substring(slash + 1), address.isV6() ? 128 : 32))
                .isPresent();
    }

    private static boolean isNumber(String value, int max) {
        return value.matches("0|[1-9][0-9]{0,4}") && Integer.parseInt(value) <= max;
    }

    private static boolean isLine(String value) {
        return !value.isBlank() && value.length() <= MAX_LENGTH && value.chars().noneMatch(Character::isISOControl);
    }
}
