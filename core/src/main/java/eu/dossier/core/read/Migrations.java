package eu.dossier.core.read;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Brings a file of an older version to today's, one explicit step per version. */
final class Migrations {

    private static final String KEY = "schema";

    /**
     * One step.
     *
     * @param from the version that it takes; it gives the next one
     * @param change to the whole tree; nodes that it keeps keep their places
     */
    record Step(int from, UnaryOperator<Node.Mapping> change) {}

    /** Version 1 is the first, so there is nothing to bring along yet. */
    static final Migrations STEPS = new Migrations(1, List.of());

    private final int current;
    private final List<Step> steps;

    Migrations(int current, List<Step> steps) {
        this.current = current;
        this.steps = List.copyOf(steps);
    }

    /**
     * The tree in today's version.
     *
     * @throws TreeGuard.Stop when its version is missing or not known; the findings say so
     */
    Node.Mapping apply(Node.Mapping root, Findings findings) {
        int version = version(root, findings);
        Node.Mapping migrated = root;
        for (int at = version; at < current; at++) {
            migrated = step(at).change().apply(migrated);
        }
        return migrated;
    }

    private Step step(int from) {
        return steps.stream()
                .filter(step -> step.from() == from)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no step from version " + from));
    }

    private int version(Node.Mapping root, Findings findings) {
        Optional<Node.Entry> entry = root.entries().stream()
                .filter(each -> each.key().text().equals(KEY))
                .findFirst();
        if (entry.isEmpty()) {
            findings.add(
                    ReadRule.VERSION,
                    root.start(),
                    root.start() + 1,
                    "The key \"schema\" is missing, so nobody knows which version of the format this is.",
                    "Put \"schema: %d\" on the first line.".formatted(current));
            throw new TreeGuard.Stop();
        }
        return version(entry.get().value(), findings);
    }

    private int version(Node value, Findings findings) {
        boolean number = value instanceof Node.Scalar scalar
                && scalar.plain()
                && scalar.text().matches("[1-9]\\d{0,5}");
        if (!number) {
            findings.add(
                    ReadRule.VERSION,
                    value,
                    "The version of the format must be a number.",
                    "Write \"schema: %d\".".formatted(current));
            throw new TreeGuard.Stop();
        }
        int version = Integer.parseInt(((Node.Scalar) value).text());
        if (version > current) {
            findings.add(
                    ReadRule.VERSION,
                    value,
                    "This file is in version %d of the format; this program knows versions up to %d and would not understand"
                                    .formatted(version, current)
                            + " all of it.",
                    "Use a newer version of the program.");
            throw new TreeGuard.Stop();
        }
        if (version < oldest()) {
            findings.add(
                    ReadRule.VERSION,
                    value,
                    "Version %d of the format is no longer read.".formatted(version),
                    "Write \"schema: %d\" and mend what is then reported.".formatted(current));
            throw new TreeGuard.Stop();
        }
        return version;
    }

    private int oldest() {
        return steps.stream().mapToInt(Step::from).min().orElse(current);
    }
}
