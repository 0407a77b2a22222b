package eu.dossier.briefing;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Warned;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.Format;
import eu.dossier.document.writer.HouseTemplate;
import eu.dossier.document.writer.Writer;
import eu.dossier.document.writer.WriterProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The formats on the class path. A writer is made when it is first asked for and then kept. */
final class Writers {

    private static final String PAGED = "pdf";

    private final Map<String, WriterProvider<?>> providers = new TreeMap<>(Comparator.comparing(Writers::order));
    private final Map<String, Writer> writers = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> assets = new ConcurrentHashMap<>();

    Writers() {
        for (WriterProvider<?> provider : ServiceLoader.load(WriterProvider.class)) {
            providers.put(provider.format().id(), provider);
        }
    }

    /** The same with one writer made already. */
    private Writers(Writers others, String id, Writer made) {
        providers.putAll(others.providers);
        writers.putAll(others.writers);
        writers.put(id, made);
    }

    /** The same with an option of one format changed. */
    Writers with(String id, String option, String value) {
        return with(provider(id), option, value);
    }

    private <O extends Record> Writers with(WriterProvider<O> provider, String option, String value) {
        O options = provider.with(provider.defaults(), option, value);
        return new Writers(this, provider.format().id(), provider.create(options));
    }

    /** What of a theme some format cannot use. */
    List<Diagnostic> check(Theme theme) {
        return formats().stream()
                .flatMap(id -> writer(id).check(theme).stream())
                .toList();
    }

    /** The same with documents of one format put into an organisation's own file, unless a finding is an error. */
    Warned<Optional<Writers>> framed(String id, HouseTemplate template) {
        return framed(provider(id), template);
    }

    private <O extends Record> Warned<Optional<Writers>> framed(WriterProvider<O> provider, HouseTemplate template) {
        Warned<Optional<O>> read = provider.framed(provider.defaults(), template);
        return new Warned<>(
                read.value().map(options -> new Writers(this, provider.format().id(), provider.create(options))),
                read.diagnostics());
    }

    /** Those that everyone knows first, in the order in which they are asked for, then others by name. */
    private static String order(String id) {
        int place = List.of("pdf", "docx", "html").indexOf(id);
        return (place < 0 ? "9" : Integer.toString(place)) + id;
    }

    List<String> formats() {
        return List.copyOf(providers.keySet());
    }

    Format format(String id) {
        return provider(id).format();
    }

    Writer writer(String id) {
        return writers.computeIfAbsent(id, key -> create(provider(key)));
    }

    /** What a format brings along into its documents, by name; read once. */
    Map<String, String> assets(String id) {
        return assets.computeIfAbsent(id, key -> writer(key).assets());
    }

    /** The writer whose pages count, if it is on the class path. */
    Optional<Writer> knowingPages() {
        return providers.containsKey(PAGED) ? Optional.of(writer(PAGED)) : Optional.empty();
    }

    /** Whether this is the format that others take their page numbers from. */
    static boolean knowsPages(String id) {
        return id.equals(PAGED);
    }

    private WriterProvider<?> provider(String id) {
        WriterProvider<?> provider = providers.get(id);
        if (provider == null) {
            throw new IllegalArgumentException("no format " + id + " among " + formats());
        }
        return provider;
    }

    private static <O extends Record> Writer create(WriterProvider<O> provider) {
        return provider.create(provider.defaults());
    }
}
