package eu.dossier.core.syntax;

import eu.dossier.core.casefile.Indicator;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes an indicator harmless to click on, and live again.
 *
 * <p>Printed as CERTs print it: {@code hxxps://evil[.]example/a.php}, {@code someone[@]evil[.]example},
 * {@code 192[.]0[.]2[.]1}, {@code 2001[:]db8[:][:]1}. What {@link #defang} makes of a live value of a type,
 * {@link #refang} makes undone, but for a scheme in capitals, which comes back in small letters. Refanging also
 * understands the other common spellings: {@code hXXp}, {@code h**p}, {@code [http]}, {@code [://]}, {@code (.)},
 * {@code [dot]}, {@code [at]}.
 */
public final class Defang {

    private static final String DOT = "[\\[({](?:\\.|dot)[\\])}]";
    private static final String AT = "[\\[({](?:@|at)[\\])}]";
    private static final String COLON = "\\[:\\]";
    private static final String SEPARATOR = "\\[://\\]|\\[:\\]//|:\\[//\\]";
    private static final String SCHEME = "\\bh(?:xx|\\*\\*)p(s?)|\\[http(s?)\\]";
    private static final Pattern DEAD_DOT = Pattern.compile("(?i)" + DOT);
    private static final Pattern DEAD_AT = Pattern.compile("(?i)" + AT);
    private static final Pattern DEAD_COLON = Pattern.compile(COLON);
    private static final Pattern DEAD_SEPARATOR = Pattern.compile(SEPARATOR);
    private static final Pattern DEAD_SCHEME = Pattern.compile("(?i)^(?:" + SCHEME + ")(?=://)");
    /** An address within path or query, known by a host that is still in brackets. */
    private static final Pattern DEAD_NESTED = Pattern.compile("(?i)\\bhxxp(s?)://(?=[^/?#\\s]*\\[[.:]\\])");

    private static final Pattern LIVE_URL = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]{0,30})://([^/?#\\s]*)");
    private static final Pattern BRACKETS = Pattern.compile("(?i)" + String.join("|", DOT, AT, COLON, SEPARATOR));
    private static final Pattern MARKS =
            Pattern.compile("(?i)" + String.join("|", DOT, AT, COLON, SEPARATOR, "(?:" + SCHEME + ")(?=\\[?:)"));

    private Defang() {}

    /** The printed form of a live value; types that nobody can click on stay as they are. */
    public static String defang(Indicator.Type type, String live) {
        if (!IndicatorForm.isDefanged(type)) {
            return live;
        }
        return type == Indicator.Type.URL
                ? replace(LIVE_URL, live, Defang::deadUrl)
                : deadHost(live).replace("@", "[@]");
    }

    /** The live form of a value however it was defanged; a live value stays as it is. */
    public static String refang(Indicator.Type type, String written) {
        if (!IndicatorForm.isDefanged(type) || !isDefanged(written)) {
            return written;
        }
        String separated = DEAD_SEPARATOR.matcher(written).replaceAll("://");
        String outer = DEAD_SCHEME.matcher(separated).replaceFirst("http$1$2");
        String nested = DEAD_NESTED.matcher(outer).replaceAll("http$1://");
        return DEAD_AT.matcher(liveHost(nested)).replaceAll("@");
    }

    /** Whether the text carries any mark of defanging. */
    public static boolean isDefanged(String text) {
        return MARKS.matcher(text).find();
    }

    /** Whether a bracketed dot, at sign or colon stands in the text; no live address has one. */
    static boolean hasBrackets(String text) {
        return BRACKETS.matcher(text).find();
    }

    private static String deadHost(String live) {
        return live.replace(":", "[:]").replace(".", "[.]");
    }

    private static String liveHost(String written) {
        return DEAD_COLON.matcher(DEAD_DOT.matcher(written).replaceAll(".")).replaceAll(":");
    }

    /** A host without a dot or colon leads nowhere; leaving it keeps the way back free of doubt. */
    private static String deadUrl(MatchResult url) {
        String authority = deadAuthority(url.group(2));
        if (authority.equals(url.group(2))) {
            return url.group();
        }
        return deadScheme(url.group(1)) + "://" + authority;
    }

    private static String deadScheme(String live) {
        return switch (live.toLowerCase(Locale.ROOT)) {
            case "http" -> "hxxp";
            case "https" -> "hxxps";
            default -> live;
        };
    }

    /** The brackets of an IPv6 host and the colon before a port are syntax and stay. */
    private static String deadAuthority(String live) {
        int open = live.indexOf('[');
        int close = live.lastIndexOf(']');
        if (open < 0 || close < open) {
            return live.replace(".", "[.]").replace("@", "[@]");
        }
        return live.substring(0, open) + "[" + deadHost(live.substring(open + 1, close)) + live.substring(close);
    }

    private static String replace(Pattern pattern, String text, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
    }
}
