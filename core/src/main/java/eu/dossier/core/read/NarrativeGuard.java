package eu.dossier.core.read;

import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.parser.Parser;

/** Keeps raw HTML out of narrative texts: what it would become in Word and PDF, nobody can say. */
final class NarrativeGuard {

    private static final Parser COMMONMARK = Parser.builder().build();

    private final Findings findings;

    NarrativeGuard(Findings findings) {
        this.findings = findings;
    }

    /** Whether a text is CommonMark without raw HTML; reports it when not. */
    boolean isPlain(String text, Node at) {
        if (text.indexOf('<') < 0) {
            return true;
        }
        Finder finder = new Finder();
        COMMONMARK.parse(text).accept(finder);
        finder.found.ifPresent(
                html -> findings.add(
                        ReadRule.RAW_HTML,
                        at,
                        "The text holds the HTML %s, which has no meaning in Word or PDF.".formatted(html),
                        "Use CommonMark: *emphasis*, **strong**, - lists, [text](https://...). Write \\< for the sign itself."));
        return finder.found.isEmpty();
    }

    private static final class Finder extends AbstractVisitor {

        private Optional<String> found = Optional.empty();

        @Override
        public void visit(HtmlInline html) {
            remember(html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            remember(html.getLiteral());
        }

        private void remember(String literal) {
            if (found.isEmpty()) {
                found = Optional.of(literal.lines().findFirst().orElse("").strip());
            }
        }
    }
}
