package eu.dossier.benchmarks;

import com.sun.management.ThreadMXBean;
import eu.dossier.document.Document;
import eu.dossier.testkit.ReferenceBriefing;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * Ratios that a change must not spoil: processor time against a peer in the same process, in turns, so that a loaded or slow
 * machine hurts both alike; and bytes allocated for a document, which do not depend on the machine at all.
 */
public final class Guard {

    private static final long WARM_UP = 12_000_000_000L;
    private static final long ROUND = 1_500_000_000L;
    private static final int ROUNDS = 5;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Document document = ReferenceBriefing.document();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    private boolean broken;

    private Guard() {}

    /** Exit code 1 when a ratio is worse than it may be. */
    public static void main(String[] args) throws Exception {
        Guard guard = new Guard();
        guard.faster(Peer.DOSSIER_PDF, Peer.PDFBOX_TAGGED, 1.5);
        guard.faster(Peer.DOSSIER_DOCX, Peer.POI, 3);
        guard.letterhead(0.5);
        guard.frugal(Peer.DOSSIER_PDF, 4);
        guard.frugal(Peer.DOSSIER_DOCX, 1.5);
        guard.pipelineFrugal(14);
        guard.pipelineFaster(Peer.PDFBOX_TAGGED, 0.3);
        System.exit(guard.broken ? 1 : 0);
    }

    /** From the bytes of a case file to a PDF, against a peer that only prints a finished tree. */
    private void pipelineFaster(Peer other, double least) throws Exception {
        Pipeline pipeline = new Pipeline();
        Engine ours = (tree, stream) -> pipeline.one();
        double ratio = ratio(ours, other.create());
        tell(
                "a case file becomes a PDF %.2f times as fast as " + other.id() + " prints a tree, at least %.2f asked",
                ratio,
                least,
                ratio >= least);
    }

    /** In a template of a megabyte, against the same without. */
    private void letterhead(double least) throws Exception {
        double ratio = ratio(DossierEngine.letterhead(), Peer.DOSSIER_DOCX.create());
        tell(
                Warm.LETTERHEAD + " is %.2f times as fast as dossier-docx, at least %.2f asked",
                ratio,
                least,
                ratio >= least);
    }

    private void pipelineFrugal(double most) throws Exception {
        Pipeline pipeline = new Pipeline();
        perSecond((tree, stream) -> pipeline.one(), ROUND);
        long start = threads.getCurrentThreadAllocatedBytes();
        pipeline.one();
        double megabytes = (threads.getCurrentThreadAllocatedBytes() - start) / 1e6;
        tell("a case file to a PDF allocates %.2f MB, at most %.2f allowed", megabytes, most, megabytes <= most);
    }

    private void faster(Peer ours, Peer other, double least) throws Exception {
        double ratio = ratio(ours.create(), other.create());
        tell(
                ours.id() + " is %.2f times as fast as " + other.id() + ", at least %.2f asked",
                ratio,
                least,
                ratio >= least);
    }

    private double ratio(Engine ours, Engine other) throws Exception {
        perSecond(ours, WARM_UP);
        perSecond(other, WARM_UP);
        double mine = 0;
        double theirs = 0;
        for (int i = 0; i < ROUNDS; i++) {
            mine += perSecond(ours, ROUND);
            theirs += perSecond(other, ROUND);
        }
        return mine / theirs;
    }

    /** Documents for each second of this thread's processor time. */
    private double perSecond(Engine engine, long nanos) throws Exception {
        long start = threads.getCurrentThreadCpuTime();
        int documents = 0;
        while (threads.getCurrentThreadCpuTime() - start < nanos) {
            render(engine);
            documents++;
        }
        return documents * 1e9 / (threads.getCurrentThreadCpuTime() - start);
    }

    private void render(Engine engine) throws Exception {
        out.reset();
        engine.render(document, out);
    }

    private void frugal(Peer peer, double most) throws Exception {
        Engine engine = peer.create();
        perSecond(engine, ROUND);
        long start = threads.getCurrentThreadAllocatedBytes();
        render(engine);
        double megabytes = (threads.getCurrentThreadAllocatedBytes() - start) / 1e6;
        tell(peer.id() + " allocates %.2f MB for a document, at most %.2f allowed", megabytes, most, megabytes <= most);
    }

    private void tell(String message, double measured, double bar, boolean kept) {
        System.out.println((kept ? "kept:   " : "BROKEN: ") + String.format(Locale.ROOT, message, measured, bar));
        broken |= !kept;
    }
}
