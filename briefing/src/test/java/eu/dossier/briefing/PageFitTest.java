package eu.dossier.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Document;
import eu.dossier.document.Labels;
import eu.dossier.document.Metadata;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.marking.Tlp;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.Layout;
import eu.dossier.document.writer.Writer;
import eu.dossier.templates.template.BriefingDefinition;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageFitTest {

    private static final Theme THEME = Theme.DEFAULT;

    @Test
    void leavesAloneWhatFitsOnOnePage() {
        assertThat(fit(Optional.of(2), 1, 1, 1, 1, 1).theme()).isEqualTo(THEME);
    }

    @Test
    void takesTheLargestTypeThatSavesAPage() {
        assertThat(fit(Optional.of(2), 2, 2, 1, 1, 1).theme()).isEqualTo(THEME.tighter(2));
        assertThat(fit(Optional.of(2), 3, 2, 2, 2, 2).theme()).isEqualTo(THEME.tighter(1));
    }

    @Test
    void looksFirstWhereItIsLikelyToFitAndLaysNothingOutTwice() {
        assertThat(steps(10, 1, 1, 1, 1, 1)).containsExactly(0);
        assertThat(steps(1, 2, 1, 1, 1, 1)).containsExactly(0, 1);
        assertThat(steps(3, 2, 2, 2, 1, 1)).containsExactly(0, 3, 2);
        assertThat(steps(1, 2, 2, 2, 2, 1)).containsExactly(0, 1, 2, 3, 4);
        assertThat(steps(10, 2, 2, 2, 2, 1)).containsExactly(0, 4, 3);
        assertThat(steps(10, 2, 1, 1, 1, 1)).containsExactly(0, 4, 3, 2, 1);
        assertThat(steps(10, 3, 2, 2, 2, 2)).containsExactly(0, 4, 1);
    }

    @Test
    void doesNotShrinkWhereThatSavesNothing() {
        assertThat(fit(Optional.of(2), 2, 2, 2, 2, 2).theme()).isEqualTo(THEME);
    }

    @Test
    void saysHowManyLinesMustGo() {
        PageFit fit = fit(Optional.of(2), 4, 4, 4, 3, 3);

        assertThat(fit.tooLong()).hasValueSatisfying(finding -> {
            assertThat(finding.isError()).isTrue();
            assertThat(finding.message()).contains("takes 3 pages in the smallest type, and it may take 2");
            assertThat(finding.hints().getFirst()).startsWith("Cut 10 lines");
        });
    }

    @Test
    void leavesAloneWhatMayBeAsLongAsItIs() {
        PageFit fit = fit(Optional.empty(), 9, 8, 7, 6, 5);

        assertThat(fit.theme()).isEqualTo(THEME);
        assertThat(fit.layout().map(Layout::pages)).hasValue(9);
        assertThat(fit.tooLong()).isEmpty();
    }

    @Test
    void givesWayForALastPageOfAFewLinesButNeverToTheSmallestType() {
        assertThat(ofShortPages(2, 2, 2, 1, 1).theme()).isEqualTo(THEME.tighter(3));
        assertThat(ofShortPages(2, 2, 2, 2, 1).theme()).isEqualTo(THEME);
    }

    private static PageFit ofShortPages(Integer... pages) {
        Counted paged = new Counted(List.of(pages), 5, 5, new ArrayList<>());
        return PageFit.of(document(), briefing(Optional.empty()), THEME, Optional.of(paged));
    }

    /**
     * The steps that are tried, in order.
     *
     * @param lines on the last page; ten on all others
     */
    private static List<Integer> steps(int lines, Integer... pages) {
        Counted paged = new Counted(List.of(pages), 10, lines, new ArrayList<>());
        PageFit.of(document(), briefing(Optional.of(2)), THEME, Optional.of(paged));
        return paged.steps();
    }

    /** Fits a document whose pages at each step of tightening are given; ten lines stand on each. */
    private static PageFit fit(Optional<Integer> limit, Integer... pages) {
        return PageFit.of(
                document(),
                briefing(limit),
                THEME,
                Optional.of(new Counted(List.of(pages), 10, 10, new ArrayList<>())));
    }

    private static BriefingDefinition briefing(Optional<Integer> limit) {
        return new BriefingDefinition("brief", "ministers", Tlp.RED, limit, Map.of(), List.of(), false);
    }

    /** @param steps of tightening in which it has laid out something until now */
    private record Counted(List<Integer> pages, int linesOnEach, int linesOnLast, List<Integer> steps)
            implements Writer {

        @Override
        public List<Diagnostic> write(Document document, Theme theme, OutputStream out) {
            return List.of();
        }

        @Override
        public Optional<Layout> lay(Document document, Theme theme) {
            int step = 0;
            while (!theme.equals(THEME.tighter(step))) {
                step++;
            }
            steps.add(step);
            List<Integer> lines = new ArrayList<>(Collections.nCopies(pages.get(step) - 1, linesOnEach));
            lines.add(linesOnLast);
            return Optional.of(new Laid(this, document, theme, lines));
        }
    }

    private record Laid(Writer writer, Document document, Theme theme, List<Integer> linesPerPage) implements Layout {

        @Override
        public Layout in(Theme other) {
            return writer.lay(document, other).orElseThrow();
        }

        @Override
        public Map<String, Integer> pagesOfHeadings() {
            return Map.of();
        }

        @Override
        public List<Diagnostic> write(OutputStream out) throws IOException {
            return writer.write(document, theme, out);
        }
    }

    private static Document document() {
        return new Document(
                new Metadata(
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
                        Labels.ENGLISH),
                List.of());
    }
}
