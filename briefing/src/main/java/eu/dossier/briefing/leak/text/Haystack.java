package eu.dossier.briefing.leak.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Everything that was read from a file, as folded letters and digits in a row. What stood between two of them is kept as
 * a gap, and where each stood as a place, so that a search can be strict where it must and lenient where it may.
 */
public final class Haystack {

    /** The letters touch. */
    public static final int NONE = 0;
    /** Perhaps a gap: a move of the pen, a hyphen at the end of a line, a change of run. */
    public static final int SOFT = 1;
    /** One character that is neither letter nor digit. */
    public static final int TIGHT = 2;
    /** Several such characters, or the end of a block. */
    public static final int HARD = 3;

    private static final int NOWHERE = -1;
    private static final int GAP = 3;
    private static final int UPPER = 4;

    private char[] letters;
    private byte[] marks;
    private int size;

    private final List<Place> places = new ArrayList<>();
    private int[] starts = new int[4];

    /** Where the letters behind a percent sign begin, or -1. */
    private int percent = NOWHERE;

    private int percentGap;

    private int pending = HARD;
    private boolean afterHyphen;

    /** Who reads a place: the fewer letters a find has, the less it means to find it among bytes. */
    public enum Readers {
        /** People: "page 2 text", "alternative text". */
        PEOPLE,
        /** People who look at how a file is made, among names that its maker chose: those of styles. */
        MARKUP,
        /** Programs, where numbers mean nothing: links, names, bytes between objects. */
        PROGRAMS,
        /** Programs, in words that the format prescribes: names of makers in them are no news. */
        VOCABULARY,
        /** Nobody: font programs, pixels. */
        NOBODY
    }

    private record Place(String name, Readers readers) {}

    public Haystack(int expectedLetters) {
        letters = new char[Math.max(8, expectedLetters)];
        marks = new byte[letters.length];
    }

    /**
     * What follows stands in another place.
     *
     * @param name in words for the user
     */
    public void enter(String name, Readers readers) {
        hard();
        begin(new Place(name, readers), size);
    }

    private void begin(Place place, int start) {
        int last = places.size() - 1;
        if (last >= 0 && starts[last] == start) {
            places.set(last, place);
        } else if (last < 0 || !places.get(last).equals(place)) {
            if (places.size() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[places.size()] = start;
            places.add(place);
        }
    }

    /** All that another holds, in its own places; nothing of it touches what stands before or behind. */
    public void append(Haystack other) {
        percent = NOWHERE;
        room(size + other.size);
        System.arraycopy(other.letters, 0, letters, size, other.size);
        System.arraycopy(other.marks, 0, marks, size, other.size);
        for (int i = 0; i < other.places.size(); i++) {
            begin(other.places.get(i), size + other.starts[i]);
        }
        size += other.size;
        hard();
    }

    /** The same in no more memory than it needs. */
    public Haystack trimmed() {
        Haystack trimmed = new Haystack(size);
        trimmed.append(this);
        return trimmed;
    }

    /** The end of a paragraph, cell or value. */
    public void hard() {
        pending = HARD;
        afterHyphen = false;
    }

    /** Perhaps the end of a word. A hyphen just before was one at the end of a line. */
    public void soft() {
        if (pending == NONE || afterHyphen) {
            pending = SOFT;
            afterHyphen = false;
        }
    }

    /** A space that no character stands for. */
    public void space() {
        separate();
    }

    public void text(CharSequence text) {
        text(text, 0, text.length());
    }

    public void text(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            char folded = Folding.fold(c);
            if (folded >= Folding.FIRST_LETTER) {
                push(folded, Character.isUpperCase(c));
            } else if (folded == Folding.HALF) {
                int codePoint = Character.codePointAt(text, i);
                i += Character.charCount(codePoint) - 1;
                codePoint(codePoint);
            } else {
                special(folded, c);
            }
        }
    }

    /** One character; halves of a code point leave no trace. */
    public void character(char c) {
        char folded = Folding.fold(c);
        if (folded >= Folding.FIRST_LETTER) {
            push(folded, Character.isUpperCase(c));
        } else {
            special(folded, c);
        }
    }

    /** Bytes as ISO 8859-1. Zeros leave no trace, so that UTF-16 in either order reads as well. */
    public void latin1(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0) {
                character((char) (bytes[i] & 0xFF));
            }
        }
    }

    public void utf8(byte[] bytes, int from, int to) {
        text(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    }

    private void codePoint(int codePoint) {
        char folded = Folding.fold(codePoint);
        if (folded >= Folding.FIRST_LETTER) {
            push(folded, Character.isUpperCase(codePoint));
        } else if (folded == Folding.SEVERAL) {
            expand(codePoint);
        } else {
            special(folded, codePoint);
        }
    }

    private void special(char folded, int codePoint) {
        if (codePoint == '%') {
            percent = size;
            percentGap = pending;
        }
        switch (folded) {
            case Folding.SEPARATOR -> separate();
            case Folding.HYPHEN -> hyphen();
            case Folding.LINE -> line();
            case Folding.SEVERAL -> expand(codePoint);
            default -> {}
        }
    }

    private void separate() {
        if (pending != SOFT) {
            pending = pending == NONE ? TIGHT : HARD;
        }
        afterHyphen = false;
    }

    private void hyphen() {
        afterHyphen = pending == NONE;
        pending = pending == NONE ? TIGHT : HARD;
    }

    private void line() {
        if (afterHyphen) {
            pending = SOFT;
            afterHyphen = false;
        } else {
            separate();
        }
    }

    private void expand(int codePoint) {
        String several = Folding.expand(codePoint);
        boolean upper = Character.isUpperCase(codePoint);
        for (int i = 0; i < several.length(); i++) {
            push(several.charAt(i), upper);
        }
    }

    private void push(char letter, boolean upper) {
        room(size + 1);
        letters[size] = letter;
        marks[size++] = (byte) (upper ? pending | UPPER : pending);
        pending = NONE;
        afterHyphen = false;
        if (percent >= 0 && size - percent >= 2) {
            decode();
        }
    }

    private void room(int needed) {
        if (needed > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(needed, size * 2));
            marks = Arrays.copyOf(marks, letters.length);
        }
    }

    /** Two letters behind a percent sign that stand for a character of ASCII become it, as in {@code %4e}. */
    private void decode() {
        int from = percent;
        percent = NOWHERE;
        int high = Character.digit(letters[from], 16);
        int low = Character.digit(letters[from + 1], 16);
        boolean touching = gap(from + 1) == NONE && (percentGap != NONE || gap(from) == TIGHT);
        if (size == from + 2 && touching && high >= 2 && high < 8 && low >= 0) {
            size = from;
            pending = percentGap;
            character((char) ((high << 4) | low));
        }
    }

    public int size() {
        return size;
    }

    /** The letters themselves, for the inner loop of the search; longer than {@link #size}. */
    public char[] letters() {
        return letters;
    }

    public char letter(int index) {
        return letters[index];
    }

    /** Whether the same letters in a row stand here, from letter {@code at} on, and in another haystack. */
    public boolean isSame(int at, Haystack other, int otherAt, int length) {
        return Arrays.equals(letters, at, at + length, other.letters, otherAt, otherAt + length);
    }

    public boolean isUpper(int index) {
        return (marks[index] & UPPER) != 0;
    }

    /** What stands before a letter: {@link #NONE}, {@link #SOFT}, {@link #TIGHT} or {@link #HARD}. */
    public int gap(int index) {
        return index >= size ? HARD : marks[index] & GAP;
    }

    /** Whether one of some folded words stands just before a letter, as a word of its own. */
    public boolean isAfter(int index, List<String> words) {
        for (String word : words) {
            int from = index - word.length();
            if (from >= 0 && gap(from) != NONE && gap(index) != NONE && isWord(word, from)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(String word, int from) {
        for (int i = 0; i < word.length(); i++) {
            if (letters[from + i] != word.charAt(i) || (i > 0 && gap(from + i) != NONE)) {
                return false;
            }
        }
        return true;
    }

    /** Where a letter stands, in words for the user. */
    public String place(int index) {
        return places.isEmpty() ? "file" : at(index).name;
    }

    /** Who reads the place where a letter stands. */
    public Readers readers(int index) {
        return places.isEmpty() ? Readers.PEOPLE : at(index).readers;
    }

    private Place at(int index) {
        int found = Arrays.binarySearch(starts, 0, places.size(), index);
        return places.get(found >= 0 ? found : Math.max(0, -found - 2));
    }
}
