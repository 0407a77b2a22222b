package eu.dossier.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import eu.dossier.document.Document;
import eu.dossier.document.theme.Theme;
import eu.dossier.report.pdf.flow.DocumentFlow;
import eu.dossier.report.pdf.paint.PagePlan;
import eu.dossier.report.pdf.shape.Shapers;
import eu.dossier.testkit.ReferenceBriefing;
import eu.dossier.testkit.document.RandomDocuments;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a document costs, counted rather than timed, so that it holds on any machine. */
class CostTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void aBriefingOfSixPagesAllocatesLessThanFourMegabytes() throws IOException {
        Document briefing = ReferenceBriefing.document();
        for (int warm = 0; warm < 20; warm++) {
            PdfWriterTest.pdf(briefing);
        }
        assertThat(allocated(briefing)).isLessThan(4_000_000);
    }

    @Test
    void everyFurtherRowOfALongTableCostsTheSame() throws IOException {
        allocated(ReferenceBriefing.document(2_000));
        long some = allocated(ReferenceBriefing.document(1_000));
        long more = allocated(ReferenceBriefing.document(3_000));
        long most = allocated(ReferenceBriefing.document(9_000));
        double early = (more - some) / 2_000.0;
        double late = (most - more) / 6_000.0;
        assertThat(late / early).isCloseTo(1, within(0.1));
    }

    private static long allocated(Document document) throws IOException {
        PdfWriter writer = new PdfWriter(PdfOptions.DEFAULT);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        writer.write(document, Theme.DEFAULT, OutputStream.nullOutputStream());
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void pagesThatAreWrittenLeaveMemory() throws IOException {
        DocumentFlow flow = new DocumentFlow(ReferenceBriefing.document(2_000), Theme.DEFAULT, Shapers.house(), false);
        Painting painting = new PdfWriter(PdfOptions.DEFAULT).painting(flow, OutputStream.nullOutputStream());
        List<WeakReference<PagePlan>> pages = new ArrayList<>();
        flow.lay((page, elements) -> {
            painting.page(page, elements);
            pages.add(new WeakReference<>(page));
        });
        assertThat(pages).hasSizeGreaterThan(30);
        System.gc();
        assertThat(pages).filteredOn(page -> page.get() != null).hasSizeLessThan(4);
        painting.finish();
    }

    /** Words, subsets and hyphens are remembered for all; who came first must not show. */
    @Test
    void documentsWrittenAtTheSameTimeAreThoseWrittenAlone() throws Exception {
        List<Document> documents =
                LongStream.range(300, 340).mapToObj(RandomDocuments::of).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> jobs = new ArrayList<>();
            documents.forEach(document -> jobs.add(() -> PdfWriterTest.pdf(document)));
            List<Future<byte[]>> together = threads.invokeAll(jobs);
            for (int i = 0; i < documents.size(); i++) {
                byte[] alone = PdfWriterTest.pdf(documents.get(i));
                assertThat(together.get(i).get()).as("seed %d", 300 + i).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
