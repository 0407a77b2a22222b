package eu.dossier.templates.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the templates of a folder and nothing from elsewhere. */
final class Loader implements TemplateLoader {

    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+\\.ftlx");

    private final TemplateFolder folder;

    Loader(TemplateFolder folder) {
        this.folder = folder;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        if (!ALLOWED.matcher(name).matches()) {
            return null;
        }
        Optional<String> text = folder.read(name);
        return text.isPresent() ? new Source(name, text.get()) : null;
    }

    private record Source(String name, String text) {}

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((Source) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {
        // Nothing is open.
    }
}
