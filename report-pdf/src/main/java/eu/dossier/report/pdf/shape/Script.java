package eu.dossier.report.pdf.shape;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/** What OpenType calls the script and the language of a word. */
final class Script {

    private Script() {}

    /** Tag of the first letter's script; {@code DFLT} where there is none, as in numbers. */
    static String tag(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c < 0x250 && Character.isLetter(c)) {
                return "latn";
            }
            if (c >= 0x250) {
                String tag = tag(UnicodeScript.of(c));
                if (!tag.isEmpty()) {
                    return tag;
                }
            }
            i += Character.charCount(c);
        }
        return "DFLT";
    }

    private static String tag(UnicodeScript script) {
        if (script == UnicodeScript.LATIN) {
            return "latn";
        }
        if (script == UnicodeScript.GREEK) {
            return "grek";
        }
        return script == UnicodeScript.CYRILLIC ? "cyrl" : "";
    }

    /** Languages whose letters differ from what their script has by default; all others are the default. */
    static String language(Locale locale) {
        return switch (locale.getLanguage()) {
            case "tr" -> "TRK ";
            case "az" -> "AZE ";
            case "crh" -> "CRT ";
            case "nl" -> "NLD ";
            case "ro" -> "ROM ";
            case "mo" -> "MOL ";
            case "ca" -> "CAT ";
            case "pl" -> "PLK ";
            case "bg" -> "BGR ";
            case "sr" -> "SRB ";
            case "mk" -> "MKD ";
            default -> "dflt";
        };
    }

    /** Whether any of its letters {@linkplain #isComplex(int) is complex}. */
    static boolean isComplex(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isComplex(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether letters of this kind change form or order so much that only a full shaping engine sets them right. */
    static boolean isComplex(int c) {
        return c >= 0x0590
                && ((c <= 0x109F && c >= 0x0590)
                        || (c >= 0x1780 && c <= 0x18AF)
                        || (c >= 0x1A20 && c <= 0x1CFF)
                        || (c >= 0xA800 && c <= 0xABFF)
                        || (c >= 0xFB1D && c <= 0xFDFF)
                        || (c >= 0xFE70 && c <= 0xFEFC)
                        || (c >= 0x10800 && c <= 0x11FFF)
                        || (c >= 0x1E800 && c <= 0x1EEFF));
    }
}
