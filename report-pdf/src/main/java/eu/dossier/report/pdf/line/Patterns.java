package eu.dossier.report.pdf.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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

    private static final String COMMENT = "%";

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
            patterns.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the patterns " + resource, e);
        }
    }

    private void read(BufferedReader reader) throws IOException {
        String group = "";
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            int comment = line.indexOf(COMMENT);
            String text = (comment < 0 ? line : line.substring(0, comment)).strip();
            int open = text.indexOf('{');
            if (open >= 0) {
                group = text.substring(0, open);
                text = text.substring(open + 1);
            }
            int close = text.indexOf('}');
            addWords(group, close < 0 ? text : text.substring(0, close));
            if (close >= 0) {
                group = "";
            }
        }
    }

    private void addWords(String group, String words) {
        if (words.isBlank()) {
            return;
        }
        for (String word : words.strip().split("\\s+", -1)) {
            if (group.equals("\\patterns")) {
                addPattern(word);
            } else if (group.equals("\\hyphenation")) {
                addException(word);
            }
        }
    }

    private void addPattern(String pattern) {
        byte[] levels = new byte[pattern.length() + 1];
        int node = 0;
        int letters = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
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
