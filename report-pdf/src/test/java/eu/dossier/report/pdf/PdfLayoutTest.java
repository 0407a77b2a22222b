package eu.dossier.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Document;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.Layout;
import eu.dossier.testkit.ReferenceBriefing;
import eu.dossier.testkit.document.RandomDocuments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that are painted when the whole layout is known are those that are painted while it is made. */
class PdfLayoutTest {

    @Test
    void laidFirstOrAtOnceAFileIsTheSame() throws IOException {
        for (PdfOptions.Standard standard : PdfOptions.Standard.values()) {
            PdfWriter writer = new PdfWriter(new PdfOptions(List.of(), standard));
            for (long seed = 600; seed < 660; seed++) {
                Document document = RandomDocuments.of(seed);
                assertThat(written(layout(writer, document)))
                        .as("%s, seed %d", standard, seed)
                        .isEqualTo(written(writer, document));
            }
        }
    }

    @Test
    void aLayoutMayBeWrittenTwice() throws IOException {
        Layout layout = layout(new PdfWriter(PdfOptions.DEFAULT), ReferenceBriefing.document());

        assertThat(written(layout)).isEqualTo(written(layout));
    }

    @Test
    void aLongDocumentIsTheSameToo() throws IOException {
        PdfWriter writer = new PdfWriter(PdfOptions.DEFAULT);
        Document document = ReferenceBriefing.document(2_000);
        Layout layout = layout(writer, document);

        assertThat(layout.pages()).isGreaterThan(PdfLayout.MOST_KEPT);
        assertThat(written(layout)).isEqualTo(written(writer, document));
    }

    @Test
    void theSameLookIsNotLaidOutAgain() {
        Layout layout = layout(new PdfWriter(PdfOptions.DEFAULT), ReferenceBriefing.document());

        assertThat(layout.in(Theme.DEFAULT)).isSameAs(layout);
        assertThat(layout.in(Theme.DEFAULT.tighter(1)).theme()).isEqualTo(Theme.DEFAULT.tighter(1));
    }

    @Test
    void tellsOnWhichPagesHeadingsStand() {
        Layout layout = layout(new PdfWriter(PdfOptions.DEFAULT), ReferenceBriefing.document());

        assertThat(layout.linesPerPage()).hasSizeGreaterThan(5).allMatch(lines -> lines > 0);
        assertThat(layout.pagesOfHeadings().values())
                .contains(1)
                .anyMatch(page -> page > 5)
                .allMatch(page -> page >= 1 && page <= layout.pages());
    }

    private static Layout layout(PdfWriter writer, Document document) {
        return writer.lay(document, Theme.DEFAULT).orElseThrow();
    }

    private static byte[] written(Layout layout) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        layout.write(out);
        return out.toByteArray();
    }

    private static byte[] written(PdfWriter writer, Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, Theme.DEFAULT, out);
        return out.toByteArray();
    }
}
