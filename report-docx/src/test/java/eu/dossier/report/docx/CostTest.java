package eu.dossier.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import eu.dossier.document.Document;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.Writer;
import eu.dossier.report.docx.template.WordTemplate;
import eu.dossier.testkit.ReferenceBriefing;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a document costs, counted rather than timed, so that it holds on any machine. */
class CostTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void aBriefingOfSixPagesAllocatesLessThanOneAndAHalfMegabytes() throws IOException {
        assertThat(warm(DocxOptions.DEFAULT)).isLessThan(1_500_000);
    }

    @Test
    void aTemplateOfAMegabyteIsReadOnceAndThenCostsAtMostAsMuchAgain() throws IOException {
        WordTemplate template = WordTemplate.read(withPhoto(Templates.bytes("ministry")), "big.docx", Map.of())
                .value()
                .orElseThrow();
        long framed = warm(DocxOptions.DEFAULT.withTemplate(template));
        assertThat(framed).isLessThan(2 * warm(DocxOptions.DEFAULT));
    }

    private static long warm(DocxOptions options) throws IOException {
        Writer writer = new DocxWriterProvider().create(options);
        Document briefing = ReferenceBriefing.document();
        for (int i = 0; i < 20; i++) {
            allocated(writer, briefing);
        }
        return allocated(writer, briefing);
    }

    private static long allocated(Writer writer, Document document) throws IOException {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        writer.write(document, Theme.DEFAULT, OutputStream.nullOutputStream());
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static byte[] withPhoto(byte[] template) throws IOException {
        byte[] photo = Packages.png(1_000, 1_000, 1 << 20);
        byte[] noise = new byte[photo.length - 64];
        new Random(1).nextBytes(noise);
        System.arraycopy(noise, 0, photo, 64, noise.length);
        return Zips.added(template, "word/media/photo.png", photo);
    }
}
