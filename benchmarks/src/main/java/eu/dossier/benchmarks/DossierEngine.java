package eu.dossier.benchmarks;

import eu.dossier.document.Document;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.Writer;
import eu.dossier.document.writer.WriterProvider;
import java.io.OutputStream;
import java.util.ServiceLoader;

/** Ours, as the facade calls it. */
final class DossierEngine implements Engine {

    private final Writer writer;

    private DossierEngine(String format) {
        writer = writer(format);
    }

    static Engine pdf() {
        return new DossierEngine("pdf");
    }

    static Engine docx() {
        return new DossierEngine("docx");
    }

    static Writer writer(String format) {
        for (WriterProvider<?> provider : ServiceLoader.load(WriterProvider.class)) {
            if (provider.format().id().equals(format)) {
                return create(provider);
            }
        }
        throw new IllegalStateException("no writer for " + format);
    }

    private static <O extends Record> Writer create(WriterProvider<O> provider) {
        return provider.create(provider.defaults());
    }

    @Override
    public void render(Document document, OutputStream out) throws Exception {
        writer.write(document, Theme.DEFAULT, out);
    }
}
