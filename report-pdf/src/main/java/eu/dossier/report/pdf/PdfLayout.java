package eu.dossier.report.pdf;

import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.Layout;
import eu.dossier.report.pdf.flow.DocumentFlow;
import eu.dossier.report.pdf.font.BrokenFontException;
import eu.dossier.report.pdf.paint.PagePlan;
import eu.dossier.report.pdf.paint.Pages;
import eu.dossier.report.pdf.paint.Painted;
import eu.dossier.report.pdf.tag.StructureTree;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A document in its pages. They wait until they are painted; only a document of more than {@value #MOST_KEPT} pages lets go
 * of them and is laid out again when it is written, page by page, so that its length does not show in memory.
 */
final class PdfLayout implements Layout, Pages {

    static final int MOST_KEPT = 48;

    private record Kept(PagePlan plan, StructureTree.Growth elements) {}

    private final PdfWriter writer;
    private final DocumentFlow flow;
    private final Theme theme;
    private final List<Integer> lines = new ArrayList<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final List<Kept> pages = new ArrayList<>();

    private PdfLayout(PdfWriter writer, DocumentFlow flow, Theme theme) {
        this.writer = writer;
        this.flow = flow;
        this.theme = theme;
    }

    static PdfLayout of(PdfWriter writer, Document document, Theme theme) throws IOException {
        DocumentFlow flow = writer.flow(document, theme);
        PdfLayout layout = new PdfLayout(writer, flow, theme);
        flow.lay(layout);
        return layout;
    }

    @Override
    public void page(PagePlan plan, StructureTree.Growth elements) {
        lines.add(lines(plan));
        for (Painted item : plan.items()) {
            if (item instanceof Painted.Anchor anchor) {
                anchors.putIfAbsent(anchor.id(), plan.number());
            }
        }
        pages.add(new Kept(plan, elements));
        if (lines.size() > MOST_KEPT) {
            pages.clear();
        }
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

    @Override
    public Document document() {
        return flow.document();
    }

    @Override
    public Theme theme() {
        return theme;
    }

    @Override
    public Layout in(Theme other) {
        return other.equals(theme) ? this : writer.lay(document(), other).orElseThrow();
    }

    @Override
    public List<Integer> linesPerPage() {
        return Collections.unmodifiableList(lines);
    }

    @Override
    public Map<String, Integer> pagesOfHeadings() {
        return Collections.unmodifiableMap(anchors);
    }

    /** The pages that were kept leave memory; who writes a second time has them laid out again. */
    @Override
    public List<Diagnostic> write(OutputStream out) throws IOException {
        if (pages.size() < lines.size()) {
            return writer.write(document(), theme, out);
        }
        try {
            Painting painting = writer.painting(flow, out);
            for (Kept page : pages) {
                painting.page(page.plan(), page.elements());
            }
            return painting.finish();
        } catch (BrokenFontException e) {
            throw PdfWriter.damaged(e);
        } finally {
            pages.clear();
        }
    }
}
