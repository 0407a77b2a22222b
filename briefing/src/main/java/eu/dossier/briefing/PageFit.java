package eu.dossier.briefing;

import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.Layout;
import eu.dossier.document.writer.Writer;
import eu.dossier.templates.template.BriefingDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The look in which a briefing keeps to its pages.
 *
 * @param theme the largest type in which the document takes as few pages as it can
 * @param layout of the document in it, for all formats to use; empty when no format on the class path knows pages
 * @param tooLong what to say when even then it takes more than it may
 */
record PageFit(Theme theme, Optional<Layout> layout, Optional<Diagnostic> tooLong) {

    /** So many lines make a last page worth turning to. */
    private static final int STRAGGLERS = 8;

    private static PageFit of(Layout layout) {
        return new PageFit(layout.theme(), Optional.of(layout), Optional.empty());
    }

    /**
     * Lays the document out, tighter and tighter where that saves a page.
     *
     * @param writer one that knows pages; all formats then share the look that it found
     */
    static PageFit of(Document document, BriefingDefinition briefing, Theme theme, Optional<Writer> writer) {
        return writer.flatMap(paged -> paged.lay(document, theme))
                .map(usual -> of(usual, briefing))
                .orElseGet(() -> new PageFit(theme, Optional.empty(), Optional.empty()));
    }

    private static PageFit of(Layout usual, BriefingDefinition briefing) {
        if (briefing.pages().isEmpty()) {
            return of(withoutStragglers(usual));
        }
        return usual.pages() == 1
                ? of(usual)
                : shortest(usual, briefing, briefing.pages().get());
    }

    private static PageFit shortest(Layout usual, BriefingDefinition briefing, int limit) {
        Tries tries = new Tries(usual);
        OptionalInt onePage = tries.largestOnOnePage();
        if (onePage.isPresent()) {
            return of(tries.at(onePage.getAsInt()));
        }
        Layout tightest = tries.at(Theme.TIGHTEST);
        if (tightest.pages() > limit) {
            return new PageFit(
                    tightest.theme(),
                    Optional.of(tightest),
                    Optional.of(tooLong(briefing, tightest.linesPerPage(), limit)));
        }
        return of(tries.largestOn(tightest.pages()));
    }

    /** A document in the looks that were tried, each laid out when it is first asked for: that is what takes time. */
    private static final class Tries {

        /** By so much of its first page a document may be too long for each step, or thereabouts. */
        private static final double GAIN = 0.1;

        private final Layout usual;
        private final Map<Integer, Layout> closer = new HashMap<>();

        Tries(Layout usual) {
            this.usual = usual;
        }

        /** @param step 0 for the usual look, to {@link Theme#TIGHTEST} */
        Layout at(int step) {
            return step == 0 ? usual : closer.computeIfAbsent(step, tried -> tighter(usual, tried));
        }

        /** The step, looked for from where it is likely to be; smaller type never takes more pages. */
        OptionalInt largestOnOnePage() {
            int step = likely();
            boolean fits = at(step).pages() == 1;
            while (fits && step > 1 && at(step - 1).pages() == 1) {
                step--;
            }
            while (!fits && step < Theme.TIGHTEST && at(step).pages() > 1) {
                step++;
            }
            return at(step).pages() == 1 ? OptionalInt.of(step) : OptionalInt.empty();
        }

        private int likely() {
            List<Integer> lines = usual.linesPerPage();
            int over = lines.stream().skip(1).mapToInt(Integer::intValue).sum();
            long steps = Math.round(over / (GAIN * Math.max(1, lines.getFirst())));
            return Math.clamp(steps, 1, Theme.TIGHTEST);
        }

        /** The largest type in which the document takes no more pages than these. */
        Layout largestOn(int pages) {
            int step = 0;
            while (at(step).pages() > pages) {
                step++;
            }
            return at(step);
        }
    }

    /** A last page of a few lines looks forgotten: the type gives way a little where that saves the page. */
    private static Layout withoutStragglers(Layout usual) {
        if (usual.pages() > 1 && usual.linesPerPage().getLast() < STRAGGLERS) {
            for (int step = 1; step <= 3; step++) {
                Layout closer = tighter(usual, step);
                if (closer.pages() < usual.pages()) {
                    return closer;
                }
            }
        }
        return usual;
    }

    private static Layout tighter(Layout usual, int step) {
        return usual.in(usual.theme().tighter(step));
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
