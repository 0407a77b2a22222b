package eu.dossier.briefing;

import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.Writer;
import eu.dossier.templates.template.BriefingDefinition;
import java.util.List;
import java.util.Optional;

/**
 * The look in which a briefing keeps to its pages.
 *
 * @param theme the largest type in which the document takes as few pages as it can
 * @param pages that it takes then; empty when no format on the class path knows pages
 * @param tooLong what to say when even then it takes more than it may
 */
record PageFit(Theme theme, Optional<Integer> pages, Optional<Diagnostic> tooLong) {

    /** So many lines make a last page worth turning to. */
    private static final int STRAGGLERS = 8;

    private static PageFit of(Theme theme, int pages) {
        return new PageFit(theme, Optional.of(pages), Optional.empty());
    }

    /**
     * Lays the document out, tighter and tighter where that saves a page.
     *
     * @param writer one that knows pages; all formats then share the look that it found
     */
    static PageFit of(Document document, BriefingDefinition briefing, Theme theme, Optional<Writer> writer) {
        if (writer.isEmpty()) {
            return new PageFit(theme, Optional.empty(), Optional.empty());
        }
        List<Integer> usual = writer.get().linesPerPage(document, theme);
        if (briefing.pages().isEmpty()) {
            return withoutStragglers(document, usual, theme, writer.get());
        }
        if (usual.size() <= 1) {
            return of(theme, usual.size());
        }
        List<Integer> tightest = writer.get().linesPerPage(document, theme.tighter(Theme.TIGHTEST));
        int limit = briefing.pages().get();
        if (tightest.size() > limit) {
            return new PageFit(
                    theme.tighter(Theme.TIGHTEST),
                    Optional.of(tightest.size()),
                    Optional.of(tooLong(briefing, tightest, limit)));
        }
        int step = 0;
        List<Integer> pages = usual;
        while (pages.size() > tightest.size()) {
            step++;
            pages = writer.get().linesPerPage(document, theme.tighter(step));
        }
        return of(theme.tighter(step), pages.size());
    }

    /** A last page of a few lines looks forgotten: the type gives way a little where that saves the page. */
    private static PageFit withoutStragglers(Document document, List<Integer> usual, Theme theme, Writer writer) {
        if (usual.size() > 1 && usual.getLast() < STRAGGLERS) {
            for (int step = 1; step <= 2; step++) {
                Theme closer = theme.tighter(step);
                int pages = writer.linesPerPage(document, closer).size();
                if (pages < usual.size()) {
                    return of(closer, pages);
                }
            }
        }
        return of(theme, usual.size());
    }

    private static Diagnostic tooLong(BriefingDefinition briefing, List<Integer> lines, int limit) {
        int over = lines.subList(limit, lines.size()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return Diagnostic.error(
                "D6003",
                SourceSpan.ofFile(briefing.name()),
                "The %s takes %d pages in the smallest type, and it may take %d: its readers will not read more."
                        .formatted(briefing.name(), lines.size(), limit),
                "Cut %d lines: give long texts a shorter wording for %s, leave \"key_judgement\" to what they must know,"
                                .formatted(over, briefing.audience())
                        + " or mark what they need not see for other audiences.");
    }
}
