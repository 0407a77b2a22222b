package eu.dossier.report.pdf.line;

/** Web and mail addresses, names of hosts and files, paths, hashes: what looks like a word and is none. */
final class Addresses {

    /** What is shorter stays whole. */
    private static final int SHORTEST = 12;

    private Addresses() {}

    /** Whether a word of running text is none: then it breaks as a literal, and never with a hyphen of ours. */
    static boolean isAddress(String text, int from, int to) {
        int digits = 0;
        int slashes = 0;
        boolean at = false;
        boolean dotted = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            slashes += c == '/' || c == '\\' ? 1 : 0;
            at |= c == '@' || (c == '[' && i + 1 < to && (text.charAt(i + 1) == '.' || text.charAt(i + 1) == ':'));
            dotted |= c == '.' && isInside(text, i, from, to);
        }
        int length = to - from;
        return slashes >= 2 || (at && length > 4) || (dotted && length >= SHORTEST) || (digits >= 4 && length >= 20);
    }

    /** Whether a dot joins two parts of a name, as in server.exe, and neither ends a sentence nor an abbreviation. */
    static boolean isInside(String text, int dot, int from, int to) {
        return dot - from >= 2
                && dot + 2 < to
                && Character.isLetterOrDigit(text.charAt(dot - 1))
                && Character.isLetterOrDigit(text.charAt(dot - 2))
                && Character.isLetter(text.charAt(dot + 1))
                && Character.isLetterOrDigit(text.charAt(dot + 2));
    }

    /** Where the host of an address ends: before its path; what has no dot, such as a hash, has no host. */
    static int endOfHost(String text, int from, int to) {
        int scheme = text.indexOf("//", from);
        int start = scheme >= 0 && scheme < to ? scheme + 2 : from;
        int slash = text.indexOf('/', start);
        int end = slash < 0 || slash > to ? to : slash;
        int dot = text.indexOf('.', start);
        return dot >= 0 && dot < end ? end : from;
    }

    /** What a break before {@code at} costs more than elsewhere, inside a host: dear at its dots, dearer before it. */
    static byte inHost(String text, int at, byte kind) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (before == '/' && at > 1 && text.charAt(at - 2) == '/') {
            return Breaks.DEARER;
        }
        if (kind != Breaks.INSIDE) {
            return kind == Breaks.ANYWHERE ? Breaks.TORN : kind;
        }
        if (after == '.' && at > 2 && text.startsWith("www", at - 3)) {
            return Breaks.DEARER;
        }
        return after == '.' || before == '-' || after == '[' ? Breaks.DEAR : kind;
    }

    /** Behind the host a slash parts names, and a hyphen only the parts of one, as in "/CVE-2023-4966". */
    static byte inPath(String text, int at, byte kind) {
        return kind == Breaks.INSIDE && text.charAt(at - 1) == '-' ? Breaks.DEAR : kind;
    }
}
