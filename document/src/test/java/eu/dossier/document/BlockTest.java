package eu.dossier.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dossier.document.Block.Alignment;
import eu.dossier.document.Block.Cell;
import eu.dossier.document.Block.Column;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Block.Scope;
import eu.dossier.document.Block.Table;
import eu.dossier.document.Block.TableStyle;
import eu.dossier.document.Inline.Link;
import eu.dossier.document.Inline.Text;
import eu.dossier.document.marking.Tlp;
import java.net.URI;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockTest {

    @Test
    void acceptsATableWhoseCellsFillItsGrid() {
        Table table = table(2, List.of(row(cell(1, 1), cell(1, 2)), row(cell(1, 1))));

        assertThat(table.body()).hasSize(2);
    }

    @Test
    void refusesARaggedTable() {
        assertThatThrownBy(() -> table(3, List.of(row(cell(1, 1), cell(1, 1)))))
                .hasMessage("row 1 does not fill its 3 columns");
        assertThatThrownBy(() -> table(1, List.of(row(cell(2, 1))))).hasMessageContaining("more cells than columns");
        assertThatThrownBy(() -> table(1, List.of(row(cell(1, 2))))).hasMessageContaining("below the end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "relative/path"})
    void refusesLinksThatLeadAnywhereButTheWeb(String target) {
        assertThatThrownBy(() -> new Link(URI.create(target), List.of(new Text("x"))))
                .hasMessageStartingWith("a link may not lead to");
    }

    @Test
    void numbersCaptionedTablesInDocumentOrder() {
        Document document =
                new Document(metadata(), List.of(captioned("a"), table(1, List.of(row(cell(1, 1)))), captioned("b")));

        assertThat(Numbering.of(document))
                .containsEntry("a", "Table\u00A01")
                .containsEntry("b", "Table\u00A02")
                .hasSize(2);
    }

    private static Table captioned(String id) {
        return new Table(
                id,
                List.of(new Text("caption")),
                "description",
                TableStyle.DATA,
                columns(1),
                List.of(row(cell(1, 1))),
                List.of(),
                false,
                Origin.NONE);
    }

    private static Table table(int columns, List<Row> body) {
        List<Row> head = List.of(new Row(Collections.nCopies(columns, cell(1, 1))));
        return new Table(
                "", List.of(), "description", TableStyle.DATA, columns(columns), head, body, false, Origin.NONE);
    }

    private static List<Column> columns(int count) {
        return Collections.nCopies(count, new Column(Alignment.START, Optional.empty()));
    }

    private static Row row(Cell... cells) {
        return new Row(List.of(cells));
    }

    private static Cell cell(int columns, int rows) {
        return new Cell(Scope.NONE, columns, rows, List.of());
    }

    private static Metadata metadata() {
        return new Metadata(
                "Title",
                "",
                "",
                "",
                Locale.ENGLISH,
                Tlp.CLEAR,
                List.of(),
                ZonedDateTime.parse("2021-05-26T10:00:00+02:00[Europe/Brussels]"),
                "",
                "",
                Optional.empty(),
                Labels.ENGLISH);
    }
}
