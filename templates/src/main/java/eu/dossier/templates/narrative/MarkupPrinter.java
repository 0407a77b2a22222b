package eu.dossier.templates.narrative;

import eu.dossier.templates.markup.MarkupText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * Writes the nodes of CommonMark as briefing markup. A heading becomes a bold paragraph: the levels of a document belong to
 * its template. A node that it does not know stops it rather than vanish.
 */
final class MarkupPrinter {

    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");

    private final StringBuilder out = new StringBuilder();
    private final UnaryOperator<String> typography;
    private final boolean inLine;

    private MarkupPrinter(UnaryOperator<String> typography, boolean inLine) {
        this.typography = typography;
        this.inLine = inLine;
    }

    static String blocks(Node document, UnaryOperator<String> typography) {
        MarkupPrinter printer = new MarkupPrinter(typography, false);
        printer.children(document);
        return printer.out.toString();
    }

    static String line(Node document, UnaryOperator<String> typography) {
        MarkupPrinter printer = new MarkupPrinter(typography, true);
        printer.children(document);
        return printer.out.toString().strip();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (!text(child)) {
                block(child);
            }
        }
    }

    private void block(Node node) {
        switch (node) {
            case Document document -> children(document);
            case Paragraph paragraph -> wrapped("p", paragraph);
            case Heading heading -> heading(heading);
            case BulletList list when hasItems(list) -> wrapped("ul", list);
            case OrderedList list when hasItems(list) -> orderedList(list);
            case ListBlock empty -> {}
            case ListItem item -> item(item);
            case BlockQuote quote -> wrapped("blockquote", quote);
            case FencedCodeBlock code -> code(code.getInfo(), code.getLiteral());
            case IndentedCodeBlock code -> code("", code.getLiteral());
            case HtmlBlock html -> literal(html.getLiteral());
            case ThematicBreak rule -> {}
            case LinkReferenceDefinition definition -> {}
            case TableBlock table -> table(table);
            case TableHead head -> wrapped("thead", head);
            case TableBody body -> wrapped("tbody", body);
            case TableRow row -> wrapped("tr", row);
            case TableCell cell -> wrapped(cell.isHeader() ? "th" : "td", cell);
            default ->
                throw new IllegalStateException(
                        "no markup for " + node.getClass().getSimpleName());
        }
    }

    /** Inline nodes; false for all others. */
    private boolean text(Node node) {
        switch (node) {
            case Text text -> escaped(typography.apply(text.getLiteral()));
            case Emphasis emphasis -> marked("em", emphasis);
            case StrongEmphasis strong -> marked("strong", strong);
            case Code code ->
                out.append("<code>")
                        .append(MarkupText.escape(code.getLiteral()))
                        .append("</code>");
            case Link link -> link(link);
            case Image image -> children(image);
            case SoftLineBreak soft -> out.append(' ');
            case HardLineBreak hard -> out.append(inLine ? " " : "<br/>");
            case HtmlInline html -> escaped(html.getLiteral());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void escaped(String text) {
        out.append(MarkupText.escape(text));
    }

    private void marked(String element, Node node) {
        if (WordCollector.of(node).isEmpty()) {
            return;
        }
        out.append('<').append(element).append('>');
        children(node);
        out.append("</").append(element).append('>');
    }

    private void wrapped(String element, Node node) {
        if (inLine) {
            children(node);
            out.append(' ');
            return;
        }
        out.append('<').append(element).append('>');
        children(node);
        out.append("</").append(element).append(">\n");
    }

    private static boolean hasItems(ListBlock list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item.getFirstChild() != null) {
                return true;
            }
        }
        return false;
    }

    private void item(ListItem item) {
        if (item.getFirstChild() != null) {
            wrapped("li", item);
        }
    }

    private void heading(Heading heading) {
        if (heading.getFirstChild() != null) {
            out.append(inLine ? "" : "<p>");
            marked("strong", heading);
            out.append(inLine ? " " : "</p>\n");
        }
    }

    private void orderedList(OrderedList list) {
        if (inLine) {
            children(list);
            return;
        }
        Integer start = list.getMarkerStartNumber();
        out.append("<ol start=\"")
                .append(start == null ? 1 : Math.min(start, 999_999))
                .append("\">");
        children(list);
        out.append("</ol>\n");
    }

    private void code(String info, String code) {
        if (inLine) {
            out.append("<code>").append(MarkupText.escape(code.strip())).append("</code> ");
            return;
        }
        String language = info == null ? "" : info.strip();
        out.append("<pre class=\"").append(MarkupText.escape(language)).append("\">\n");
        out.append(MarkupText.escape(code)).append("</pre>\n");
    }

    private void literal(String html) {
        out.append(inLine ? "" : "<p>");
        escaped(html.strip().replace('\n', ' '));
        out.append(inLine ? " " : "</p>\n");
    }

    /** A link that may lead out stays one; of any other only its words remain, and its address where they differ. */
    private void link(Link link) {
        String target = link.getDestination();
        if (!mayLead(target)) {
            children(link);
            return;
        }
        out.append("<a href=\"").append(MarkupText.escape(target)).append("\">");
        children(link);
        out.append("</a>");
    }

    private static boolean mayLead(String target) {
        try {
            String scheme = new URI(target).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void table(TableBlock table) {
        if (inLine) {
            children(table);
            return;
        }
        out.append("<table summary=\"")
                .append(MarkupText.escape(summary(table)))
                .append("\">");
        children(table);
        if (table.getLastChild() instanceof TableHead) {
            out.append("<tbody><tr>");
            cellsOf(table).forEach(cell -> out.append("<td/>"));
            out.append("</tr></tbody>");
        }
        out.append("</table>\n");
    }

    /** A table in a narrative has no summary of its own; its column heads say best what it tells. */
    private static String summary(TableBlock table) {
        String heads =
                String.join(", ", cellsOf(table).stream().map(WordCollector::of).toList());
        return heads.isBlank() ? "…" : heads;
    }

    private static List<Node> cellsOf(TableBlock table) {
        List<Node> cells = new ArrayList<>();
        Node row = table.getFirstChild().getFirstChild();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(cell);
        }
        return cells;
    }
}
