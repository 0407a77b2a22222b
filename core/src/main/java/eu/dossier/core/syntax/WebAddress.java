package eu.dossier.core.syntax;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A URL as an indicator: read tolerantly in its path and query, strictly in scheme and host.
 *
 * @param scheme in lower case
 * @param host a name or an address, an IPv6 address without its brackets
 * @param rest all after host and port, as written
 */
public record WebAddress(String scheme, String host, String rest) {

    private static final Pattern FORM = Pattern.compile(
            "(?<scheme>[a-zA-Z][a-zA-Z0-9+.-]{1,30})://(?:[^\\s/?#@\\[\\]]*@)?"
                    + "(?<host>\\[[0-9A-Fa-f:.]+\\]|[^\\s/?#:@\\[\\]]+)(?::(?<port>\\d{1,5}))?(?<rest>[/?#][^\\s<>\"]*)?");
    private static final int MAX_PORT = 65535;

    /** Reads {@code scheme://host[:port][/path][?query][#fragment]}; empty when host or port cannot be. */
    public static Optional<WebAddress> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || Defang.hasBrackets(text) || !isPort(form.group("port")) || !isHost(form.group("host"))) {
            return Optional.empty();
        }
        String rest = form.group("rest");
        return Optional.of(new WebAddress(
                form.group("scheme").toLowerCase(Locale.ROOT), bare(form.group("host")), rest == null ? "" : rest));
    }

    private static boolean isPort(@Nullable String port) {
        return port == null || Integer.parseInt(port) <= MAX_PORT;
    }

    private static boolean isHost(String host) {
        boolean bracketed = host.startsWith("[");
        Optional<IpAddress> address = IpAddress.parse(bare(host));
        if (bracketed) {
            return address.filter(IpAddress::isV6).isPresent();
        }
        return address.isPresent() || DomainName.parse(host).isPresent();
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
