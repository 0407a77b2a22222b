package eu.dossier.core.read;

import eu.dossier.document.diagnostic.SourceSpan;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The text of a case file, with the way from an offset to a line and a column. */
final class SourceText {

    /** A longer line helps nobody as an excerpt. */
    private static final int LONGEST_EXCERPT = 400;

    private final String file;
    private final String text;
    /** Made when the first place is asked for, by whichever thread asks. */
    private volatile int @Nullable [] lineStarts;

    private int @Nullable [] supplementary;

    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    /** Whether it is JSON, by the name of its file, else by its beginning. */
    boolean isJson() {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return true;
        }
        return !name.endsWith(".yaml")
                && !name.endsWith(".yml")
                && text.stripLeading().startsWith("{");
    }

    /** Whether it stands between braces without a colon: what follows a comma in a text is read so. */
    boolean isBare(Node.Entry entry) {
        return entry.value() instanceof Node.Scalar value
                && value.plain()
                && value.text().isEmpty()
                // An alias stands elsewhere.
                && value.start() >= entry.key().end()
                && text.substring(entry.key().end(), value.start()).indexOf(':') < 0;
    }

    /**
     * Where a text without quotation marks is cut short by a comment that begins with a word or a number right behind its
     * sign, as in {@code Ticket #12}; -1 where it is not. A comment that is meant as one has a space there.
     */
    int cutAt(Node.Scalar scalar) {
        if (!scalar.plain() || scalar.text().isEmpty()) {
            return -1;
        }
        int at = scalar.end();
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        boolean cut = at > scalar.end()
                && at + 1 < text.length()
                && text.charAt(at) == '#'
                && Character.isLetterOrDigit(text.charAt(at + 1));
        return cut ? at : -1;
    }

    /** The place from one offset to another, as far as it is on one line. */
    SourceSpan span(int from, int to) {
        int start = Math.clamp(from, 0, text.length());
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, start);
        int line = found >= 0 ? found : -found - 2;
        int lineStart = starts[line];
        int lineEnd = lineEnd(starts, line);
        int length = Math.max(1, Math.min(to, lineEnd) - start);
        String excerpt = lineEnd - lineStart > LONGEST_EXCERPT ? "" : text.substring(lineStart, lineEnd);
        return new SourceSpan(file, line + 1, start - lineStart + 1, length, excerpt);
    }

    SourceSpan span(Node node) {
        return span(node.start(), node.end());
    }

    /** The line of an offset, from 1. */
    int line(int offset) {
        return span(offset, offset).line();
    }

    /** From an index in code points, which the YAML parser counts, to one in chars. */
    int charOffset(int codePoints) {
        int[] doubles = supplementary();
        if (doubles.length == 0) {
            return codePoints;
        }
        int found = Arrays.binarySearch(doubles, codePoints);
        return codePoints + (found >= 0 ? found : -found - 1);
    }

    private int[] supplementary() {
        if (supplementary == null) {
            supplementary = supplementary(text.toCharArray());
        }
        return supplementary;
    }

    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts == null) {
            starts = text.indexOf('\r') < 0 ? lineFeeds(text) : lineStarts(text.toCharArray());
            lineStarts = starts;
        }
        return starts;
    }

    private int lineEnd(int[] starts, int line) {
        int end = line + 1 < starts.length ? starts[line + 1] : text.length();
        while (end > starts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** The usual file, at the speed at which a text is searched. */
    private static int[] lineFeeds(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    private static int[] lineStarts(char[] text) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            boolean ends = c == '\n' || (c == '\r' && !(i + 1 < text.length && text[i + 1] == '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** The indices, in code points, of all that take two chars. */
    private static int[] supplementary(char[] text) {
        int[] indices = new int[0];
        int count = 0;
        for (int i = 0; i < text.length; i++) {
            if (Character.isHighSurrogate(text[i])) {
                if (count == indices.length) {
                    indices = Arrays.copyOf(indices, Math.max(16, count * 2));
                }
                indices[count] = i - count;
                count++;
            }
        }
        return Arrays.copyOf(indices, count);
    }
}
