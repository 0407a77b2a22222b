package eu.dossier.core.syntax;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name of the domain name system with at least two labels, in its ASCII form and in lower case.
 *
 * @param ascii {@code xn--bcher-kva.example}, without the final dot
 */
public record DomainName(String ascii) {

    private static final Pattern LABEL = Pattern.compile("[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?");
    private static final int MAX_LENGTH = 253;
    private static final Set<String> EXAMPLES = Set.of("example", "test", "invalid", "localhost");
    private static final Set<String> EXAMPLE_NAMES = Set.of("example.com", "example.net", "example.org");

    /** Reads a host name; underscores are let through, since service names carry them. No address is a name. */
    public static Optional<DomainName> parse(String text) {
        return toAscii(text).filter(DomainName::isName).map(DomainName::new);
    }

    private static Optional<String> toAscii(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        if (isAscii(text)) {
            // Nothing to convert, and the tables of IDN take longer to load than all else here.
            return Optional.of(lower(text));
        }
        try {
            return Optional.of(lower(IDN.toASCII(text, IDN.ALLOW_UNASSIGNED)));
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static String lower(String ascii) {
        return ascii.toLowerCase(Locale.ROOT);
    }

    private static boolean isName(String ascii) {
        String[] labels = ascii.split("\\.", -1);
        if (labels.length < 2 || ascii.length() > MAX_LENGTH) {
            return false;
        }
        for (String label : labels) {
            if (!LABEL.matcher(label).matches()) {
                return false;
            }
        }
        return isTopLevel(labels[labels.length - 1]);
    }

    /** A top-level label has two characters or more and is never a number, or the name would be taken for an address. */
    private static boolean isTopLevel(String label) {
        return label.length() >= 2 && !Character.isDigit(label.charAt(0)) && label.indexOf('_') < 0;
    }

    /** Whether it is kept free for examples (RFC 2606, RFC 6761), so that nobody can own it. */
    public boolean isExample() {
        String[] labels = ascii.split("\\.", -1);
        int count = labels.length;
        return EXAMPLES.contains(labels[count - 1])
                || EXAMPLE_NAMES.contains(labels[count - 2] + "." + labels[count - 1]);
    }

    @Override
    public String toString() {
        return ascii;
    }
}
