package eu.dossier.benchmarks;

import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Warned;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.HouseTemplate;
import eu.dossier.document.writer.Writer;
import eu.dossier.document.writer.WriterProvider;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** Ours, as the facade calls it. */
final class DossierEngine implements Engine {

    private final Writer writer;

    private DossierEngine(Writer writer) {
        this.writer = writer;
    }

    static Engine pdf() {
        return new DossierEngine(writer("pdf"));
    }

    static Engine docx() {
        return new DossierEngine(writer("docx"));
    }

    /** Word files in a ministry's own template of a megabyte. */
    static Engine letterhead() {
        return new DossierEngine(framed(provider("docx")));
    }

    static Writer writer(String format) {
        return create(provider(format));
    }

    private static WriterProvider<?> provider(String format) {
        for (WriterProvider<?> provider : ServiceLoader.load(WriterProvider.class)) {
            if (provider.format().id().equals(format)) {
                return provider;
            }
        }
        throw new IllegalStateException("no writer for " + format);
    }

    private static <O extends Record> Writer create(WriterProvider<O> provider) {
        return provider.create(provider.defaults());
    }

    private static <O extends Record> Writer framed(WriterProvider<O> provider) {
        HouseTemplate template = new HouseTemplate("letterhead.docx", Letterhead.bytes(), Map.of());
        Warned<Optional<O>> framed = provider.framed(provider.defaults(), template);
        return provider.create(
                framed.value().orElseThrow(() -> new IllegalStateException("refused: " + framed.diagnostics())));
    }

    @Override
    public void render(Document document, OutputStream out) throws Exception {
        writer.write(document, Theme.DEFAULT, out);
    }
}
