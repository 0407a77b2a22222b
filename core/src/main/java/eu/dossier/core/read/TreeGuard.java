package eu.dossier.core.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The limits that hold for every tree, whatever it was written in. */
final class TreeGuard {

    /** A case file nests about eight deep. */
    static final int DEEPEST = 40;
    /** A case of 16 MB, the largest that is read, has fewer. */
    static final int MOST_NODES = 2_000_000;
    /** What aliases may add when they are written out. */
    static final int MOST_ALIASED = 20_000;

    /** Of so few keys, comparing each with each is faster than any map. */
    private static final int FEW = 8;

    private TreeGuard() {}

    /** Thrown where nothing after this point can be understood. The finding has been recorded. */
    static final class Stop extends RuntimeException {
        Stop() {
            super("reading has stopped", null, false, false);
        }
    }

    static void requireShallow(int depth, int at, Findings findings) {
        if (depth > DEEPEST) {
            findings.add(
                    ReadRule.TOO_DEEP,
                    at,
                    at + 1,
                    "This is nested more than %d levels deep; a case file needs about eight.".formatted(DEEPEST),
                    "Look for brackets that are opened and never closed.");
            throw new Stop();
        }
    }

    static void requireFew(int nodes, int at, Findings findings) {
        if (nodes > MOST_NODES) {
            findings.add(
                    ReadRule.TOO_LARGE,
                    at,
                    at + 1,
                    "The file has more than %,d parts; no case is that large.".formatted(MOST_NODES),
                    "Give the file of one case.");
            throw new Stop();
        }
    }

    /** Reports every key that stands twice; which of two was meant, nobody can know. */
    static void requireDistinct(List<Node.Entry> entries, SourceText source, Findings findings) {
        if (entries.size() <= FEW && areDistinct(entries)) {
            return;
        }
        Map<String, Node.Scalar> seen = HashMap.newHashMap(entries.size());
        for (Node.Entry entry : entries) {
            Node.Scalar first = seen.putIfAbsent(entry.key().text(), entry.key());
            if (first != null) {
                findings.add(
                        ReadRule.DUPLICATE_KEY,
                        entry.key(),
                        "The key \"%s\" is given twice; the first is on line %d."
                                .formatted(entry.key().text(), source.line(first.start())),
                        "Keep one of them.");
            }
        }
    }

    private static boolean areDistinct(List<Node.Entry> entries) {
        for (int i = 1; i < entries.size(); i++) {
            String key = entries.get(i).key().text();
            for (int k = 0; k < i; k++) {
                if (key.equals(entries.get(k).key().text())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Escapes can bring in what the text itself may not hold. */
    static void requirePrintable(Node.Scalar scalar, SourceText source, Findings findings) {
        boolean escaped = source.text().indexOf('\\', scalar.start(), scalar.end()) >= 0;
        int at = escaped ? ForbiddenCharacters.first(scalar.text().toCharArray(), 0) : -1;
        if (at >= 0) {
            findings.add(
                    ReadRule.FORBIDDEN_CHARACTER,
                    scalar,
                    ForbiddenCharacters.describe(scalar.text().codePointAt(at)),
                    "Remove the escape that stands for it.");
        }
    }
}
