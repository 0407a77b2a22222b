package eu.dossier.templates.template;

import eu.dossier.document.marking.Tlp;
import eu.dossier.templates.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The briefings that there are. Immutable, and safe for use by several threads. */
public final class BriefingCatalogue {

    /** What a briefing says of itself. */
    private static final List<String> KEYS =
            List.of("audience", "ceiling", "pages", "on-request", "needs", "readability");

    private static final Pattern IMPORT = Pattern.compile("<#(?:import|include) +\"/?([a-z0-9/.-]+)\"");

    private final Map<String, BriefingDefinition> definitions;
    private final TemplateFolder folder;
    private final Engine engine;
    private final Map<Spoken, Language> languages = new ConcurrentHashMap<>();

    private record Spoken(String briefing, Language language) {}

    private BriefingCatalogue(
            Map<String, BriefingDefinition> definitions, TemplateFolder folder, Optional<TimeLimit> limit) {
        this.definitions = definitions;
        this.folder = folder;
        this.engine = new Engine(folder, limit);
    }

    /** The briefings that come with the toolkit. */
    public static BriefingCatalogue builtIn() {
        return BuiltIn.INSTANCE;
    }

    private static final class BuiltIn {
        static final BriefingCatalogue INSTANCE = read(new BuiltInFolder(), Optional.empty());
    }

    /**
     * The briefings of a folder, and those of the toolkit that it does not replace. Their messages stand beside the
     * templates, in {@code <briefing>/<language>.properties}, and come before those of the language.
     *
     * @throws BriefingException when a briefing of the folder does not say what it is
     */
    public static BriefingCatalogue with(Path directory) throws IOException {
        return with(directory, TimeLimit.USUAL);
    }

    static BriefingCatalogue with(Path directory, TimeLimit limit) throws IOException {
        return read(new DirectoryFolder(directory, new BuiltInFolder()), Optional.of(limit));
    }

    /** The language with the messages that a briefing brings along for it, read once. */
    Language language(BriefingDefinition briefing, Language language) throws IOException {
        Spoken spoken = new Spoken(briefing.name(), language);
        Language known = languages.get(spoken);
        if (known == null) {
            known = read(briefing, language);
            languages.put(spoken, known);
        }
        return known;
    }

    private Language read(BriefingDefinition briefing, Language language) throws IOException {
        String path = briefing.name() + "/" + language.locale().toLanguageTag() + ".properties";
        Optional<String> own = folder.read(path);
        return own.isPresent() ? language.with(folder.shown(path), own.get()) : language;
    }

    private static BriefingCatalogue read(TemplateFolder folder, Optional<TimeLimit> limit) {
        try {
            Map<String, BriefingDefinition> definitions = new LinkedHashMap<>();
            for (String name : folder.briefings()) {
                definitions.put(name, definition(name, folder));
            }
            return new BriefingCatalogue(definitions, folder, limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BriefingDefinition definition(String name, TemplateFolder folder) throws IOException {
        String path = name + "/briefing.properties";
        String content =
                folder.read(path).orElseThrow(() -> new BriefingException("There is no " + folder.shown(path) + "."));
        // The same notation as a file of messages: key = value.
        Map<String, String> data =
                Language.parse(Locale.ROOT, folder.shown(path), content).messages();
        requireKnown(data.keySet(), folder.shown(path));
        return new BriefingDefinition(
                name,
                required(data, "audience", folder.shown(path)),
                ceiling(data, folder.shown(path)),
                Optional.ofNullable(data.get("pages")).map(pages -> number(pages, "pages", folder.shown(path))),
                readability(data, folder.shown(path)),
                words(data.getOrDefault("needs", "")),
                data.getOrDefault("on-request", "no").equals("yes"));
    }

    /** A misspelt limit would hold nothing up. */
    private static void requireKnown(Set<String> keys, String file) {
        for (String key : keys) {
            if (!KEYS.contains(key) && !key.startsWith("readability.")) {
                throw new BriefingException(
                        file + ": there is no entry “" + key + "”. There are: " + String.join(", ", KEYS) + ".");
            }
        }
    }

    private static String required(Map<String, String> data, String key, String file) {
        String value = data.get(key);
        if (value == null) {
            throw new BriefingException(file + " does not say “" + key + "”. Add the line " + key + " = …");
        }
        return value;
    }

    private static Tlp ceiling(Map<String, String> data, String file) {
        String label = required(data, "ceiling", file);
        return Tlp.parse(label).orElseThrow(() -> new BriefingException(file + ": “" + label + "” is no TLP label."));
    }

    private static Map<String, Integer> readability(Map<String, String> data, String file) {
        Map<String, Integer> limits = new LinkedHashMap<>();
        data.forEach((key, value) -> {
            if (key.equals("readability") || key.startsWith("readability.")) {
                String language = key.equals("readability") ? "und" : key.substring("readability.".length());
                limits.put(language, number(value, key, file));
            }
        });
        return limits;
    }

    private static Integer number(String text, String key, String file) {
        if (!text.matches("[0-9]{1,4}")) {
            throw new BriefingException(file + ": “" + key + " = " + text + "” is not a number.");
        }
        return Integer.valueOf(text);
    }

    private static List<String> words(String text) {
        return new ArrayList<>(Arrays.stream(text.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /**
     * All that a briefing in one language is printed with, by name, for whoever keeps a record of it.
     *
     * @return texts of {@code minister-brief/template.ftlx}, of what it imports, of its definition and of the messages
     */
    public SortedMap<String, String> sources(BriefingDefinition briefing, Language language) throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        addTemplate(briefing.name() + "/template.ftlx", sources);
        add(briefing.name() + "/briefing.properties", sources);
        String messages = language(briefing, language).messages().entrySet().stream()
                .map(message -> message.getKey() + " = " + message.getValue() + "\n")
                .collect(Collectors.joining());
        sources.put("messages/" + language.locale().toLanguageTag(), messages);
        return sources;
    }

    private void addTemplate(String path, SortedMap<String, String> sources) throws IOException {
        if (!sources.containsKey(path)) {
            add(path, sources);
            Matcher imported = IMPORT.matcher(sources.getOrDefault(path, ""));
            while (imported.find()) {
                addTemplate(imported.group(1), sources);
            }
        }
    }

    private void add(String path, SortedMap<String, String> sources) throws IOException {
        folder.read(path).ifPresent(text -> sources.put(path, text));
    }

    /** All of them, in the order in which users see them. */
    public List<BriefingDefinition> all() {
        return List.copyOf(definitions.values());
    }

    /** Those that are made when nobody says which. */
    public List<BriefingDefinition> usual() {
        return definitions.values().stream()
                .filter(briefing -> !briefing.onRequest())
                .toList();
    }

    public Optional<BriefingDefinition> find(String name) {
        return Optional.ofNullable(definitions.get(name));
    }

    Engine engine() {
        return engine;
    }

    TemplateFolder folder() {
        return folder;
    }
}
