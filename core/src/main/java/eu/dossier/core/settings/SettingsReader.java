package eu.dossier.core.settings;

import eu.dossier.core.settings.SettingsPart.Entry;
import eu.dossier.core.settings.SettingsPart.Group;
import eu.dossier.core.settings.SettingsPart.Items;
import eu.dossier.core.settings.SettingsPart.Value;
import eu.dossier.document.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The parts of one file, from the events of its YAML. */
final class SettingsReader {

    private static final int LARGEST = 64 * 1024;

    /** The files that there are nest four deep. */
    private static final int DEEPEST = 8;

    private final String file;
    private final List<String> lines;
    private final String text;
    private final LoadSettings settings;

    SettingsReader(String file, String text) {
        this.file = file;
        this.text = text;
        this.lines = text.lines().toList();
        this.settings = LoadSettings.builder().setUseMarks(true).setLabel(file).build();
    }

    Optional<SettingsPart> read() throws SettingsFault {
        if (text.length() > LARGEST) {
            throw new SettingsFault(
                    SourceSpan.ofFile(file),
                    "The file is larger than 64 KB.",
                    "Give the file that holds names and values.");
        }
        try {
            return document(new Parse(settings).parseString(text).iterator());
        } catch (MarkedYamlEngineException e) {
            throw new SettingsFault(
                    span(e.getProblemMark(), 1),
                    "This is not correct YAML: " + e.getProblem() + ".",
                    "Check the indentation and the quotation marks.");
        } catch (YamlEngineException e) {
            throw new SettingsFault(
                    SourceSpan.ofFile(file),
                    "This is not correct YAML.",
                    "Check the indentation and the quotation marks.");
        }
    }

    private Optional<SettingsPart> document(Iterator<Event> events) throws SettingsFault {
        Optional<SettingsPart> root = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent) {
                if (root.isPresent()) {
                    throw fault(event, "A second document begins here.", "Keep one of them in this file.");
                }
                root = Optional.of(part(events.next(), events, 0));
            }
        }
        return root;
    }

    private SettingsPart part(Event event, Iterator<Event> events, int depth) throws SettingsFault {
        if (depth > DEEPEST) {
            throw fault(event, "The file nests too deep.", "Look for brackets that are opened and never closed.");
        }
        return switch (event) {
            case ScalarEvent scalar -> value(scalar);
            case SequenceStartEvent list -> items(list, events, depth);
            case MappingStartEvent group -> group(group, events, depth);
            case AliasEvent alias ->
                throw fault(alias, "Settings have no aliases.", "Write out what the alias stands for.");
            default -> throw fault(event, "Nothing is said here.", "Write names and values.");
        };
    }

    private Value value(ScalarEvent scalar) throws SettingsFault {
        if (scalar.getTag().isPresent()) {
            throw fault(
                    scalar,
                    "Settings have no YAML tags.",
                    "Remove it; if the ! was meant as text, put it in quotation marks.");
        }
        String written = scalar.getValue();
        boolean nothing = scalar.isPlain() && (written.equals("~") || written.equals("null"));
        return new Value(nothing ? "" : written, span(scalar.getStartMark(), written.length()));
    }

    private Items items(SequenceStartEvent list, Iterator<Event> events, int depth) throws SettingsFault {
        List<SettingsPart> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(part(event, events, depth + 1));
            event = events.next();
        }
        return new Items(List.copyOf(items), span(list.getStartMark(), 1));
    }

    private Group group(MappingStartEvent group, Iterator<Event> events, int depth) throws SettingsFault {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            Value name = name(event);
            Entry entry = new Entry(name.span(), part(events.next(), events, depth + 1));
            if (entries.putIfAbsent(name.text(), entry) != null) {
                throw new SettingsFault(name.span(), "'" + name.text() + "' is given twice.", "Keep one of the two.");
            }
            event = events.next();
        }
        return new Group(Collections.unmodifiableMap(entries), span(group.getStartMark(), 1));
    }

    private Value name(Event event) throws SettingsFault {
        if (event instanceof ScalarEvent scalar) {
            return value(scalar);
        }
        throw fault(event, "The name of an entry is a word.", "If it was meant as text, put it in quotation marks.");
    }

    private SettingsFault fault(Event event, String message, String hint) {
        return new SettingsFault(span(event.getStartMark(), 1), message, hint);
    }

    private SourceSpan span(Optional<Mark> mark, int length) {
        if (mark.isEmpty()) {
            return SourceSpan.ofFile(file);
        }
        int line = mark.get().getLine();
        String excerpt = line < lines.size() ? lines.get(line) : "";
        return new SourceSpan(file, line + 1, mark.get().getColumn() + 1, Math.max(1, length), excerpt);
    }
}
