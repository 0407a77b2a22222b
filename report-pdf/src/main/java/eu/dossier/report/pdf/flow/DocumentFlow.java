package eu.dossier.report.pdf.flow;

import eu.dossier.document.Block;
import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.theme.Theme;
import eu.dossier.report.pdf.paint.Furniture;
import eu.dossier.report.pdf.paint.OutlineEntry;
import eu.dossier.report.pdf.paint.Pages;
import eu.dossier.report.pdf.shape.Shapers;
import eu.dossier.report.pdf.tag.StructureTree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Lays out one document, once. */
public final class DocumentFlow {

    private final Job job;
    private final Theme theme;
    private final StructureTree tree;
    private final PageFurniture furniture;

    /** @param pdf2 whether for a file of PDF 2.0, whose structure elements are others */
    public DocumentFlow(Document document, Theme theme, Shapers shapers, boolean pdf2) {
        this.job = new Job(document, theme, shapers);
        this.theme = theme;
        this.tree = new StructureTree(pdf2);
        this.furniture = new PageFurniture(job, theme);
    }

    /** Heads and feet of the pages, for the sink that paints them. */
    public Furniture furniture() {
        return furniture;
    }

    public Document document() {
        return job.document();
    }

    /** The structure elements; what it gained after the last page is still to be asked for when all pages are laid. */
    public StructureTree tree() {
        return tree;
    }

    /** Gives all pages to the sink, in order. */
    public void lay(Pages sink) throws IOException {
        Geometry geometry = job.geometry(false);
        int rule = job.styles().colours().rule();
        Composer composer = new Composer(sink, tree, geometry, furniture, rule);
        BlockFlow flow = new BlockFlow(job, composer);
        Area area =
                new Area(0, geometry.columnWidth(), null, job.styles().body(), tree.document(), composer, false, false);
        flow.turnFor(job.document().blocks());
        Optional<Box> draft = furniture.draftOnFirstPage(tree.document(), composer.geometry());
        if (draft.isPresent()) {
            composer.add(draft.get(), null);
            composer.penalty(Penalty.NEVER);
        }
        List<Block> blocks = job.document().blocks();
        int cover = theme.cover() ? Cover.length(blocks) : 0;
        if (cover > 0) {
            cover(blocks.subList(0, cover), flow, area);
        }
        flow.addAll(blocks.subList(cover, blocks.size()), area);
        composer.finish();
    }

    private void cover(List<Block> blocks, BlockFlow flow, Area area) throws IOException {
        Composer composer = flow.composer();
        composer.add(
                new Cover(composer.geometry(), job.rightToLeft(), flow.colours().accent()), null);
        flow.addAll(blocks, area);
        composer.endPage();
    }

    /** Bookmarks; known when all pages are laid. */
    public List<OutlineEntry> outline() {
        return job.outline();
    }

    /** What could not be shown as it stands in the document. */
    public List<Diagnostic> diagnostics() {
        return job.diagnostics();
    }
}
