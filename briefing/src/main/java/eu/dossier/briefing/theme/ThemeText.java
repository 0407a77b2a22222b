package eu.dossier.briefing.theme;

import eu.dossier.core.settings.SettingsFault;
import eu.dossier.core.settings.SettingsPart;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entries of a theme file by their path ({@code page.margins.top}), each with its place in the file. */
final class ThemeText {

    /** One entry that holds a value. */
    record Entry(String value, SourceSpan span) {}

    private static final String START = "Start with: page: {size: a4}";

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    ThemeText(String file, String text) {
        try {
            SettingsPart.read(file, text)
                    .ifPresentOrElse(this::root, () -> fault(SourceSpan.ofFile(file), "The file is empty.", START));
        } catch (SettingsFault e) {
            fault(e.span(), String.valueOf(e.getMessage()), e.hint());
        }
    }

    private void root(SettingsPart root) {
        if (root instanceof SettingsPart.Value value) {
            fault(value.span(), "The file holds names and values.", START);
        } else {
            visit("", root);
        }
    }

    private void visit(String path, SettingsPart part) {
        switch (part) {
            case SettingsPart.Value value -> entries.put(path, new Entry(value.text(), value.span()));
            case SettingsPart.Items list -> fault(list.span(), "A list has no meaning here.", "Give one value.");
            case SettingsPart.Group group ->
                group.entries()
                        .forEach((name, entry) -> visit(path.isEmpty() ? name : path + "." + name, entry.value()));
        }
    }

    void fault(SourceSpan span, String message, String hint) {
        diagnostics.add(Diagnostic.error("theme", span, message, hint));
    }

    Map<String, Entry> entries() {
        return entries;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
