package eu.dossier.report.docx.style;

import java.util.List;

/**
 * What a run of text may be at once. Word gives a run one character style, so each combination in use is a style of its own,
 * "Strong Emphasis"; a set of them is an int with one bit each.
 */
public final class Emphases {

    public static final int NONE = 0;
    public static final int STRONG = 1;
    public static final int EMPHASIS = 2;
    public static final int CODE = 4;
    public static final int NAME = 8;
    public static final int LINK = 16;
    public static final int REDACTION = 32;

    /** The sets of one. */
    public static final List<Integer> SINGLE = List.of(STRONG, EMPHASIS, CODE, NAME, LINK, REDACTION);

    /** How many sets there are. */
    static final int SETS = 64;

    private static final String[] NAMES = {"Strong", "Emphasis", "Code Text", "Proper Name", "Hyperlink", "Redaction"};

    private Emphases() {}

    /** "Strong Emphasis". */
    public static String name(int set) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < NAMES.length; i++) {
            if ((set & 1 << i) != 0) {
                name.append(name.isEmpty() ? "" : " ").append(NAMES[i]);
            }
        }
        return name.toString();
    }

    /** "StrongEmphasis". */
    public static String id(int set) {
        return name(set).replace(" ", "");
    }

    static boolean isSingle(int set) {
        return Integer.bitCount(set) == 1;
    }

    /** Whether Word has the style by itself. */
    static boolean isCustom(int set) {
        return set != STRONG && set != EMPHASIS && set != LINK;
    }
}
