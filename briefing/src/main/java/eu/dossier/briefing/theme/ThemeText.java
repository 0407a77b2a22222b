package eu.dossier.briefing.theme;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The entries of a theme file by their path ({@code page.margins.top}), each with its place in the file. */
final class ThemeText {

    /** One entry that holds a value. */
    record Entry(String value, SourceSpan span) {}

    private static final int DEEPEST = 4;
    private static final int LARGEST = 64 * 1024;

    private final String file;
    private final List<String> lines;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    ThemeText(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
        if (text.length() > LARGEST) {
            fault(
                    SourceSpan.ofFile(file),
                    "The file is larger than 64 KB.",
                    "Give the file that holds names and values.");
            return;
        }
        parse(text);
    }

    private void parse(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setMaxAliasesForCollections(0)
                .setAllowDuplicateKeys(false)
                .setUseMarks(true)
                .setLabel(file)
                .build();
        try {
            if (isTooDeep(settings, text)) {
                fault(SourceSpan.ofFile(file), "The file nests too deep.", "See docs/theme.md.");
                return;
            }
            Optional<Node> root = new Compose(settings).composeString(text);
            root.ifPresentOrElse(
                    node -> visit("", node, 0),
                    () -> fault(SourceSpan.ofFile(file), "The file is empty.", "Start with: page: {size: a4}"));
        } catch (MarkedYamlEngineException e) {
            fault(
                    span(e.getProblemMark(), 1),
                    "This is not correct YAML: " + e.getProblem() + ".",
                    "Check the indentation.");
        } catch (YamlEngineException e) {
            fault(SourceSpan.ofFile(file), "This is not correct YAML.", "Check the indentation and the quotes.");
        }
    }

    /** Asked before anything is built, for building goes down as deep as the text does. */
    private static boolean isTooDeep(LoadSettings settings, String text) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                case Alias, Comment, DocumentEnd, DocumentStart, Scalar, StreamEnd, StreamStart -> {}
            }
            if (depth > 2 * DEEPEST) {
                return true;
            }
        }
        return false;
    }

    private void visit(String path, Node node, int depth) {
        switch (node) {
            case ScalarNode scalar -> {
                if (path.isEmpty()) {
                    fault(span(node, 1), "The file holds names and values.", "Start with: page: {size: a4}");
                } else {
                    entries.put(
                            path,
                            new Entry(
                                    scalar.getValue(),
                                    span(node, scalar.getValue().length())));
                }
            }
            case MappingNode mapping
            when depth < DEEPEST -> mapping.getValue().forEach(entry -> visit(path, entry, depth));
            case SequenceNode list -> fault(span(node, 1), "A list has no meaning here.", "Give one value.");
            default -> fault(span(node, 1), "The file nests too deep.", "See docs/theme.md.");
        }
    }

    private void visit(String path, NodeTuple entry, int depth) {
        if (!(entry.getKeyNode() instanceof ScalarNode key)) {
            fault(span(entry.getKeyNode(), 1), "The name of an entry is a word.", "See the documentation.");
            return;
        }
        String name = path.isEmpty() ? key.getValue() : path + "." + key.getValue();
        if (entries.containsKey(name)) {
            fault(span(key, key.getValue().length()), "'" + name + "' is given twice.", "Keep one of the two.");
            return;
        }
        visit(name, entry.getValueNode(), depth + 1);
    }

    private SourceSpan span(Node node, int length) {
        return span(node.getStartMark(), length);
    }

    private SourceSpan span(Optional<Mark> mark, int length) {
        if (mark.isEmpty()) {
            return SourceSpan.ofFile(file);
        }
        int line = mark.get().getLine();
        String text = line < lines.size() ? lines.get(line) : "";
        return new SourceSpan(file, line + 1, mark.get().getColumn() + 1, Math.max(1, length), text);
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
