package eu.dossier.report.html;

import eu.dossier.document.writer.Format;
import eu.dossier.document.writer.Writer;
import eu.dossier.document.writer.WriterProvider;

/** Offers HTML to {@link java.util.ServiceLoader}. */
public final class HtmlWriterProvider implements WriterProvider<HtmlOptions> {

    @Override
    public Format format() {
        return new Format("html", "text/html");
    }

    @Override
    public HtmlOptions defaults() {
        return HtmlOptions.DEFAULT;
    }

    @Override
    public Writer create(HtmlOptions options) {
        return new HtmlWriter(options);
    }
}
