package eu.dossier.templates.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The languages that briefings come in. Each is read once in a process, when it is first asked for. */
public final class Languages {

    private static final String FOLDER = "/messages/";
    private static final Languages BUILT_IN = new Languages();

    private final List<Locale> available;
    private final Map<String, Language> read = new ConcurrentHashMap<>();

    private Languages() {
        available = resource("languages.txt")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Locale::forLanguageTag)
                .toList();
    }

    public static Languages builtIn() {
        return BUILT_IN;
    }

    /** All of them, in the order in which they are listed to users. */
    public List<Locale> available() {
        return available;
    }

    /** The language itself, or for one that is spoken in several countries ({@code nl-BE}) what they share ({@code nl}). */
    public Optional<Language> find(Locale locale) {
        return available.stream()
                .filter(locale::equals)
                .findFirst()
                .or(() -> available.stream()
                        .filter(other -> other.getLanguage().equals(locale.getLanguage()))
                        .findFirst())
                .map(found -> read.computeIfAbsent(found.toLanguageTag(), Languages::read));
    }

    private static Language read(String tag) {
        String name = tag + ".properties";
        return Language.parse(Locale.forLanguageTag(tag), name, resource(name));
    }

    private static String resource(String name) {
        try (InputStream in = Languages.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new LanguageException("There is no file " + FOLDER + name + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
