package eu.dossier.report.pdf.flow;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Cell;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Block.Table;
import eu.dossier.document.Inline;
import eu.dossier.document.theme.Colours;
import eu.dossier.report.pdf.line.Breaking;
import eu.dossier.report.pdf.line.Paragraph;
import eu.dossier.report.pdf.line.Run;
import eu.dossier.report.pdf.line.Setting;
import eu.dossier.report.pdf.paint.Ink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How wide the columns of a table are: at least as wide as the longest word, and for the rest in proportion to what they
 * hold. Of a long table a sample is measured.
 */
final class ColumnWidths {

    private static final int SAMPLE = 120;
    private static final double PAD_X = 5;
    private static final double PAD_Y = 3.2;
    private static final double SMALLEST = 6;
    private static final Ink NO_INK = Ink.artifact(0);

    /** What stands in a cell besides paragraphs and lists, in points. */
    private static final double OTHER_NARROW = 60;

    private static final double OTHER_WIDE = 220;

    private final Job job;
    private final Table table;
    private final TextStyle style;
    private final double[] narrow;
    private final double[] wide;

    ColumnWidths(Job job, Table table, TextStyle style) {
        this.job = job;
        this.table = table;
        this.style = style;
        this.narrow = new double[table.columns().size()];
        this.wide = new double[table.columns().size()];
        measure(table.head(), job.styles().headerCell(style));
        measure(table.body(), style);
        for (int c = 0; c < narrow.length; c++) {
            narrow[c] = Math.max(narrow[c], style.size()) + 0.5;
            wide[c] = Math.max(wide[c], narrow[c]) + 0.5;
        }
    }

    private void measure(List<Row> rows, TextStyle rowStyle) {
        int[] reach = new int[narrow.length];
        int step = Math.max(1, rows.size() / SAMPLE);
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            boolean sampled = r < SAMPLE || r % step == 0;
            List<Cell> cells = rows.get(r).cells();
            for (int i = 0; i < cells.size(); i++) {
                Cell cell = cells.get(i);
                while (reach[column] > r) {
                    column++;
                }
                Arrays.fill(reach, column, column + cell.columnSpan(), r + cell.rowSpan());
                if (sampled && cell.columnSpan() == 1) {
                    measure(cell, column, rowStyle);
                }
                column += cell.columnSpan();
            }
        }
    }

    private void measure(Cell cell, int column, TextStyle rowStyle) {
        TextStyle own = cell.scope() == Block.Scope.ROW ? rowStyle.bold(true) : rowStyle;
        for (Block block : cell.content()) {
            measure(block, column, own, 0);
        }
    }

    private void measure(Block block, int column, TextStyle own, double indent) {
        switch (block) {
            case Block.Paragraph paragraph -> measure(paragraph.content(), column, own, indent);
            case Block.Heading heading -> measure(heading.content(), column, own, indent);
            case Block.BulletList list -> measureItems(list.items(), column, own, indent);
            case Block.OrderedList list -> measureItems(list.items(), column, own, indent);
            case Block.DescriptionList list ->
                list.entries().forEach(entry -> {
                    measure(entry.term(), column, own.bold(true), indent);
                    entry.description().forEach(inner -> measure(inner, column, own, indent + 14));
                });
            case Block.Changed changed -> changed.content().forEach(inner -> measure(inner, column, own, indent));
            case Block.Table t -> note(column, OTHER_NARROW + indent, OTHER_WIDE + indent);
            case Block.Figure f -> note(column, OTHER_NARROW + indent, OTHER_WIDE + indent);
            case Block.CodeBlock c -> note(column, OTHER_NARROW + indent, OTHER_WIDE + indent);
            case Block.Quote q -> note(column, OTHER_NARROW + indent, OTHER_WIDE + indent);
            case Block.Callout c -> note(column, OTHER_NARROW + indent, OTHER_WIDE + indent);
            case Block.Contents c -> note(column, OTHER_NARROW + indent, OTHER_WIDE + indent);
            case Block.MarkingBox m -> note(column, 110 + indent, 160 + indent);
            case Block.PageBreak p -> {}
        }
    }

    private void measureItems(List<Block.Item> items, int column, TextStyle own, double indent) {
        for (Block.Item item : items) {
            item.content().forEach(inner -> measure(inner, column, own, indent + own.size() * 1.6));
        }
    }

    private void measure(List<Inline> content, int column, TextStyle own, double indent) {
        List<Run<Ink>> runs = new ArrayList<>(2);
        runs(content, own, runs);
        if (!runs.isEmpty()) {
            Paragraph<Ink> paragraph = Paragraph.of(runs, Setting.RAGGED);
            note(column, paragraph.narrowest() + indent, paragraph.widest() + indent);
        }
    }

    private void note(int column, double least, double most) {
        narrow[column] = Math.max(narrow[column], least);
        wide[column] = Math.max(wide[column], most);
    }

    private void runs(List<Inline> content, TextStyle own, List<Run<Ink>> runs) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text text -> run(text.text(), own, runs);
                case Inline.Name name -> run(name.text(), own, runs);
                case Inline.Code code ->
                    run(code.text(), own.family(job.styles().codeFamily()).breaking(Breaking.LITERAL), runs);
                case Inline.Abbreviation abbreviation -> run(abbreviation.text(), own, runs);
                case Inline.Redaction redaction -> run(redaction.label(), own, runs);
                case Inline.CrossReference reference -> run(job.number(reference.target()), own, runs);
                case Inline.LineBreak b -> run("\n", own, runs);
                case Inline.Strong strong -> runs(strong.content(), own.bold(true), runs);
                case Inline.Emphasis emphasis -> runs(emphasis.content(), own, runs);
                case Inline.LanguageSpan span -> runs(span.content(), own, runs);
                case Inline.Link link -> runs(link.content(), own, runs);
                case Inline.Jump jump -> runs(jump.content(), own, runs);
                case Inline.Footnote note -> run("00", own.size(own.size() * 0.64), runs);
            }
        }
    }

    private void run(String text, TextStyle own, List<Run<Ink>> runs) {
        if (!text.isEmpty()) {
            runs.add(new Run<>(text, job.look(own, 0), NO_INK));
        }
    }

    /** The width at which no cell would need a second line, paddings included. */
    double widest() {
        return Arrays.stream(wide).sum() + 2 * PAD_X * wide.length;
    }

    /** Whether words are torn even in the smallest letters, for the longest of each column do not fit beside each other. */
    boolean tearsWords(Area area) {
        return Arrays.stream(narrow).sum() * SMALLEST / style.size() > available(area);
    }

    private double padX(Area area) {
        return Math.min(PAD_X, area.width() / narrow.length / 8);
    }

    private double available(Area area) {
        return area.width() - 2 * padX(area) * narrow.length;
    }

    Grid grid(Area area, boolean rightToLeft, Colours colours) {
        int columns = narrow.length;
        double padX = padX(area);
        double available = available(area);
        double scale = scale(available);
        double[] widths = widths(available, scale);
        double[] edges = new double[columns + 1];
        double x = rightToLeft ? area.x() + area.width() : area.x();
        edges[0] = x;
        for (int c = 0; c < columns; c++) {
            double width = widths[c] + 2 * padX;
            x += rightToLeft ? -width : width;
            edges[c + 1] = x;
        }
        return new Grid(edges, padX, PAD_Y * Math.max(0.6, scale), style.size() * scale, table.style(), colours);
    }

    /** Smaller letters where the longest words do not fit otherwise. */
    private double scale(double available) {
        double needed = Arrays.stream(narrow).sum();
        double least = SMALLEST / style.size();
        return needed <= available ? 1 : Math.max(least, Math.min(1, available / needed));
    }

    private double[] widths(double available, double scale) {
        boolean shares =
                table.columns().stream().anyMatch(column -> column.share().isPresent());
        return shares ? byShare(available, scale) : byContent(available, scale);
    }

    /** Columns without a share get an average one. */
    private double[] byShare(double available, double scale) {
        double sum = 0;
        int given = 0;
        for (Block.Column column : table.columns()) {
            sum += column.share().orElse(0.0);
            given += column.share().isPresent() ? 1 : 0;
        }
        double average = sum <= 0 ? 1 : sum / given;
        double[] widths = new double[narrow.length];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = Math.max(0.01 * average, table.columns().get(c).share().orElse(average));
        }
        double total = Arrays.stream(widths).sum();
        double[] asked =
                Arrays.stream(widths).map(width -> width * available / total).toArray();
        return widened(asked, available, scale);
    }

    /** No column narrower than its longest word while another has room to give. */
    private double[] widened(double[] asked, double available, double scale) {
        double lacking = 0;
        double spare = 0;
        for (int c = 0; c < asked.length; c++) {
            double over = asked[c] - narrow[c] * scale;
            lacking += Math.max(0, -over);
            spare += Math.max(0, over);
        }
        if (lacking == 0 || Arrays.stream(narrow).sum() * scale > available) {
            return asked;
        }
        double given = lacking / spare;
        double[] widths = new double[asked.length];
        for (int c = 0; c < asked.length; c++) {
            double least = narrow[c] * scale;
            widths[c] = asked[c] < least ? least : asked[c] - (asked[c] - least) * given;
        }
        return widths;
    }

    private double[] byContent(double available, double scale) {
        double[] least = Arrays.stream(narrow).map(width -> width * scale).toArray();
        double[] most = Arrays.stream(wide).map(width -> width * scale).toArray();
        double leastSum = Arrays.stream(least).sum();
        double mostSum = Arrays.stream(most).sum();
        if (leastSum >= available) {
            return Arrays.stream(least)
                    .map(width -> width * available / leastSum)
                    .toArray();
        }
        if (mostSum <= available) {
            return spread(most, most, available - mostSum);
        }
        double[] wishes = new double[least.length];
        for (int c = 0; c < wishes.length; c++) {
            // The root keeps one long column from starving the others.
            wishes[c] = StrictMath.sqrt(most[c] - least[c]) * StrictMath.sqrt(Math.min(most[c], available));
        }
        return capped(least, most, wishes, available - leastSum);
    }

    /** Adds what is left in proportion to weights. */
    private static double[] spread(double[] base, double[] weights, double left) {
        double sum = Arrays.stream(weights).sum();
        double[] widths = new double[base.length];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = base[c] + (sum == 0 ? left / widths.length : left * weights[c] / sum);
        }
        return widths;
    }

    /** The same, but no column gets more than it could use while another needs it. */
    private static double[] capped(double[] least, double[] most, double[] wishes, double left) {
        double[] widths = spread(least, wishes, left);
        double freed = 0;
        double[] open = wishes.clone();
        for (int c = 0; c < widths.length; c++) {
            if (widths[c] > most[c]) {
                freed += widths[c] - most[c];
                widths[c] = most[c];
                open[c] = 0;
            }
        }
        return freed > 0 && Arrays.stream(open).sum() > 0 ? spread(widths, open, freed) : widths;
    }
}
