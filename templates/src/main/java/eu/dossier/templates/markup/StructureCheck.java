package eu.dossier.templates.markup;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Heading;
import eu.dossier.document.Inline;
import eu.dossier.document.Origin;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks what PDF/UA, Word and HTML ask of the structure and no type can say: one title, first of all headings; no skipped
 * level; every id once; every jump to somewhere.
 */
final class StructureCheck {

    private final List<Diagnostic> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> numbered = new HashSet<>();
    private final List<Reference> references = new ArrayList<>();
    private int level;
    private int titles;

    private record Reference(String target, boolean toNumber, Origin origin) {}

    private StructureCheck() {}

    static List<Diagnostic> check(List<Block> blocks) {
        StructureCheck check = new StructureCheck();
        blocks.forEach(check::block);
        check.end(blocks.getFirst().origin());
        return List.copyOf(check.faults);
    }

    private void end(Origin origin) {
        if (titles != 1) {
            fault("D4020", origin, "A briefing has one <h1>, this one has " + titles + ".", "Print one title.");
        }
        for (Reference reference : references) {
            Set<String> targets = reference.toNumber() ? numbered : ids;
            if (!targets.contains(reference.target())) {
                fault(
                        "D4022",
                        reference.origin(),
                        "There is no “" + reference.target() + "” to refer to.",
                        reference.toNumber()
                                ? "<ref> leads to the id of a table or figure that has a caption."
                                : "A jump leads to the id of a heading, table or figure.");
            }
        }
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> line(paragraph.content(), paragraph.origin());
            case Block.BulletList list ->
                list.items().forEach(item -> item.content().forEach(this::block));
            case Block.OrderedList list ->
                list.items().forEach(item -> item.content().forEach(this::block));
            case Block.DescriptionList list ->
                list.entries().forEach(entry -> {
                    line(entry.term(), list.origin());
                    entry.description().forEach(this::block);
                });
            case Block.Table table -> table(table);
            case Block.Figure figure -> figure(figure);
            case Block.Quote quote -> {
                quote.content().forEach(this::block);
                line(quote.attribution(), quote.origin());
            }
            case Block.Callout callout -> {
                line(callout.title(), callout.origin());
                callout.content().forEach(this::block);
            }
            case Block.Changed changed -> changed.content().forEach(this::block);
            case Block.CodeBlock c -> {}
            case Block.Contents c -> {}
            case Block.MarkingBox m -> {}
            case Block.PageBreak p -> {}
        }
    }

    private void heading(Heading heading) {
        if (heading.level() == 1) {
            titles++;
        }
        if (heading.level() > level + 1) {
            fault(
                    "D4021",
                    heading.origin(),
                    "Heading “" + PlainText.of(heading.content()) + "” has level " + heading.level() + " after level "
                            + level + ".",
                    "Screen readers walk by levels: skip none.");
        }
        level = heading.level();
        id(heading.id(), heading.origin());
        line(heading.content(), heading.origin());
    }

    private void table(Block.Table table) {
        id(table.id(), table.origin());
        if (!table.caption().isEmpty()) {
            numbered.add(table.id());
        }
        line(table.caption(), table.origin());
        table.head().forEach(row -> row.cells().forEach(cell -> cell.content().forEach(this::block)));
        table.body().forEach(row -> row.cells().forEach(cell -> cell.content().forEach(this::block)));
    }

    private void figure(Block.Figure figure) {
        id(figure.id(), figure.origin());
        if (!figure.caption().isEmpty()) {
            numbered.add(figure.id());
        }
        line(figure.caption(), figure.origin());
    }

    private void id(String id, Origin origin) {
        if (!id.isEmpty() && !ids.add(id)) {
            fault("D4023", origin, "The id “" + id + "” is used twice.", "Ids name one place each.");
        }
    }

    private void line(List<Inline> line, Origin origin) {
        for (Inline inline : line) {
            switch (inline) {
                case Inline.Jump jump -> references.add(new Reference(jump.target(), false, origin));
                case Inline.CrossReference reference -> references.add(new Reference(reference.target(), true, origin));
                case Inline.Footnote note -> note.content().forEach(this::block);
                case Inline.Emphasis emphasis -> line(emphasis.content(), origin);
                case Inline.Strong strong -> line(strong.content(), origin);
                case Inline.Link link -> line(link.content(), origin);
                case Inline.LanguageSpan span -> line(span.content(), origin);
                case Inline.Text t -> {}
                case Inline.Code c -> {}
                case Inline.Name n -> {}
                case Inline.Abbreviation a -> {}
                case Inline.LineBreak l -> {}
                case Inline.Redaction r -> {}
            }
        }
    }

    private void fault(String code, Origin origin, String message, String hint) {
        String where = origin.pointer().isEmpty() ? "" : " It was printed for the case item " + origin.pointer() + ".";
        SourceSpan span = new SourceSpan(origin.template(), origin.line(), 0, 0, "");
        faults.add(Diagnostic.error(code, span, message + where, hint));
    }
}
