package eu.dossier.report.pdf.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Hyphenation patterns of one language, read from a TeX file, and Liang's way to use them ("Word Hy-phen-a-tion by
 * Com-put-er", 1983): every pattern that occurs in a word says at its places how good or bad a break is; odd numbers break.
 */
final class Patterns {

    private int[] keys = new int[1 << 14];
    private int[] nodes = new int[1 << 14];
    private int used;
    private byte[][] weights = new byte[1 << 13][];
    private int nodeCount = 1;
    private final Map<String, byte[]> exceptions = new HashMap<>();

    private Patterns() {}

    /** @param resource beside this class */
    static Patterns read(String resource) {
        try (InputStream in = Patterns.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the patterns " + resource + " are missing from the program");
            }
            Patterns patterns = new Patterns();
            patterns.read(new String(in.readAllBytes(), StandardCharsets.UTF_8).toCharArray());
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the patterns " + resource, e);
        }
    }

    /** Groups in braces behind their names, words between blanks, remarks from a percent sign to the end of the line. */
    private void read(char[] tex) {
        String group = "";
        int at = 0;
        while (at < tex.length) {
            char c = tex[at];
            int end = at + 1;
            if (c == '%') {
                end = end(tex, at, true);
            } else if (c == '}') {
                group = "";
            } else if (c > ' ') {
                end = end(tex, at, false);
                if (end < tex.length && tex[end] == '{') {
                    group = new String(tex, at, end - at);
                    end++;
                } else {
                    add(group, tex, at, end);
                }
            }
            at = end;
        }
    }

    /** Where the line or the word ends. */
    private static int end(char[] tex, int from, boolean line) {
        int at = from;
        while (at < tex.length && (line ? tex[at] != '\n' : tex[at] > ' ' && "%{}".indexOf(tex[at]) < 0)) {
            at++;
        }
        return at;
    }

    private void add(String group, char[] tex, int from, int to) {
        if (group.equals("\\patterns")) {
            addPattern(tex, from, to);
        } else if (group.equals("\\hyphenation")) {
            addException(new String(tex, from, to - from));
        }
    }

    private void addPattern(char[] tex, int from, int to) {
        byte[] levels = new byte[to - from + 1];
        int node = 0;
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = tex[i];
            if (c >= '0' && c <= '9') {
                levels[letters] = (byte) (c - '0');
            } else {
                node = child(node, c);
                letters++;
            }
        }
        if (node >= weights.length) {
            weights = Arrays.copyOf(weights, Math.max(2 * weights.length, node + 1));
        }
        weights[node] = Arrays.copyOf(levels, letters + 1);
    }

    private void addException(String word) {
        byte[] levels = new byte[word.length() + 1];
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == '-') {
                levels[letters] = 1;
            } else {
                letters++;
            }
        }
        exceptions.put(word.replace("-", ""), levels);
    }

    private static int place(int node, char c, int size) {
        int hash = (node * 31 + c) * 0x9E3779B9;
        return (hash ^ hash >>> 15) & (size - 1);
    }

    /** Keys hold the node and the letter; the letters of patterns lie below U+1000. */
    private static int key(int node, char c) {
        return node << 12 | (c & 0xFFF);
    }

    private int find(int node, char c) {
        int key = key(node, c) + 1;
        int at = place(node, c, keys.length);
        while (keys[at] != 0) {
            if (keys[at] == key) {
                return nodes[at];
            }
            at = (at + 1) & (keys.length - 1);
        }
        return -1;
    }

    private int child(int node, char c) {
        int found = find(node, c);
        if (found >= 0) {
            return found;
        }
        if (2 * used > keys.length) {
            grow();
        }
        put(key(node, c) + 1, nodeCount);
        used++;
        return nodeCount++;
    }

    private void put(int key, int node) {
        int at = place((key - 1) >>> 12, (char) ((key - 1) & 0xFFF), keys.length);
        while (keys[at] != 0) {
            at = (at + 1) & (keys.length - 1);
        }
        keys[at] = key;
        nodes[at] = node;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldNodes = nodes;
        keys = new int[2 * oldKeys.length];
        nodes = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldNodes[i]);
            }
        }
    }

    /**
     * Where a word may be divided.
     *
     * @param word in lower case
     * @return for each place before a letter whether a hyphen may stand there: odd means yes
     */
    byte[] levels(String word) {
        byte[] known = exceptions.get(word);
        if (known != null) {
            return known;
        }
        String bounded = "." + word + ".";
        byte[] levels = new byte[bounded.length() + 1];
        for (int start = 0; start < bounded.length(); start++) {
            int node = 0;
            for (int end = start; end < bounded.length() && node >= 0; end++) {
                node = find(node, bounded.charAt(end));
                raise(levels, start, node);
            }
        }
        return Arrays.copyOfRange(levels, 1, word.length() + 1);
    }

    private void raise(byte[] levels, int start, int node) {
        byte[] own = node > 0 && node < weights.length ? weights[node] : null;
        if (own == null) {
            return;
        }
        for (int i = 0; i < own.length; i++) {
            levels[start + i] = (byte) Math.max(levels[start + i], own[i]);
        }
    }
}
