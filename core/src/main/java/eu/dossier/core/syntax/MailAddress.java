package eu.dossier.core.syntax;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address in its everyday form: a dot-atom of RFC 5322, {@code @}, a domain name.
 *
 * @param local what stands before the {@code @}, as written
 * @param domain what stands after it
 */
public record MailAddress(String local, DomainName domain) {

    private static final Pattern LOCAL =
            Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");
    private static final int MAX_LOCAL = 64;

    /** Reads one address; quoted local parts and address literals, which attackers do not use, are not taken. */
    public static Optional<MailAddress> parse(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1 || at > MAX_LOCAL || !LOCAL.matcher(text.substring(0, at)).matches()) {
            return Optional.empty();
        }
        String local = text.substring(0, at);
        return DomainName.parse(text.substring(at + 1)).map(domain -> new MailAddress(local, domain));
    }

    @Override
    public String toString() {
        return local + "@" + domain;
    }
}
