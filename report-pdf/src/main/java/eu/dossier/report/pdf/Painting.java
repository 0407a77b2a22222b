package eu.dossier.report.pdf;

import eu.dossier.document.Metadata;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.report.pdf.file.Bytes;
import eu.dossier.report.pdf.file.Conformance;
import eu.dossier.report.pdf.file.FileInformation;
import eu.dossier.report.pdf.file.OutputIntent;
import eu.dossier.report.pdf.file.PdfFile;
import eu.dossier.report.pdf.flow.DocumentFlow;
import eu.dossier.report.pdf.paint.PagePlan;
import eu.dossier.report.pdf.paint.PageSink;
import eu.dossier.report.pdf.paint.Pages;
import eu.dossier.report.pdf.tag.StructureTree;
import eu.dossier.report.pdf.tag.StructureWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One file in the making: takes the pages of a layout, as they are made or later, then tells of the whole. */
final class Painting implements Pages {

    private final DocumentFlow flow;
    private final Conformance conformance;
    private final List<Attachment> attached;
    private final PdfFile file;
    private final StructureWriter structure;
    private final PageSink sink;

    Painting(DocumentFlow flow, Conformance conformance, List<Attachment> attached, OutputStream out)
            throws IOException {
        this.flow = flow;
        this.conformance = conformance;
        this.attached = attached;
        this.file = new PdfFile(out, conformance.version());
        this.structure = new StructureWriter(file, flow.tree());
        this.sink = new PageSink(file, structure, flow.furniture());
    }

    @Override
    public void page(PagePlan plan, StructureTree.Growth elements) throws IOException {
        sink.page(plan, elements);
    }

    /** Writes what comes after the last page; gives what the file cannot show as it stands in the document. */
    List<Diagnostic> finish() throws IOException {
        structure.grow(flow.tree().growth());
        PageSink.Result pages = sink.finish(flow.outline());
        FileInformation information = information(flow.document().metadata());
        int info = conformance.isPdf2() ? 0 : file.write(information.dictionary());
        file.finish(catalog(pages, structure.finish(), information), info);
        return flow.diagnostics();
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

    private int catalog(PageSink.Result pages, int structure, FileInformation information) throws IOException {
        Bytes catalog = new Bytes(512).ascii("<</Type/Catalog/Pages ").reference(pages.pages());
        catalog.ascii("/StructTreeRoot ").reference(structure).ascii("/MarkInfo<</Marked true>>/Lang");
        catalog.text(information.language()).ascii("/ViewerPreferences<</DisplayDocTitle true>>/Metadata ");
        catalog.reference(metadata(information)).ascii("/OutputIntents[");
        catalog.reference(OutputIntent.write(file)).put(']');
        Attachments attachments = attachments(information);
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

    private Attachments attachments(FileInformation information) throws IOException {
        Attachments attachments = new Attachments();
        for (Attachment attachment : attached) {
            attachments.write(file, attachment, information.pdfDate());
        }
        return attachments;
    }

    private int metadata(FileInformation information) throws IOException {
        int object = file.reserve();
        byte[] xmp = information.xmp(conformance).getBytes(StandardCharsets.UTF_8);
        Bytes entries = new Bytes().ascii("/Type/Metadata/Subtype/XML");
        file.plainStream(object, entries, new Bytes(xmp.length).put(xmp, 0, xmp.length));
        return object;
    }
}
