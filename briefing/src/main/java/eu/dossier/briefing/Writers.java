package eu.dossier.briefing;

import eu.dossier.document.writer.Format;
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

    private final Map<String, WriterProvider<?>> providers = new TreeMap<>(Comparator.comparing(Writers::order));
    private final Map<String, Writer> writers = new ConcurrentHashMap<>();

    Writers() {
        for (WriterProvider<?> provider : ServiceLoader.load(WriterProvider.class)) {
            providers.put(provider.format().id(), provider);
        }
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

    /** The writer whose pages count, if it is on the class path. */
    Optional<Writer> knowingPages() {
        return providers.containsKey("pdf") ? Optional.of(writer("pdf")) : Optional.empty();
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
