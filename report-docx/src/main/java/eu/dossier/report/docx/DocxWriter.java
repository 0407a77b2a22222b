package eu.dossier.report.docx;

import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.Layout;
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
import java.util.function.Function;

/** Writes Word files as someone who knows Word would have made them by hand. */
final class DocxWriter implements Writer {

    private final DocxOptions options;
    private final Prepared prepared = new Prepared();

    DocxWriter(DocxOptions options) {
        this.options = options;
    }

    /** Page numbers are estimated, right to a page or so. */
    @Override
    public List<Diagnostic> write(Document document, Theme theme, OutputStream out) throws IOException {
        return write(document, theme, look -> PageEstimate.of(document, look), out);
    }

    @Override
    public List<Diagnostic> write(Layout laid, OutputStream out) throws IOException {
        return write(laid.document(), laid.theme(), look -> pages(laid.in(look)), out);
    }

    private static Pages pages(Layout layout) {
        return new Pages(layout.pagesOfHeadings(), layout.pages());
    }

    /** @param pages the page numbers in a look, which may be that of a template */
    private List<Diagnostic> write(Document document, Theme theme, Function<Theme, Pages> pages, OutputStream out)
            throws IOException {
        try {
            return options.template().isPresent()
                    ? writeInto(options.template().get(), document, theme, pages, out)
                    : new WordPackage(document, theme, Survey.of(document), pages.apply(theme), prepared).write(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<Diagnostic> writeInto(
            WordTemplate template, Document document, Theme theme, Function<Theme, Pages> numbers, OutputStream out)
            throws IOException {
        Theme onPaper = TemplatePackage.theme(template, theme);
        Pages pages = numbers.apply(onPaper).behind(TemplatePackage.pagesBefore(template));
        return new TemplatePackage(
                        template, document, onPaper, Survey.of(document), pages, prepared.of(template, onPaper))
                .write(out);
    }
}
