package eu.dossier.cli;

import eu.dossier.core.settings.SettingsFault;
import eu.dossier.core.settings.SettingsPart;
import eu.dossier.document.diagnostic.SourceSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a project always passes: names of long options, each with a value or a list of values.
 *
 * @param shown as the user would call it
 * @param folder what its paths start from, as the user would call it
 * @param settings in the order of the file
 */
record ConfigFile(String shown, Path folder, Map<String, Setting> settings) {

    static final String NAME = "dossier.yaml";

    /**
     * @param line of the name, from 1
     * @param column of the name, from 1
     */
    record Setting(String name, List<String> values, int line, int column) {}

    /** Whether a path has the name that settings have. */
    static boolean isOne(String path) {
        return path.equals(NAME) || path.endsWith("/" + NAME) || path.endsWith("\\" + NAME);
    }

    /** @param file as the user would call it */
    static ConfigFile read(Surroundings surroundings, Path file) throws IOException {
        String shown = file.toString();
        String text = new String(new CaseInputs(surroundings).read(shown).bytes(), StandardCharsets.UTF_8);
        Path parent = file.getParent();
        try {
            return new ConfigFile(
                    shown, parent == null ? Path.of("") : parent, settings(SettingsPart.read(shown, text)));
        } catch (SettingsFault e) {
            throw new CommandFailure(ExitCode.USAGE, e.place() + ": " + e.getMessage());
        }
    }

    static boolean existsIn(Surroundings surroundings, Path folder) {
        return Files.isRegularFile(surroundings.folder().resolve(folder).resolve(NAME));
    }

    /** {@code dossier.yaml:3:1}. */
    String place(Setting setting) {
        return shown + ":" + setting.line() + ":" + setting.column();
    }

    private static Map<String, Setting> settings(Optional<SettingsPart> root) throws SettingsFault {
        Map<String, Setting> settings = new LinkedHashMap<>();
        if (root.isPresent()) {
            if (!(root.get() instanceof SettingsPart.Group group)) {
                throw new SettingsFault(root.get().span(), "settings are names and values, as in 'format: pdf'", "");
            }
            for (Map.Entry<String, SettingsPart.Entry> entry : group.entries().entrySet()) {
                SourceSpan place = entry.getValue().name();
                settings.put(
                        entry.getKey(),
                        new Setting(entry.getKey(), values(entry.getValue().value()), place.line(), place.column()));
            }
        }
        return settings;
    }

    private static List<String> values(SettingsPart part) throws SettingsFault {
        return switch (part) {
            case SettingsPart.Value value -> List.of(value.text());
            case SettingsPart.Items list -> {
                List<String> values = new ArrayList<>();
                for (SettingsPart item : list.items()) {
                    values.addAll(values(item));
                }
                yield values;
            }
            case SettingsPart.Group group ->
                throw new SettingsFault(group.span(), "a setting has one value or a list of values", "");
        };
    }
}
