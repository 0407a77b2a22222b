package eu.dossier.report.pdf.flow;

import eu.dossier.document.Block.TableStyle;
import eu.dossier.document.theme.Colours;

/** The columns of a table, in points from the left edge of the column that the table stands in. */
final class Grid {

    private final double[] edges;
    private final double padX;
    private final double padY;
    private final double textSize;
    private final TableStyle style;
    private final Colours colours;

    /**
     * @param edges start of each column in reading order, and the end of the last; falling where the table runs from right
     *     to left
     * @param padX inside a cell, at both sides
     * @param padY inside a cell, above and below
     * @param textSize of the cells
     */
    Grid(double[] edges, double padX, double padY, double textSize, TableStyle style, Colours colours) {
        this.edges = edges;
        this.padX = padX;
        this.padY = padY;
        this.textSize = textSize;
        this.style = style;
        this.colours = colours;
    }

    int columns() {
        return edges.length - 1;
    }

    double left(int column, int span) {
        return Math.min(edges[column], edges[column + span]);
    }

    double width(int column, int span) {
        return Math.abs(edges[column + span] - edges[column]);
    }

    double textWidth(int column, int span) {
        return Math.max(4, width(column, span) - 2 * padX);
    }

    double left() {
        return left(0, columns());
    }

    double width() {
        return width(0, columns());
    }

    double padX() {
        return padX;
    }

    double padY() {
        return padY;
    }

    double textSize() {
        return textSize;
    }

    TableStyle style() {
        return style;
    }

    Colours colours() {
        return colours;
    }
}
