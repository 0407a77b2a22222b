package eu.dossier.benchmarks;

import eu.dossier.document.Block;
import eu.dossier.document.Document;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/**
 * JasperReports, untagged: a report with a band for each kind of line, filled from a list of lines. Contents without page
 * numbers, no bold words, no chart, heads of tables not repeated: less work than ours.
 */
final class JasperEngine implements Engine {

    private final SimpleJasperReportsContext context =
            new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
    private final JasperReport report;

    JasperEngine() {
        context.setExtensions(FontFamily.class, List.of(family()));
        try {
            report = JasperCompileManager.getInstance(context).compile(JasperDesigns.briefing());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private SimpleFontFamily family() {
        Path folder = Fonts.folder();
        SimpleFontFamily family = new SimpleFontFamily(context);
        family.setName(Fonts.FAMILY);
        family.setNormalFace(face(folder.resolve(Fonts.FILES.get(0))));
        family.setBoldFace(face(folder.resolve(Fonts.FILES.get(1))));
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        return family;
    }

    private SimpleFontFace face(Path file) {
        SimpleFontFace face = new SimpleFontFace(context);
        face.setTtf(file.toString());
        return face;
    }

    @Override
    public void render(Document document, OutputStream out) throws Exception {
        List<Map<String, ?>> lines = new ArrayList<>();
        document.blocks().forEach(block -> add(lines, document, block));
        JasperPrint print = JasperFillManager.getInstance(context)
                .fill(
                        report,
                        new java.util.HashMap<>(
                                Map.of("marking", document.metadata().marking().label())),
                        new JRMapCollectionDataSource(lines));
        JRPdfExporter exporter = new JRPdfExporter(context);
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
    }

    private static void add(List<Map<String, ?>> lines, Document document, Block block) {
        switch (block) {
            case Block.Heading heading -> lines.add(line("heading" + heading.level(), Texts.plain(heading.content())));
            case Block.Paragraph paragraph -> lines.add(line("text", Texts.plain(paragraph.content())));
            case Block.Contents contents -> contents(lines, document);
            case Block.BulletList list -> list.items().forEach(item -> lines.add(bullet(item)));
            case Block.Figure figure -> lines.add(line("text", Texts.plain(figure.caption())));
            case Block.Table table -> table(lines, table);
            default -> throw new IllegalArgumentException("the reference briefing has no " + block);
        }
    }

    private static Map<String, Object> line(String band, String text) {
        return Map.of(band, true, "c0", text);
    }

    private static Map<String, Object> bullet(Block.Item item) {
        return line("text", "•  " + Texts.plain(item.content().getFirst()));
    }

    private static void contents(List<Map<String, ?>> lines, Document document) {
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() > 1) {
                lines.add(line("text", "   ".repeat(heading.level() - 2) + Texts.plain(heading.content())));
            }
        }
    }

    private static void table(List<Map<String, ?>> lines, Block.Table table) {
        lines.add(cells("head", table.head().getFirst()));
        table.body().forEach(row -> lines.add(cells("row", row)));
    }

    private static Map<String, Object> cells(String band, Block.Row row) {
        Map<String, Object> line = new java.util.HashMap<>();
        line.put(band + row.cells().size(), true);
        for (int i = 0; i < row.cells().size(); i++) {
            line.put("c" + i, Texts.plain(row.cells().get(i)));
        }
        return line;
    }
}
