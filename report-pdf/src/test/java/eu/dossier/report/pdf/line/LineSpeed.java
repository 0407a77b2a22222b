package eu.dossier.report.pdf.line;

import com.sun.management.ThreadMXBean;
import eu.dossier.report.pdf.font.Face;
import eu.dossier.report.pdf.font.FaceStyle;
import eu.dossier.report.pdf.font.FontBook;
import eu.dossier.report.pdf.shape.Shapers;
import java.lang.management.ManagementFactory;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Not a test: says what shaping, breaking and subsetting cost for a document of 2,200 words. Run it as a program. */
final class LineSpeed {

    private static final String TEXT = "The attackers entered the network of the ministry in April 2019, most likely "
            + "through a vulnerability in its mail servers, and stayed there without being seen for almost two years; the "
            + "Centre for Cybersecurity was called in after Microsoft had published the flaws. ";
    private static final int PARAGRAPHS = 50;
    private static final int ROUNDS = 400;

    private LineSpeed() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        int lines = document();
        System.out.printf("first document: %.1f ms, %d lines%n", (System.nanoTime() - start) / 1e6, lines);
        for (int round = 0; round < 5; round++) {
            measure();
        }
        subsets();
    }

    private static void measure() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        long cpu = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < ROUNDS; i++) {
            document();
        }
        System.out.printf(
                "%.3f ms, %d KB a document%n",
                (threads.getCurrentThreadCpuTime() - cpu) / 1e6 / ROUNDS,
                (threads.getCurrentThreadAllocatedBytes() - before) / 1024 / ROUNDS);
    }

    private static int document() {
        Look look =
                new Look(Shapers.house().of(FontBook.SERIF, FaceStyle.REGULAR), 10.5, Locale.ENGLISH, Breaking.PROSE);
        int lines = 0;
        for (int i = 0; i < PARAGRAPHS; i++) {
            lines += Paragraph.of(List.of(new Run<>(TEXT, look, i)), Setting.RAGGED)
                    .lines(453)
                    .size();
        }
        return lines;
    }

    private static void subsets() {
        Face face =
                Shapers.house().of(FontBook.SERIF, FaceStyle.REGULAR).fonts().primary();
        BitSet glyphs = new BitSet();
        for (char c = ' '; c < 127; c++) {
            glyphs.set(face.glyph(c));
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < 200; i++) {
            glyphs.set(300 + i);
            face.subset(glyphs);
        }
        System.out.printf(
                "%.3f ms a new subset, %d bytes%n",
                (threads.getCurrentThreadCpuTime() - cpu) / 1e6 / 200,
                face.subset(glyphs).program().length);
    }
}
