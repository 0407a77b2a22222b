package eu.dossier.benchmarks;

import eu.dossier.document.Document;
import eu.dossier.testkit.ReferenceBriefing;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Documents a second, warm: the reference briefing rendered again and again in one process. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 3)
public class Warm {

    /** Ours in a ministry's template of a megabyte: no peer, but held against ours without. */
    static final String LETTERHEAD = "dossier-docx-letterhead";

    /** Which engine. */
    @Param({
        "dossier-pdf",
        "openhtmltopdf-ua-a2a",
        "fop-ua",
        "itext-tagged",
        "pdfbox-tagged",
        "openpdf-untagged",
        "jasperreports-untagged",
        "dossier-docx",
        LETTERHEAD,
        "poi",
        "docx4j",
        "poi-tl"
    })
    public String engine = "dossier-pdf";

    private final Document document = ReferenceBriefing.document();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    private Engine measured = (tree, stream) -> {};

    /** Prepares the engine as its user would keep it between documents. */
    @Setup
    public void create() {
        measured = engine.equals(LETTERHEAD)
                ? DossierEngine.letterhead()
                : Peer.named(engine).create();
    }

    /** One document. */
    @Benchmark
    public int render() throws Exception {
        out.reset();
        measured.render(document, out);
        return out.size();
    }
}
