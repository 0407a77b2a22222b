package eu.dossier.report.pdf.paint;

import eu.dossier.report.pdf.file.Bytes;
import eu.dossier.report.pdf.file.PdfFile;
import eu.dossier.report.pdf.line.Line;
import eu.dossier.report.pdf.tag.StructureTree;
import eu.dossier.report.pdf.tag.StructureWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes page plans in order and writes each page at once; only a page that prints the numbers of later pages is kept back
 * until the end. Fonts, bookmarks and the list of pages come last.
 */
public final class PageSink implements Pages {

    /** What the catalog of the file has to point to. */
    public record Result(int pages, int outline, int destinations, int pageCount) {}

    private record Held(PagePlan plan, int object) {}

    private final PdfFile file;
    private final StructureWriter tree;
    private final Furniture furniture;
    private final FontSet fonts = new FontSet();
    private final Images images;
    private final Destinations destinations = new Destinations();
    private final Map<FurnitureKind, Integer> forms = new LinkedHashMap<>();
    private final Bytes stream = new Bytes(32768);
    private final List<Integer> pages = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private final int pagesObject;
    private final int resources;
    private final int formResources;
    private final int total;

    public PageSink(PdfFile file, StructureWriter tree, Furniture furniture) {
        this.file = file;
        this.tree = tree;
        this.furniture = furniture;
        this.images = new Images(file);
        this.pagesObject = file.reserve();
        this.resources = file.reserve();
        this.formResources = file.reserve();
        this.total = file.reserve();
    }

    @Override
    public void page(PagePlan plan, StructureTree.Growth elements) throws IOException {
        tree.grow(elements);
        int object = file.reserve();
        pages.add(object);
        for (Painted item : plan.items()) {
            if (item instanceof Painted.Anchor anchor) {
                double y = plan.height() - anchor.y();
                destinations.add(
                        anchor.id(),
                        new Destinations.Place(
                                object, plan.number(), anchor.element().object(), anchor.x(), y));
            }
        }
        if (plan.waiting()) {
            held.add(new Held(plan, object));
        } else {
            write(plan, object);
        }
    }

    private void write(PagePlan plan, int object) throws IOException {
        stream.clear();
        ContentPainter painter = new ContentPainter(stream, fonts, object, plan.height());
        painter.background(plan.items());
        for (Painted item : plan.items()) {
            paint(painter, item, plan);
        }
        painter.finish();
        int contents = file.reserve();
        file.stream(contents, new Bytes(0), stream);
        int key = tree.key();
        tree.resolve(key, file.write(painter.parents()));
        file.write(object, page(plan, object, contents, key));
        tree.flush();
    }

    private void paint(ContentPainter painter, Painted item, PagePlan plan) throws IOException {
        switch (item) {
            case Painted.Text text -> painter.text(text.x(), text.baseline(), text.line(), text.artifact());
            case Painted.Picture p ->
                painter.object(images.name(p.image()), p.x(), p.y(), p.width(), p.height(), p.content());
            case Painted.Sketch sketch -> painter.sketch(sketch);
            case Painted.PageNumber number -> paint(painter, number);
            case Painted.PageLabel label -> paint(painter, label, plan);
            case Painted.Furniture part -> painter.furniture(form(part.kind(), plan), 0, 0, "");
            case Painted.Fill fill -> {}
            case Painted.Frame frame -> {}
            case Painted.Rule rule -> {}
            case Painted.Link link -> {}
            case Painted.Anchor anchor -> {}
        }
    }

    private void paint(ContentPainter painter, Painted.PageNumber number) {
        int page = destinations.pageNumber(number.anchor());
        Line<Ink> line = furniture.number(page, number);
        double x = number.rightToLeft() ? number.x() : number.x() - line.width();
        painter.text(x, number.baseline(), line, false);
    }

    private void paint(ContentPainter painter, Painted.PageLabel label, PagePlan plan) {
        Line<Ink> line = furniture.labelBeforeCount(plan.number());
        boolean backwards = furniture.labelRightToLeft();
        double x = backwards ? label.x() - line.width() : label.x();
        painter.text(x, label.baseline(), line, true);
        double totalX = backwards ? x : x + line.width();
        painter.furniture("Total", totalX, plan.height() - label.baseline(), "/Subtype/Footer");
    }

    private String form(FurnitureKind kind, PagePlan plan) throws IOException {
        Integer form = forms.get(kind);
        if (form == null) {
            form = file.reserve();
            forms.put(kind, form);
            writeForm(form, furniture.of(kind), plan.width(), plan.height());
        }
        return "X" + form;
    }

    private void writeForm(int object, List<Painted> items, double width, double height) throws IOException {
        Bytes content = new Bytes(1024);
        ContentPainter painter = new ContentPainter(content, fonts, 0, height);
        painter.background(items);
        for (Painted item : items) {
            switch (item) {
                case Painted.Text text -> painter.text(text.x(), text.baseline(), text.line(), true);
                case Painted.Picture p ->
                    painter.object(images.name(p.image()), p.x(), p.y(), p.width(), p.height(), null);
                default -> {}
            }
        }
        painter.finish();
        file.stream(object, formEntries(0, 0, width, height), content);
    }

    private Bytes formEntries(double left, double bottom, double right, double top) {
        Bytes entries = new Bytes()
                .ascii("/Type/XObject/Subtype/Form/BBox[")
                .coordinate(left)
                .coordinate(bottom);
        return entries.coordinate(right).coordinate(top).ascii("]/Resources ").reference(formResources);
    }

    private Bytes page(PagePlan plan, int object, int contents, int key) throws IOException {
        Bytes page = new Bytes(512)
                .ascii("<</Type/Page/Parent ")
                .reference(pagesObject)
                .ascii("/MediaBox[0 0 ");
        page.coordinate(plan.width())
                .decimal(plan.height(), 2)
                .ascii("]/Resources ")
                .reference(resources);
        page.ascii("/Contents ")
                .reference(contents)
                .ascii("/StructParents ")
                .integer(key)
                .ascii("/Tabs/S");
        boolean any = false;
        for (Painted item : plan.items()) {
            if (item instanceof Painted.Link link) {
                page.ascii(any ? " " : "/Annots[").reference(annotation(link, plan, object));
                any = true;
            }
        }
        return page.ascii(any ? "]>>" : ">>");
    }

    private int annotation(Painted.Link link, PagePlan plan, int page) throws IOException {
        int object = file.reserve();
        int key = tree.key();
        double top = plan.height() - link.y();
        Bytes out = new Bytes()
                .ascii("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[")
                .coordinate(link.x());
        out.coordinate(top - link.height()).coordinate(link.x() + link.width()).decimal(top, 2);
        out.ascii("]/StructParent ").integer(key).ascii("/P ").reference(page);
        LinkTarget target = link.target();
        out.ascii("/Contents").text(target.description());
        if (target.anchor().isEmpty()) {
            out.ascii("/A<</S/URI/URI").text(target.uri()).ascii(">>");
        } else if (file.isPdf2()) {
            destinations.action(out, target.anchor(), file);
        } else {
            out.ascii("/Dest").text(target.anchor());
        }
        file.write(object, out.ascii(">>"));
        target.element().annotation(object, page);
        tree.resolve(key, target.element().object());
        return object;
    }

    /** Writes what was kept back and all that pages share. */
    public Result finish(List<OutlineEntry> bookmarks) throws IOException {
        for (Held page : held) {
            write(page.plan(), page.object());
        }
        writeTotal();
        writeResources();
        Bytes list =
                new Bytes(pages.size() * 8 + 64).ascii("<</Type/Pages/Count ").integer(pages.size());
        list.ascii("/Kids[");
        pages.forEach(page -> list.reference(page).put(' '));
        file.write(pagesObject, list.ascii("]>>"));
        int outline = bookmarks.isEmpty() ? 0 : new Outline(file, destinations).write(bookmarks);
        destinations.writeStructured(file);
        int names = destinations.isEmpty() ? 0 : destinations.write(file);
        return new Result(pagesObject, outline, names, pages.size());
    }

    private void writeTotal() throws IOException {
        Line<Ink> line = furniture.labelFromCount(pages.size());
        Bytes content = new Bytes();
        ContentPainter painter = new ContentPainter(content, fonts, 0, 0);
        painter.text(furniture.labelRightToLeft() ? -line.width() : 0, 0, line, true);
        painter.finish();
        file.stream(total, formEntries(-line.width(), -line.descent() - 2, line.width(), line.ascent() + 2), content);
    }

    private void writeResources() throws IOException {
        Bytes fontEntries = new Bytes(256).ascii("<<");
        fonts.write(file, fontEntries);
        int fontObject = file.write(fontEntries.ascii(">>"));
        file.write(formResources, resources(fontObject).ascii(">>>>"));
        Bytes all = resources(fontObject).ascii("/Total ").reference(total);
        forms.values().forEach(form -> all.ascii("/X").integer(form).put(' ').reference(form));
        file.write(resources, all.ascii(">>>>"));
    }

    private Bytes resources(int fontObject) {
        Bytes out = new Bytes(256).ascii("<</Font ").reference(fontObject).ascii("/XObject<<");
        images.resources(out);
        return out;
    }
}
