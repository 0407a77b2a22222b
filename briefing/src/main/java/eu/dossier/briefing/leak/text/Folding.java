package eu.dossier.briefing.leak.text;

import java.text.Normalizer;
import java.util.Map;

/**
 * One character made comparable: lower case, without accents, compatibility forms (full width, ligatures, superscripts)
 * taken apart (NFKD), digits of every script as ASCII, letters of other scripts that look Latin as Latin,
 * by their capital or small form.
 */
public final class Folding {

    /** Leaves no trace: soft hyphens, zero widths, bidirectional controls, combining marks. */
    static final char NOTHING = 0;
    /** Parts words. */
    static final char SEPARATOR = 1;
    /** Parts words, unless a line ends behind it. */
    static final char HYPHEN = 2;
    /** The end of a line. */
    static final char LINE = 3;
    /** Becomes several letters: ask {@link #expand}. */
    static final char SEVERAL = 4;
    /** Half of a code point: ask {@link #fold(int)}. */
    static final char HALF = 5;

    static final char FIRST_LETTER = 6;

    private static final int PAGE = 256;

    /** What becomes of 256 characters in a row, and what those stand for that become {@link #SEVERAL}. */
    private static final class Page {

        private final char[] folded = new char[PAGE];
        private final String[] several = new String[PAGE];

        Page(char first) {
            for (int i = 0; i < PAGE; i++) {
                char c = (char) (first + i);
                folded[i] = Character.isSurrogate(c) ? HALF : fold((int) c);
                several[i] = folded[i] == SEVERAL ? expanded(c) : "";
            }
        }
    }

    /** Filled page by page when first met, so that a Latin document pays for Latin alone. */
    private static final Page[] PAGES = new Page[Character.MAX_VALUE / PAGE + 1];

    private static final Map<Integer, String> UNDECOMPOSED = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ẞ', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "oe"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'Þ', "th"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "d"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "l"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ħ', "h"));

    private static final char[] FIRST_PAGE = page((char) 0).folded;

    private Folding() {}

    /** The folded letter or digit, or one of the constants above. */
    static char fold(char c) {
        return c < PAGE ? FIRST_PAGE[c] : page(c).folded[c % PAGE];
    }

    /** The same for any code point; never {@link #HALF} but for a lone surrogate. */
    static char fold(int codePoint) {
        if (codePoint == '\n' || codePoint == '\r' || codePoint == 0x2028 || codePoint == 0x2029) {
            return LINE;
        }
        if (codePoint == '-' || codePoint == 0x2010 || codePoint == 0x2011) {
            return HYPHEN;
        }
        String letters = expanded(codePoint);
        return switch (letters.length()) {
            case 0 -> isTraceless(codePoint) ? NOTHING : SEPARATOR;
            case 1 -> letters.charAt(0);
            default -> SEVERAL;
        };
    }

    /** The letters and digits that a code point stands for which becomes {@link #SEVERAL}: "fi" for the ligature. */
    static String expand(int codePoint) {
        return Character.isBmpCodePoint(codePoint) && !Character.isSurrogate((char) codePoint)
                ? page((char) codePoint).several[codePoint % PAGE]
                : expanded(codePoint);
    }

    /** The letters and digits that any code point stands for; nothing for a full stop. */
    private static String expanded(int codePoint) {
        String known = UNDECOMPOSED.get(codePoint);
        if (known != null) {
            return known;
        }
        String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        StringBuilder letters = new StringBuilder(plain.length());
        plain.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || isBeyondLatin(c))
                .filter(c -> !isIgnorable(c))
                .forEach(c -> appendLetter(letters, c));
        return letters.toString();
    }

    private static void appendLetter(StringBuilder letters, int c) {
        int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
        String lookalike = isBeyondLatin(c) ? Lookalikes.of(c) : null;
        if (digit >= 0) {
            letters.append((char) ('0' + digit));
        } else if (lookalike != null) {
            letters.append(lookalike);
        } else if (Character.isLetterOrDigit(c) && c != 'ʹ') {
            letters.appendCodePoint(Character.toLowerCase(c));
        }
    }

    /** Signs too: a letter in a circle is one. */
    private static boolean isBeyondLatin(int c) {
        return c >= 0x180;
    }

    private static boolean isTraceless(int c) {
        return isIgnorable(c)
                || switch (Character.getType(c)) {
                    case Character.FORMAT,
                            Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.MODIFIER_LETTER -> true;
                    default -> false;
                };
    }

    /** What Unicode calls default ignorable and is neither a mark nor a format character: fillers, and places not yet taken. */
    private static boolean isIgnorable(int c) {
        return switch (c) {
            case 0x115F, 0x1160, 0x2065, 0x3164, 0xFFA0 -> true;
            default -> (c >= 0xFFF0 && c <= 0xFFF8) || (c >= 0xE0000 && c <= 0xE0FFF);
        };
    }

    private static Page page(char c) {
        Page known = PAGES[c / PAGE];
        if (known == null) {
            known = new Page((char) (c - c % PAGE));
            PAGES[c / PAGE] = known;
        }
        return known;
    }
}
