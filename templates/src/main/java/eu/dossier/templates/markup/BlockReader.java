package eu.dossier.templates.markup;

import eu.dossier.document.Block;
import eu.dossier.document.Block.BulletList;
import eu.dossier.document.Block.Callout;
import eu.dossier.document.Block.Changed;
import eu.dossier.document.Block.CodeBlock;
import eu.dossier.document.Block.Contents;
import eu.dossier.document.Block.DescriptionList;
import eu.dossier.document.Block.Entry;
import eu.dossier.document.Block.Heading;
import eu.dossier.document.Block.Item;
import eu.dossier.document.Block.MarkingBox;
import eu.dossier.document.Block.OrderedList;
import eu.dossier.document.Block.PageBreak;
import eu.dossier.document.Block.Paragraph;
import eu.dossier.document.Block.Quote;
import eu.dossier.document.Block.Role;
import eu.dossier.document.Inline;
import eu.dossier.document.Origin;
import eu.dossier.document.marking.Tlp;
import eu.dossier.templates.markup.Token.Chars;
import eu.dossier.templates.markup.Token.Open;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads blocks. One method for each kind, in the order of {@code docs/markup.md}. */
final class BlockReader {

    static final Set<String> ELEMENTS = Set.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "p",
            "ul",
            "ol",
            "dl",
            "table",
            "figure",
            "pre",
            "blockquote",
            "aside",
            "nav",
            "changed",
            "marking",
            "page-break");

    private static final Set<String> FLOW = Set.of("li", "dd", "td", "th", "note", "aside", "blockquote");

    private final Reading reading;
    private final InlineReader inlines;
    private final TableReader tables;
    private final FigureReader figures;

    BlockReader(Reading reading) {
        this.reading = reading;
        this.inlines = new InlineReader(reading, this);
        this.tables = new TableReader(reading, this);
        this.figures = new FigureReader(reading, this);
    }

    /** Whether the element may hold blocks besides text. */
    static boolean holdsBlocks(String element) {
        return FLOW.contains(element);
    }

    /** The blocks of an element that holds nothing else. */
    List<Block> blocks(String parent) {
        List<Block> blocks = new ArrayList<>();
        reading.skipBlank(parent);
        while (reading.token() instanceof Open) {
            blocks.add(block(parent));
            reading.skipBlank(parent);
        }
        return blocks;
    }

    /** The content of an element that holds blocks, or text that makes paragraphs by itself. */
    List<Block> flow(Open parent) {
        List<Block> blocks = new ArrayList<>();
        while (!reading.atClose()) {
            if (reading.token() instanceof Open element && !InlineReader.ELEMENTS.contains(element.name())) {
                if (element.name().equals("header") || element.name().equals("footer")) {
                    break;
                }
                blocks.add(block(parent.name()));
            } else {
                implied(parent, blocks);
            }
        }
        if (blocks.isEmpty()) {
            throw new MarkupFault(
                    "D4008",
                    parent.place(),
                    "<" + parent.name() + "> is empty.",
                    "Print it only when there is something to put into it.");
        }
        return blocks;
    }

    /** Text between blocks is a paragraph; white space there is nothing. */
    private void implied(Open parent, List<Block> blocks) {
        Origin origin = new Origin(
                reading.origin(parent).template(), reading.token().place().line(), reading.item());
        List<Inline> line = inlines.line(parent.name());
        if (!line.isEmpty()) {
            blocks.add(new Paragraph(Role.BODY, line, origin));
        }
    }

    private Block block(String parent) {
        Open element = reading.element();
        return switch (element.name()) {
            case "h1", "h2", "h3", "h4" -> heading();
            case "p" -> paragraph();
            case "ul" -> bulletList();
            case "ol" -> orderedList();
            case "dl" -> descriptionList();
            case "table" -> tables.table();
            case "figure" -> figures.figure();
            case "pre" -> codeBlock();
            case "blockquote" -> quote();
            case "aside" -> callout();
            case "nav" -> contents();
            case "changed" -> changed();
            case "marking" -> marking();
            case "page-break" -> pageBreak();
            default -> throw unknown(element, parent);
        };
    }

    private MarkupFault unknown(Open element, String parent) {
        if (InlineReader.ELEMENTS.contains(element.name())) {
            return reading.misplaced(parent);
        }
        return new MarkupFault(
                "D4006",
                element.place(),
                "<" + element.name() + "> is not an element of briefing markup, or not one of <" + parent + ">.",
                "docs/markup.md lists the elements and what each may hold.");
    }

    private Heading heading() {
        Open element = reading.enter();
        reading.requireKnown(element, Set.of("id"));
        String id = Ids.require(reading.required(element, "id"), element);
        Origin origin = reading.origin(element);
        List<Inline> content = filled(element);
        reading.leave(element);
        return new Heading(element.name().charAt(1) - '0', id, content, origin);
    }

    private Paragraph paragraph() {
        Open element = reading.enter();
        reading.requireKnown(element, Set.of("class"));
        Role role = Words.role(element);
        Origin origin = reading.origin(element);
        List<Inline> content = filled(element);
        reading.leave(element);
        return new Paragraph(role, content, origin);
    }

    private BulletList bulletList() {
        Open element = reading.enter();
        reading.requireKnown(element, Set.of());
        BulletList list = new BulletList(items(element), reading.origin(element));
        reading.leave(element);
        return list;
    }

    private OrderedList orderedList() {
        Open element = reading.enter();
        reading.requireKnown(element, Set.of("start"));
        int start = Words.number(element, "start", 1);
        OrderedList list = new OrderedList(start, items(element), reading.origin(element));
        reading.leave(element);
        return list;
    }

    private List<Item> items(Open list) {
        List<Item> items = new ArrayList<>();
        reading.skipBlank(list.name());
        while (reading.at("li")) {
            Open element = reading.enter();
            reading.requireKnown(element, Set.of());
            items.add(new Item(flow(element)));
            reading.leave(element);
            reading.skipBlank(list.name());
        }
        return notEmpty(items, list);
    }

    private DescriptionList descriptionList() {
        Open element = reading.enter();
        reading.requireKnown(element, Set.of());
        List<Entry> entries = new ArrayList<>();
        reading.skipBlank("dl");
        while (reading.at("dt")) {
            entries.add(entry());
            reading.skipBlank("dl");
        }
        DescriptionList list = new DescriptionList(notEmpty(entries, element), reading.origin(element));
        reading.leave(element);
        return list;
    }

    private Entry entry() {
        Open term = reading.enter();
        reading.requireKnown(term, Set.of());
        List<Inline> name = filled(term);
        reading.leave(term);
        reading.skipBlank("dl");
        if (!reading.at("dd")) {
            throw new MarkupFault("D4006", term.place(), "<dt> without a <dd>.", "Every term has its description.");
        }
        Open description = reading.enter();
        reading.requireKnown(description, Set.of());
        List<Block> content = flow(description);
        reading.leave(description);
        return new Entry(name, content);
    }

    private CodeBlock codeBlock() {
        Open element = reading.enter();
        reading.requireKnown(element, Set.of("class"));
        StringBuilder code = new StringBuilder();
        while (reading.token() instanceof Chars chars) {
            code.append(chars.text());
            reading.advance();
        }
        Origin origin = reading.origin(element);
        reading.leave(element);
        String language = element.attributes().getOrDefault("class", "");
        return new CodeBlock(language, withoutOuterLineEnds(code.toString()), origin);
    }

    /** As in XHTML, a line end right after the start tag or before the end tag belongs to the template, not the code. */
    private static String withoutOuterLineEnds(String code) {
        int start = code.startsWith("\n") ? 1 : 0;
        int end = code.length();
        while (end > start && code.charAt(end - 1) == '\n') {
            end--;
        }
        return code.substring(start, end);
    }

    private Quote quote() {
        Open element = reading.enter();
        reading.requireKnown(element, Set.of());
        Origin origin = reading.origin(element);
        List<Block> content = flow(element);
        List<Inline> attribution = optional("footer");
        reading.skipBlank("blockquote");
        reading.leave(element);
        return new Quote(content, attribution, origin);
    }

    private Callout callout() {
        Open element = reading.enter();
        reading.requireKnown(element, Set.of("class"));
        Origin origin = reading.origin(element);
        reading.skipBlank("aside");
        List<Inline> title = optional("header");
        List<Block> content = flow(element);
        reading.leave(element);
        return new Callout(Words.callout(element), title, content, origin);
    }

    private List<Inline> optional(String name) {
        if (!reading.at(name)) {
            return List.of();
        }
        Open element = reading.enter();
        reading.requireKnown(element, Set.of());
        List<Inline> line = filled(element);
        reading.leave(element);
        return line;
    }

    private Contents contents() {
        Open element = reading.enter();
        reading.requireKnown(element, Set.of("depth"));
        Origin origin = reading.origin(element);
        List<Inline> title = filled(element);
        reading.leave(element);
        return new Contents(title, Words.number(element, "depth", 2), origin);
    }

    private Changed changed() {
        Open element = reading.enter();
        reading.requireKnown(element, Set.of("label"));
        String label = reading.required(element, "label");
        Origin origin = reading.origin(element);
        List<Block> content = notEmpty(blocks("changed"), element);
        reading.leave(element);
        return new Changed(label, content, origin);
    }

    private MarkingBox marking() {
        Open element = reading.enter();
        reading.requireKnown(element, Set.of("tlp"));
        Tlp tlp = Words.tlp(element, reading.required(element, "tlp"));
        Origin origin = reading.origin(element);
        List<String> restrictions = new ArrayList<>();
        reading.skipBlank("marking");
        while (reading.at("p")) {
            restrictions.add(PlainText.of(paragraph().content()));
            reading.skipBlank("marking");
        }
        reading.leave(element);
        return new MarkingBox(tlp, restrictions, origin);
    }

    private PageBreak pageBreak() {
        Open element = reading.enter();
        reading.requireKnown(element, Set.of());
        PageBreak pageBreak = new PageBreak(reading.origin(element));
        reading.leave(element);
        return pageBreak;
    }

    /** The line of an element that must say something. */
    List<Inline> filled(Open element) {
        return notEmpty(inlines.line(element.name()), element);
    }

    static <T> List<T> notEmpty(List<T> content, Open element) {
        if (content.isEmpty()) {
            throw new MarkupFault(
                    "D4008",
                    element.place(),
                    "<" + element.name() + "> is empty.",
                    "Print it only when there is something to put into it.");
        }
        return content;
    }
}
