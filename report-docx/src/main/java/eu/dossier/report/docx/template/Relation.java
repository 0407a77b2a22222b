package eu.dossier.report.docx.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * One line of what a part refers to.
 *
 * @param target as it stands there
 */
record Relation(String id, String type, String target, boolean external) {

    /** The last word of its type, which says what it is. */
    String word() {
        return type.substring(type.lastIndexOf('/') + 1);
    }

    Optional<PartKind> kind() {
        return PartKind.of(word());
    }

    /** The name of the part that {@code source} refers to; empty for what is no place in the file. */
    Optional<String> part(String source) {
        if (target.isEmpty() || target.contains(":") || target.contains("\\") || target.startsWith("//")) {
            return Optional.empty();
        }
        Deque<String> path = new ArrayDeque<>();
        String folder = source.substring(0, source.lastIndexOf('/') + 1);
        for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                if (path.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return Optional.of(String.join("/", path));
    }
}
