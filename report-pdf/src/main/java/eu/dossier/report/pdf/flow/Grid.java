package eu.dossier.report.pdf.flow;

import eu.dossier.document.Block.TableStyle;
import eu.dossier.document.theme.Colours;

/**
 * The columns of a table, in points from the left edge of the column that the table stands in.
 *
 * @param edges left edge of each column in reading order, and the end of the last; falling where the table runs from right
 *     to left
 * @param padX inside a cell, at both sides
 * @param padY inside a cell, above and below
 * @param textSize of the cells
 */
record Grid(double[] edges, double padX, double padY, double textSize, TableStyle style, Colours colours) {

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
}
