package eu.dossier.report.pdf;

import eu.dossier.document.Document;
import eu.dossier.document.Metadata;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.PageNumbers;
import eu.dossier.document.writer.Writer;
import eu.dossier.report.pdf.file.Bytes;
import eu.dossier.report.pdf.file.Conformance;
import eu.dossier.report.pdf.file.FileInformation;
import eu.dossier.report.pdf.file.OutputIntent;
import eu.dossier.report.pdf.file.PdfFile;
import eu.dossier.report.pdf.flow.DocumentFlow;
import eu.dossier.report.pdf.font.BrokenFontException;
import eu.dossier.report.pdf.font.FontBook;
import eu.dossier.report.pdf.paint.PagePlan;
import eu.dossier.report.pdf.paint.PageSink;
import eu.dossier.report.pdf.paint.Pages;
import eu.dossier.report.pdf.paint.Painted;
import eu.dossier.report.pdf.tag.StructureTree;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
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
        DocumentFlow flow = flow(document, theme);
        try {
            PdfFile file = new PdfFile(out, conformance.version());
            StructureTree tree = new StructureTree(file);
            PageSink sink = new PageSink(file, tree, flow.furniture());
            flow.lay(sink, tree);
            PageSink.Result pages = sink.finish(flow.outline());
            FileInformation information = information(document.metadata());
            int info = conformance.isPdf2() ? 0 : file.write(information.dictionary());
            file.finish(catalog(file, pages, tree.finish(), information), info);
        } catch (BrokenFontException e) {
            throw damaged(e);
        }
        return flow.diagnostics();
    }

    /** What a document's text brings to light in a font that passed {@link #check}. */
    private static IOException damaged(BrokenFontException fault) {
        return new IOException("a font of the theme is damaged: " + fault.getMessage(), fault);
    }

    @Override
    public List<Diagnostic> check(Theme theme) {
        return ThemeFonts.check(theme);
    }

    private DocumentFlow flow(Document document, Theme theme) throws IOException {
        try {
            return new DocumentFlow(document, theme, fonts.of(theme));
        } catch (BrokenFontException e) {
            throw damaged(e);
        }
    }

    @Override
    public List<Integer> linesPerPage(Document document, Theme theme) {
        List<Integer> lines = new ArrayList<>();
        layOnly(document, theme, page -> lines.add(lines(page)));
        return lines;
    }

    @Override
    public Optional<PageNumbers> pageNumbers() {
        return Optional.of(this::anchors);
    }

    private PageNumbers.Layout anchors(Document document, Theme theme) {
        Map<String, Integer> anchors = new HashMap<>();
        int[] pages = {0};
        layOnly(document, theme, page -> {
            pages[0]++;
            for (Painted item : page.items()) {
                if (item instanceof Painted.Anchor anchor) {
                    anchors.putIfAbsent(anchor.id(), page.number());
                }
            }
        });
        return new PageNumbers.Layout(anchors, pages[0]);
    }

    /** Lays the document out like {@link #write}, and paints nothing. */
    private void layOnly(Document document, Theme theme, Pages laid) {
        try {
            PdfFile nowhere = new PdfFile(OutputStream.nullOutputStream(), conformance.version());
            flow(document, theme).lay(laid, new StructureTree(nowhere));
        } catch (BrokenFontException e) {
            throw new UncheckedIOException(damaged(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The house's fonts; those of a theme are the theme's. */
    @Override
    public Map<String, String> assets() {
        return FontBook.hashes();
    }

    private static int lines(PagePlan page) {
        return (int) page.items().stream()
                .filter(Painted.Text.class::isInstance)
                .map(Painted.Text.class::cast)
                .filter(text -> !text.artifact())
                .mapToLong(text -> Math.round(text.baseline()))
                .distinct()
                .count();
    }

    private static FileInformation information(Metadata metadata) {
        String restrictions = String.join(", ", metadata.restrictions());
        return new FileInformation(
                metadata.title(),
                metadata.subject(),
                metadata.publisher(),
                metadata.language().toLanguageTag(),
                metadata.issued(),
                metadata.marking().label() + (restrictions.isEmpty() ? "" : " " + restrictions));
    }

    private int catalog(PdfFile file, PageSink.Result pages, int structure, FileInformation information)
            throws IOException {
        Bytes catalog = new Bytes(512).ascii("<</Type/Catalog/Pages ").reference(pages.pages());
        catalog.ascii("/StructTreeRoot ").reference(structure).ascii("/MarkInfo<</Marked true>>/Lang");
        catalog.text(information.language()).ascii("/ViewerPreferences<</DisplayDocTitle true>>/Metadata ");
        catalog.reference(metadata(file, information)).ascii("/OutputIntents[");
        catalog.reference(OutputIntent.write(file)).put(']');
        Attachments attachments = attachments(file, information);
        catalog.ascii("/Names<<");
        if (pages.destinations() != 0) {
            catalog.ascii("/Dests ").reference(pages.destinations());
        }
        if (!attachments.isEmpty()) {
            attachments.names(catalog);
        }
        catalog.ascii(">>");
        if (!attachments.isEmpty()) {
            attachments.associated(catalog);
        }
        if (pages.outline() != 0) {
            catalog.ascii("/Outlines ").reference(pages.outline());
            catalog.ascii(pages.pageCount() > 3 && attachments.isEmpty() ? "/PageMode/UseOutlines" : "");
        }
        return file.write(catalog.ascii(">>"));
    }

    private Attachments attachments(PdfFile file, FileInformation information) throws IOException {
        Attachments attachments = new Attachments();
        for (Attachment attachment : options.attachments()) {
            attachments.write(file, attachment, information.pdfDate());
        }
        return attachments;
    }

    private int metadata(PdfFile file, FileInformation information) throws IOException {
        int object = file.reserve();
        byte[] xmp = information.xmp(conformance).getBytes(StandardCharsets.UTF_8);
        Bytes entries = new Bytes().ascii("/Type/Metadata/Subtype/XML");
        file.plainStream(object, entries, new Bytes(xmp.length).put(xmp, 0, xmp.length));
        return object;
    }
}
