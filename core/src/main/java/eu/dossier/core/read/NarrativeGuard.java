package eu.dossier.core.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;

/**
 * Keeps out of narrative texts what no reader of a briefing may meet: raw HTML, which means nothing in Word and PDF, and
 * links that lead to a script or into the reader's own machine.
 */
final class NarrativeGuard {

    private static final Parser COMMONMARK = Parser.builder().build();

    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");

    /**
     * How many characters the parser may look at in search of the end of what begins with {@code <}: it goes to the end of
     * the text for each of them, which a hostile file would make last for hours. A large real case needs a thousandth.
     */
    private static final long MOST_EFFORT = 1_000_000_000;

    /** Parts within each other; twenty levels of lists. */
    private static final int DEEPEST = 40;

    /** What a line of lists and quotes within each other begins with. */
    private static final String MARKERS = " \t>*+-.)0123456789";

    private final Findings findings;
    private final AtomicLong effort;

    /** @param effort what has been spent so far on the texts of the case */
    NarrativeGuard(Findings findings, AtomicLong effort) {
        this.findings = findings;
        this.effort = effort;
    }

    /** Whether more has been spent than a case may cost. */
    static boolean isSpent(AtomicLong effort) {
        return effort.get() > MOST_EFFORT;
    }

    /** Whether a text is CommonMark without raw HTML and with links into the open web only; reports it when not. */
    boolean isPlain(String text, Node at) {
        if (text.indexOf('<') < 0 && text.indexOf(']') < 0 && !mayBeDeep(text)) {
            return true;
        }
        effort.addAndGet(text.length() * text.chars().filter(c -> c == '<').count());
        if (isSpent(effort)) {
            findings.add(
                    ReadRule.RAW_HTML,
                    at,
                    "The texts up to here have so many signs < that they cannot be searched for HTML.",
                    "Take them out; a few, written \\<, do no harm.");
            return false;
        }
        Finder finder = new Finder();
        if (isTooDeep(text, finder)) {
            findings.add(
                    ReadRule.TOO_DEEP,
                    at,
                    "This text has lists, quotes or emphasis within each other, deeper than any reader could follow.",
                    "Take out the outer ones.");
            return false;
        }
        finder.html.ifPresent(html -> findings.within(
                ReadRule.RAW_HTML,
                at,
                text,
                html,
                "The text holds the HTML %s, which has no meaning in Word or PDF.".formatted(html),
                "Use CommonMark: *emphasis*, **strong**, - lists, [text](https://...). Write \\< for the sign"
                        + " itself."));
        finder.link.ifPresent(target -> findings.within(
                ReadRule.BAD_LINK,
                at,
                text,
                target,
                "The text links to %s, which is no address on the web: it could run a program or open a file of the reader."
                        .formatted(target),
                "Begin the address with https://, http:// or mailto:, or write the words without a link."));
        return finder.html.isEmpty() && finder.link.isEmpty();
    }

    private static boolean isTooDeep(String text, Finder finder) {
        try {
            COMMONMARK.parse(text).accept(finder);
            return finder.deepest > DEEPEST;
        } catch (StackOverflowError tooDeep) {
            // The parser itself calls itself for every level.
            return true;
        }
    }

    /** A quick look that passes nearly every text: so many marks of emphasis, or a line that begins with marks alone. */
    private static boolean mayBeDeep(String text) {
        if (count(text, '*') + count(text, '_') >= DEEPEST) {
            return true;
        }
        int line = 0;
        do {
            if (beginsWithMarks(text, line)) {
                return true;
            }
            line = text.indexOf('\n', line) + 1;
        } while (line > 0);
        return false;
    }

    private static int count(String text, char mark) {
        int count = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            count++;
        }
        return count;
    }

    private static boolean beginsWithMarks(String text, int line) {
        int end = line + DEEPEST / 2;
        for (int i = line; i < end; i++) {
            if (i >= text.length() || MARKERS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean leadsOut(String target) {
        try {
            String scheme = new URI(target).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The first of each kind. */
    private static final class Finder extends AbstractVisitor {

        private Optional<String> html = Optional.empty();
        private Optional<String> link = Optional.empty();
        private int depth;
        private int deepest;

        @Override
        protected void visitChildren(org.commonmark.node.Node parent) {
            depth++;
            deepest = Math.max(deepest, depth);
            super.visitChildren(parent);
            depth--;
        }

        @Override
        public void visit(HtmlInline html) {
            rememberHtml(html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            rememberHtml(html.getLiteral());
        }

        @Override
        public void visit(Link link) {
            if (this.link.isEmpty() && !leadsOut(link.getDestination())) {
                this.link = Optional.of(link.getDestination());
            }
            visitChildren(link);
        }

        private void rememberHtml(String literal) {
            if (html.isEmpty()) {
                html = Optional.of(literal.lines().findFirst().orElse("").strip());
            }
        }
    }
}
