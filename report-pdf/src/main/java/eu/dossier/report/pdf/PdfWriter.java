package eu.dossier.report.pdf;

import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.Layout;
import eu.dossier.document.writer.Writer;
import eu.dossier.report.pdf.file.Conformance;
import eu.dossier.report.pdf.flow.DocumentFlow;
import eu.dossier.report.pdf.font.BrokenFontException;
import eu.dossier.report.pdf.font.FontBook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes document trees as PDF that is accessible and archival, always: PDF/UA-1 with PDF/A-2a (3a with attachments), or
 * PDF/UA-2 with PDF/A-4 (4f with attachments) where the options ask for the newer pair.
 */
public final class PdfWriter implements Writer {

    private final PdfOptions options;
    private final Conformance conformance;
    private final ThemeFonts fonts = new ThemeFonts();

    public PdfWriter(PdfOptions options) {
        this.options = options;
        this.conformance = Conformance.of(
                options.standard() == PdfOptions.Standard.PDF_20,
                !options.attachments().isEmpty());
    }

    @Override
    public List<Diagnostic> write(Document document, Theme theme, OutputStream out) throws IOException {
        try {
            DocumentFlow flow = flow(document, theme);
            Painting painting = painting(flow, out);
            flow.lay(painting);
            return painting.finish();
        } catch (BrokenFontException e) {
            throw damaged(e);
        }
    }

    @Override
    public Optional<Layout> lay(Document document, Theme theme) {
        try {
            return Optional.of(PdfLayout.of(this, document, theme));
        } catch (BrokenFontException e) {
            throw new UncheckedIOException(damaged(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DocumentFlow flow(Document document, Theme theme) {
        return new DocumentFlow(document, theme, fonts.of(theme), conformance.isPdf2());
    }

    Painting painting(DocumentFlow flow, OutputStream out) throws IOException {
        return new Painting(flow, conformance, options.attachments(), out);
    }

    /** What a document's text brings to light in a font that passed {@link #check}. */
    static IOException damaged(BrokenFontException fault) {
        return new IOException("a font of the theme is damaged: " + fault.getMessage(), fault);
    }

    @Override
    public List<Diagnostic> check(Theme theme) {
        return ThemeFonts.check(theme);
    }

    /** The house's fonts; those of a theme are the theme's. */
    @Override
    public Map<String, String> assets() {
        return FontBook.hashes();
    }
}
