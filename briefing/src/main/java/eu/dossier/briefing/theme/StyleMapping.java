package eu.dossier.briefing.theme;

import eu.dossier.document.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads which styles of a Word template stand for which of ours: YAML, one {@code Heading 1: Titre principal} in a line, ours
 * on the left.
 *
 * @param names from our name to the template's
 * @param diagnostics what is wrong with the file; then there are no names
 */
public record StyleMapping(Map<String, String> names, List<Diagnostic> diagnostics) {

    public StyleMapping {
        names = Map.copyOf(names);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * @param file what the user calls it
     * @param yaml its text
     */
    public static StyleMapping read(String file, String yaml) {
        ThemeText text = new ThemeText(file, yaml);
        Map<String, String> names = new TreeMap<>();
        text.entries().forEach((name, entry) -> {
            if (entry.value().isBlank()) {
                text.fault(entry.span(), "'" + name + "' has no style.", "Write: " + name + ": the style's name");
            }
            names.put(name, entry.value());
        });
        return new StyleMapping(text.diagnostics().isEmpty() ? names : Map.of(), text.diagnostics());
    }
}
