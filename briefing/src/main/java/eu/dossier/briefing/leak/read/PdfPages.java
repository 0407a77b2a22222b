package eu.dossier.briefing.leak.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pages of a PDF file in the order in which a reader sees them. */
final class PdfPages {

    private static final int DEEPEST = 64;

    private final PdfObjects objects;
    private final Set<Integer> seen = new HashSet<>();
    private final List<PdfObject> pages = new ArrayList<>();

    PdfPages(PdfObjects objects) {
        this.objects = objects;
    }

    List<PdfObject> inOrder() {
        byte[] catalog = {'/', 'C', 'a', 't', 'a', 'l', 'o', 'g'};
        for (PdfObject object : List.copyOf(objects.all())) {
            if (!object.isStream() && object.mentions(catalog)) {
                walk(object.dictionary().get("Pages"), 0);
            }
        }
        return pages;
    }

    private void walk(@Nullable Object reference, int depth) {
        PdfObject node = objects.find(reference).orElse(null);
        if (node == null || depth > DEEPEST || !seen.add(node.number())) {
            return;
        }
        Map<String, Object> dictionary = node.dictionary();
        if (dictionary.containsKey("Kids")) {
            objects.list(dictionary.get("Kids")).forEach(kid -> walk(kid, depth + 1));
        } else {
            pages.add(node);
        }
    }

    /** The resources of a page, its own or those of the nodes above it. */
    Map<String, Object> resources(Map<String, Object> page) {
        Map<String, Object> node = page;
        for (int i = 0; i < DEEPEST; i++) {
            if (node.containsKey("Resources")) {
                return objects.dictionary(node.get("Resources"));
            }
            node = objects.dictionary(node.get("Parent"));
        }
        return Map.of();
    }
}
