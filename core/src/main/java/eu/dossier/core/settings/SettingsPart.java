package eu.dossier.core.settings;

import eu.dossier.document.diagnostic.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of a file of settings. */
public sealed interface SettingsPart {

    /** Where it begins. */
    SourceSpan span();

    /**
     * A single value.
     *
     * @param text as the file has it, without quotation marks; empty for nothing
     */
    record Value(String text, SourceSpan span) implements SettingsPart {}

    /** A list, in the order of the file. */
    record Items(List<SettingsPart> items, SourceSpan span) implements SettingsPart {}

    /** Names and what each has, in the order of the file. */
    record Group(Map<String, Entry> entries, SourceSpan span) implements SettingsPart {}

    /**
     * What one name has.
     *
     * @param name where the name stands
     */
    record Entry(SourceSpan name, SettingsPart value) {}

    /**
     * Reads a YAML file, strictly: one document, no name twice in one group, no aliases, nothing deep.
     *
     * @param file what the user calls it
     * @param text what it holds, at most 64 KB
     * @return nothing when it is empty
     * @throws SettingsFault when it cannot be read
     */
    static Optional<SettingsPart> read(String file, String text) throws SettingsFault {
        return new SettingsReader(file, text).read();
    }
}
