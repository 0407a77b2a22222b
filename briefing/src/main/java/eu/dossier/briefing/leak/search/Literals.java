package eu.dossier.briefing.leak.search;

import java.net.IDN;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Indicators and identifiers, live and defanged, whole and by the part that gives them away. */
final class Literals {

    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*://");
    private static final Pattern FANGS =
            Pattern.compile("\\[\\.]|\\(\\.\\)|\\{\\.}|\\[dot]|\\(dot\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{32,128}");
    private static final List<String> DOTS = List.of(" dot ", " point ", " punt ", " punkt ", " punto ");

    private Literals() {}

    static Set<String> spellings(String value) {
        Set<String> spellings = new LinkedHashSet<>();
        String live = live(value.strip());
        if (Addresses.isAddress(live)) {
            spellings.addAll(Addresses.spellings(live));
        }
        Matcher scheme = SCHEME.matcher(live);
        boolean link = scheme.lookingAt();
        String bare = link ? live.substring(scheme.end()) : live;
        spellings.add(bare);
        addHalf(spellings, bare);
        if (link) {
            addHost(spellings, bare);
        }
        addFileName(spellings, live, link);
        for (String spelling : List.copyOf(spellings)) {
            addSpoken(spellings, spelling);
        }
        return spellings;
    }

    /** A hash is known by its first half. */
    private static void addHalf(Set<String> spellings, String bare) {
        if (HASH.matcher(bare).matches()) {
            spellings.add(bare.substring(0, bare.length() / 2));
        }
    }

    private static String live(String value) {
        boolean defanged = value.indexOf('[') >= 0 || value.indexOf('(') >= 0 || value.indexOf('{') >= 0;
        return defanged
                ? FANGS.matcher(value).replaceAll(".").replace("[@]", "@").replace("[:]", ":")
                : value;
    }

    private static void addHost(Set<String> spellings, String bare) {
        String host = bare.split("[/?#]", 2)[0].replaceFirst(":\\d+$", "");
        if (HOST.matcher(host).matches()) {
            spellings.add(host);
            addAscii(spellings, host);
        }
    }

    private static void addAscii(Set<String> spellings, String host) {
        if (host.chars().anyMatch(c -> c > 0x7F)) {
            try {
                spellings.add(IDN.toASCII(host));
            } catch (IllegalArgumentException notAName) {
                // A name that has no ASCII form is looked for as it stands.
            }
        }
    }

    /** The last part of a path says as much as the whole: {@code C:\Windows\Temp\stage2.dll}. */
    private static void addFileName(Set<String> spellings, String live, boolean link) {
        int slash = Math.max(live.lastIndexOf('/'), live.lastIndexOf('\\'));
        String name = live.substring(slash + 1);
        if (!link && slash >= 0 && name.length() >= 8 && name.indexOf('.') > 0) {
            spellings.add(name);
        }
    }

    /** Dots and at signs written out as words. */
    private static void addSpoken(Set<String> spellings, String spelling) {
        if (!HOST.matcher(spelling.substring(spelling.indexOf('@') + 1)).matches()) {
            return;
        }
        addAscii(spellings, spelling);
        int at = spelling.indexOf('@') + 1;
        spellings.add(spelling.replace("@", " at "));
        for (String dot : DOTS) {
            addSpoken(spellings, spelling, at, dot);
        }
    }

    private static void addSpoken(Set<String> spellings, String spelling, int at, String dot) {
        int last = spelling.lastIndexOf('.');
        String spoken = spelling.replace(".", dot);
        spellings.add(spoken);
        if (at > 0) {
            String domain = spelling.substring(0, at) + spelling.substring(at).replace(".", dot);
            spellings.add(domain.replace("@", " at "));
            spellings.add(spoken.replace("@", " at "));
        }
        spellings.add(spelling.substring(0, last) + dot + spelling.substring(last + 1));
    }
}
