package eu.dossier.benchmarks;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Document;
import eu.dossier.document.figure.Graphic.BarChart;

/** The briefing as the source that a user of Typst would write. */
final class TypstSource {

    private final StringBuilder typ = new StringBuilder(1 << 16);

    private TypstSource(Document document) {
        String marking = string(document.metadata().marking().label());
        typ.append("#set document(title: ")
                .append(string(document.metadata().title()))
                .append(")\n");
        typ.append("#set text(font: \"Source Sans 3\", size: 10pt, lang: \"en\")\n#set par(leading: 0.5em)\n");
        typ.append("#set page(paper: \"a4\", margin: 20mm, header: [#text(fill: rgb(\"b36b00\"), weight: \"bold\", ");
        typ.append(marking)
                .append(") #h(1fr) #text(")
                .append(string(document.metadata().runningHead()));
        typ.append(")], footer: context [#h(1fr) Page #counter(page).display(\"1 of 1\", both: true)])\n");
        document.blocks().forEach(this::add);
    }

    static String of(Document document) {
        return new TypstSource(document).typ.toString();
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading ->
                typ.append("#heading(level: ")
                        .append(heading.level())
                        .append(", ")
                        .append(string(Texts.plain(heading.content())))
                        .append(")\n");
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Contents contents -> typ.append("#outline()\n");
            case Block.BulletList list -> list(list);
            case Block.Figure figure -> chart(figure);
            case Block.Table table -> table(table);
            default -> throw new IllegalArgumentException("the reference briefing has no " + block);
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        for (Texts.Piece piece : Texts.pieces(paragraph.content())) {
            typ.append(piece.bold() ? "#strong(" : "#text(")
                    .append(string(piece.text()))
                    .append(");");
        }
        typ.append("\n\n");
    }

    private void list(Block.BulletList list) {
        typ.append("#list(");
        list.items()
                .forEach(item -> typ.append("[#")
                        .append(string(Texts.plain(item.content().getFirst())))
                        .append("],"));
        typ.append(")\n");
    }

    private void chart(Block.Figure figure) {
        typ.append("#figure(alt: \"bars\", stack(dir: ltr, spacing: 3pt");
        ((BarChart) figure.graphic())
                .bars()
                .forEach(bar -> typ.append(", align(bottom, rect(width: 14pt, fill: rgb(\"8a1c1c\"), height: ")
                        .append(bar.value().multiply(java.math.BigDecimal.valueOf(2.5)))
                        .append("pt))"));
        typ.append("), caption: [#")
                .append(string(Texts.plain(figure.caption())))
                .append("])\n");
    }

    private void table(Block.Table table) {
        typ.append("#{ set text(size: 9pt)\n table(stroke: 0.5pt + rgb(\"999\"), columns: (");
        table.columns()
                .forEach(column -> typ.append(column.share().orElseThrow()).append("fr,"));
        typ.append("), table.header(");
        table.head().forEach(this::row);
        typ.append("),");
        table.body().forEach(this::row);
        typ.append(") }\n");
    }

    private void row(Row row) {
        row.cells()
                .forEach(cell ->
                        typ.append("[#").append(string(Texts.plain(cell))).append("],"));
    }

    private static String string(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
