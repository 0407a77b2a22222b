package eu.dossier.report.docx;

import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.Writer;
import eu.dossier.report.docx.body.PageEstimate;
import eu.dossier.report.docx.body.Pages;
import eu.dossier.report.docx.body.Survey;
import eu.dossier.report.docx.template.TemplatePackage;
import eu.dossier.report.docx.template.WordTemplate;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes Word files as someone who knows Word would have made them by hand. */
final class DocxWriter implements Writer {

    private final DocxOptions options;
    private final Prepared prepared = new Prepared();

    DocxWriter(DocxOptions options) {
        this.options = options;
    }

    @Override
    public List<Diagnostic> write(Document document, Theme theme, OutputStream out) throws IOException {
        try {
            return options.template().isPresent()
                    ? writeInto(options.template().get(), document, theme, out)
                    : writeAlone(document, theme, out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<Diagnostic> writeAlone(Document document, Theme theme, OutputStream out) throws IOException {
        Survey survey = Survey.of(document);
        return new WordPackage(document, theme, survey, pages(document, theme), prepared).write(out);
    }

    private List<Diagnostic> writeInto(WordTemplate template, Document document, Theme theme, OutputStream out)
            throws IOException {
        Theme onPaper = TemplatePackage.theme(template, theme);
        Survey survey = Survey.of(document);
        Pages pages = pages(document, onPaper).behind(TemplatePackage.pagesBefore(template));
        return new TemplatePackage(template, document, onPaper, survey, pages, prepared.of(template, onPaper))
                .write(out);
    }

    /** Numbers of a layout where one is lent; else an estimate. */
    private Pages pages(Document document, Theme theme) {
        return options.pageNumbers()
                .map(lent -> lent.of(document, theme))
                .map(layout -> new Pages(layout.ofHeadings(), layout.count()))
                .orElseGet(() -> PageEstimate.of(document, theme));
    }
}
