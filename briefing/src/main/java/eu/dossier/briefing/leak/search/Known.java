package eu.dossier.briefing.leak.search;

import eu.dossier.briefing.leak.text.Haystack;
import eu.dossier.core.release.Secrets;
import java.util.BitSet;

/** What the audience reads anyway, folded: to find it in a file is no leak. */
final class Known {

    private final Haystack values = new Haystack(1024);
    private final Haystack texts = new Haystack(16 * 1024);
    private final BitSet textStarts = new BitSet();
    private final BitSet sentenceStarts = new BitSet();

    private Known() {}

    static Known of(Secrets secrets, CaseLetters letters) {
        Known known = new Known();
        secrets.visibleValues().forEach(known::value);
        secrets.visibleTexts().forEach(text -> known.text(letters.text(text)));
        known.textStarts.set(known.texts.size());
        known.sentenceStarts.set(known.texts.size());
        return known;
    }

    private void value(String value) {
        values.hard();
        values.text(value);
    }

    private void text(CaseLetters.Text text) {
        textStarts.set(texts.size());
        text.sentences().forEach(start -> sentenceStarts.set(texts.size() + start));
        texts.append(text.letters());
    }

    /** Names, addresses and the like. */
    Haystack values() {
        return values;
    }

    /** Prose. */
    Haystack texts() {
        return texts;
    }

    /** Whether the prose between two letters is all of a text. */
    boolean isText(int from, int to) {
        return isWhole(textStarts, from, to);
    }

    /** Whether the prose between two letters is one sentence of a text. */
    boolean isSentence(int from, int to) {
        return isWhole(sentenceStarts, from, to);
    }

    private static boolean isWhole(BitSet starts, int from, int to) {
        return starts.get(from) && starts.nextSetBit(from + 1) == to;
    }
}
