package eu.dossier.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * What a project always passes: names of long options, each with a value or a list of values.
 *
 * @param shown as the user would call it
 * @param folder what its paths start from, as the user would call it
 * @param settings in the order of the file
 */
record ConfigFile(String shown, Path folder, Map<String, Setting> settings) {

    static final String NAME = "dossier.yaml";

    private static final int LARGEST = 64 * 1024;

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
        byte[] bytes = new CaseInputs(surroundings).read(shown).bytes();
        if (bytes.length > LARGEST) {
            throw new CommandFailure(ExitCode.USAGE, shown + " is larger than 64 KB, so it holds no settings");
        }
        Path parent = file.getParent();
        return new ConfigFile(
                shown,
                parent == null ? Path.of("") : parent,
                new Reading(shown).settings(new String(bytes, StandardCharsets.UTF_8)));
    }

    static boolean existsIn(Surroundings surroundings, Path folder) {
        return Files.isRegularFile(surroundings.folder().resolve(folder).resolve(NAME));
    }

    /** {@code dossier.yaml:3:1}. */
    String place(Setting setting) {
        return shown + ":" + setting.line() + ":" + setting.column();
    }

    private record Reading(String shown) {

        Map<String, Setting> settings(String text) {
            LoadSettings settings = LoadSettings.builder()
                    .setMaxAliasesForCollections(0)
                    .setAllowDuplicateKeys(true)
                    .setUseMarks(true)
                    .setLabel(shown)
                    .build();
            try {
                return new Compose(settings)
                        .composeString(text)
                        .map(this::settings)
                        .orElse(Map.of());
            } catch (MarkedYamlEngineException e) {
                throw wrong(e.getProblemMark().orElse(null), "this is not correct YAML: " + e.getProblem());
            } catch (YamlEngineException | StackOverflowError e) {
                throw new CommandFailure(ExitCode.USAGE, shown + ": this is not correct YAML");
            }
        }

        private Map<String, Setting> settings(Node root) {
            if (!(root instanceof MappingNode mapping)) {
                throw wrong(mark(root), "settings are names and values, as in 'format: pdf'");
            }
            Map<String, Setting> settings = new LinkedHashMap<>();
            for (NodeTuple entry : mapping.getValue()) {
                Setting setting = setting(entry);
                if (settings.put(setting.name(), setting) != null) {
                    throw wrong(mark(entry.getKeyNode()), "'" + setting.name() + "' is given twice");
                }
            }
            return settings;
        }

        private Setting setting(NodeTuple entry) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw wrong(mark(entry.getKeyNode()), "the name of a setting is a word");
            }
            Mark mark = mark(key);
            return new Setting(
                    key.getValue(),
                    values(entry.getValueNode()),
                    mark == null ? 1 : mark.getLine() + 1,
                    mark == null ? 1 : mark.getColumn() + 1);
        }

        private List<String> values(Node node) {
            return switch (node) {
                case ScalarNode scalar -> List.of(scalar.getValue());
                case SequenceNode list ->
                    list.getValue().stream().map(this::value).toList();
                default -> throw wrong(mark(node), "a setting has one value or a list of values");
            };
        }

        private String value(Node node) {
            if (node instanceof ScalarNode scalar) {
                return scalar.getValue();
            }
            throw wrong(mark(node), "a list in a setting holds plain values");
        }

        private static @Nullable Mark mark(Node node) {
            return node.getStartMark().orElse(null);
        }

        private CommandFailure wrong(@Nullable Mark mark, String message) {
            String place = mark == null ? shown : shown + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
            return new CommandFailure(ExitCode.USAGE, place + ": " + message);
        }
    }
}
