package eu.dossier.benchmarks;

import eu.dossier.briefing.CaseText;
import eu.dossier.briefing.Dossier;
import eu.dossier.briefing.Order;
import eu.dossier.briefing.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Documents a second through the whole pipeline, from the bytes of the case file of the Interior Ministry: read, check,
 * release, template, layout, write, leak check. One invocation gives its five usual briefings.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 2)
public class Pipeline {

    static final List<String> BRIEFINGS =
            List.of("minister-brief", "situation-report", "technical-advisory", "press-release", "press-qa");
    static final Instant AT = Instant.parse("2021-05-26T08:00:00Z");

    static final int DOCUMENTS = 5;

    /** Which format. */
    @Param({"pdf", "docx"})
    public String format = "pdf";

    private final Dossier dossier = Dossier.standard();
    private final CaseText text = example();

    private static CaseText example() {
        try {
            Path file = Path.of("examples/interior-ministry-2021.yaml");
            return new CaseText(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new IllegalStateException("run it from the top folder of the project", e);
        }
    }

    /** Each briefing by an order of its own: the case is read and checked for every document. */
    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public int single() {
        int size = 0;
        for (String briefing : BRIEFINGS) {
            size += render(List.of(briefing));
        }
        return size;
    }

    /** One of them: what the guard measures. */
    int one() {
        return render(BRIEFINGS.subList(0, 1));
    }

    /** All briefings by one order, as the command line renders a case. */
    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public int together() {
        return render(BRIEFINGS);
    }

    private int render(List<String> briefings) {
        Outcome outcome = dossier.render(text, new Order(briefings, List.of(format), List.of(), AT));
        if (outcome instanceof Outcome.Rendered rendered) {
            return rendered.products().stream()
                    .mapToInt(product -> product.bytes().length)
                    .sum();
        }
        throw new IllegalStateException("not rendered: " + outcome.diagnostics());
    }
}
