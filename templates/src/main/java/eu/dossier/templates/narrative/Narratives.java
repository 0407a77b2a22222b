package eu.dossier.templates.narrative;

import eu.dossier.templates.markup.MarkupText;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Turns CommonMark into briefing markup. Safe for use by several threads. */
public final class Narratives {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LINE_END = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n\\s*");

    private Narratives() {}

    /**
     * The blocks of a narrative.
     *
     * @param source CommonMark, as a user wrote it
     * @param typography what the language does to running text
     * @return markup of block elements, one after the other
     */
    public static String blocks(String source, UnaryOperator<String> typography) {
        if (isPlain(source)) {
            return plainBlocks(source, typography);
        }
        return MarkupPrinter.blocks(Reader.PARSER.parse(source), typography);
    }

    /** The text of a narrative in one line: its paragraphs one after the other, for cells and running sentences. */
    public static String line(String source, UnaryOperator<String> typography) {
        if (isPlain(source)) {
            return MarkupText.escape(plain(source, typography));
        }
        return MarkupPrinter.line(Reader.PARSER.parse(source), typography);
    }

    /** The text of a narrative without any mark-up. */
    public static String plain(String source, UnaryOperator<String> typography) {
        if (isPlain(source)) {
            return typography.apply(SPACE.matcher(source.strip()).replaceAll(" "));
        }
        Node document = Reader.PARSER.parse(source);
        return typography.apply(WordCollector.of(document));
    }

    private static String plainBlocks(String source, UnaryOperator<String> typography) {
        StringBuilder out = new StringBuilder();
        for (String paragraph : BETWEEN_PARAGRAPHS.split(source.strip(), -1)) {
            if (!paragraph.isBlank()) {
                out.append("<p>")
                        .append(MarkupText.escape(typography.apply(
                                LINE_END.matcher(paragraph.strip()).replaceAll(" "))))
                        .append("</p>\n");
            }
        }
        return out.toString();
    }

    /** Whether the text means itself in CommonMark; most case texts do, and need no parser. */
    static boolean isPlain(String source) {
        boolean lineStart = true;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if ("*_`[]<>#|\\&~!".indexOf(c) >= 0 || c == '\t' || c == '\r') {
                return false;
            }
            if (lineStart && (c == ' ' || c == '-' || c == '+' || c == '=' || Character.isDigit(c))) {
                return false;
            }
            if (c == ' ' && i + 1 < source.length() && source.charAt(i + 1) == '\n') {
                return false;
            }
            lineStart = c == '\n';
        }
        return true;
    }

    /** Loaded only when a text needs it. */
    private static final class Reader {
        private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
        static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    }
}
