package eu.dossier.report.pdf.line;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Scripts that are written without spaces. Chinese and Japanese break between any two characters but for those that may not
 * begin or end a line (JIS X 4051, kinsoku shori); Thai breaks between words, which the JDK's dictionary knows.
 */
final class EastAsian {

    /** Closing marks, small kana, marks that go on with what precedes. */
    private static final String NEVER_FIRST =
            "、。，．・：；？！゛゜´｀ヽヾゝゞ々〻ー’”）〕］｝〉》」』】〗〙〟｠»‐–—〜゠…‥%％‰℃" + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ,.:;?!)]}";

    private static final String NEVER_LAST = "‘“（〔［｛〈《「『【〖〘〝｟«￥＄￡([{";

    /** Two of these in a row are one mark. */
    private static final String INSEPARABLE = "…‥—―";

    private static final int FIRST = 0x2E80;

    private EastAsian() {}

    /** Whether a character belongs to a script whose lines may end beside every character. */
    static boolean isIdeographic(int c) {
        return c >= FIRST && (isBlockOfMarks(c) || isScript(UnicodeScript.of(c)));
    }

    private static boolean isBlockOfMarks(int c) {
        return (c >= 0x3000 && c <= 0x30FF) || (c >= 0xFF01 && c <= 0xFF65) || (c >= 0xFFE0 && c <= 0xFFE6);
    }

    private static boolean isScript(UnicodeScript script) {
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.BOPOMOFO
                || script == UnicodeScript.YI;
    }

    /** Whether a line may end before {@code at}, which is not beside a space. */
    static boolean breaks(CharSequence text, int at) {
        char next = text.charAt(at);
        if ((next < FIRST && text.charAt(at - 1) < FIRST) || Character.isLowSurrogate(next)) {
            return false;
        }
        int before = Character.codePointBefore(text, at);
        int after = Character.codePointAt(text, at);
        if (!isIdeographic(before) && !isIdeographic(after)) {
            return false;
        }
        boolean joined = before == 0xA0 || after == 0xA0 || Character.getType(after) == Character.NON_SPACING_MARK;
        boolean one = before == after && INSEPARABLE.indexOf(before) >= 0;
        return !joined && !one && NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0;
    }

    private static boolean isThai(char c) {
        return c >= 0x0E01 && c <= 0x0E5B;
    }

    /** Notes the places between the words of Thai text. */
    static void markThai(CharSequence text, byte[] kinds) {
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && isThai(text.charAt(to))) {
                to++;
            }
            if (to > from) {
                markThai(text.subSequence(from, to).toString(), from, kinds);
            }
            from = to + 1;
        }
    }

    private static void markThai(String words, int offset, byte[] kinds) {
        BreakIterator places = BreakIterator.getLineInstance(Locale.of("th"));
        places.setText(words);
        for (int at = places.next(); at != BreakIterator.DONE && at < words.length(); at = places.next()) {
            if (at > 0 && kinds[offset + at] == Breaks.NEVER) {
                kinds[offset + at] = Breaks.SPACELESS;
            }
        }
    }
}
