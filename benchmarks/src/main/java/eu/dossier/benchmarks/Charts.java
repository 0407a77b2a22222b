package eu.dossier.benchmarks;

import eu.dossier.document.Block;
import eu.dossier.document.Document;
import eu.dossier.document.Inline.Text;
import eu.dossier.document.Labels;
import eu.dossier.document.Metadata;
import eu.dossier.document.Origin;
import eu.dossier.document.figure.Graphic.Bar;
import eu.dossier.document.figure.Graphic.BarChart;
import eu.dossier.document.marking.Tlp;
import eu.dossier.document.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Bar charts as SVG files, drawn by our own engine: a document with one figure, of which the drawing is taken. */
final class Charts {

    private static final String STYLE = """
        <style>
        text{font-family:"Source Sans 3","Segoe UI",Helvetica,Arial,sans-serif}
        .bold{font-weight:bold}.fill-none{fill:none}.fill-text{fill:#1a1a1a}.fill-muted{fill:#595959}
        .fill-accent{fill:#1f3864}.stroke-muted{stroke:#595959}.stroke-accent{stroke:#1f3864}
        .stroke-rule{stroke:#9aa3ad}.fill-paper{fill:#fff}
        </style>
        <rect width="100%" height="100%" fill="#fff"/>
        """;

    private Charts() {}

    /** Writes a chart with a bar for each value, in the order of the map. */
    static void write(Path file, String unit, String alternative, Map<String, Double> values) throws Exception {
        List<Bar> bars = new ArrayList<>();
        values.forEach((name, value) -> bars.add(new Bar(name, BigDecimal.valueOf(value), printed(value), false)));
        Block figure = new Block.Figure(
                "chart", new BarChart(unit, bars), alternative, List.of(new Text(alternative)), Origin.NONE);
        Block heading = new Block.Heading(1, "h", List.of(new Text(alternative)), Origin.NONE);
        Files.writeString(file, drawing(new Document(metadata(alternative), List.of(heading, figure))));
    }

    private static String printed(double value) {
        return value >= 100
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }

    private static Metadata metadata(String title) {
        return new Metadata(
                title,
                "",
                "",
                "",
                Locale.ENGLISH,
                Tlp.CLEAR,
                List.of(),
                ZonedDateTime.parse("2026-01-01T00:00:00Z"),
                "",
                "",
                Optional.empty(),
                Labels.ENGLISH);
    }

    private static String drawing(Document document) throws Exception {
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        DossierEngine.writer("html").write(document, Theme.DEFAULT, html);
        String page = html.toString(StandardCharsets.UTF_8);
        int start = page.indexOf("<svg role=\"img\"");
        String svg = page.substring(start, page.indexOf("</svg>", start) + "</svg>".length());
        int open = svg.indexOf('>') + 1;
        return svg.substring(0, open).replace("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"760\" ")
                + "\n" + STYLE + svg.substring(open).strip() + "\n";
    }
}
