package eu.dossier.benchmarks;

import eu.dossier.core.check.CheckOptions;
import eu.dossier.core.check.Checker;
import eu.dossier.core.read.CaseReader;
import eu.dossier.core.read.ReadCase;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.ForkJoinPool;
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

/** What it takes to read and check a case file of one million bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class Checking {

    private static final int BYTES = 1_000_000;
    private static final CheckOptions OPTIONS = CheckOptions.at(Instant.parse("2021-05-26T08:00:00Z"));

    /** How it is written, and whether it is as a large incident would have it or full of faults. */
    @Param({"large.yaml", "large.json", "faulty.yaml", "faulty.json"})
    public String file = "large.yaml";

    private final CaseReader reader = new CaseReader();
    private final ForkJoinPool pool = new ForkJoinPool();
    private byte[] bytes = {};

    /** Makes the file. */
    @Setup
    public void write() throws IOException {
        bytes = LargeCase.bytes(file, BYTES);
    }

    /** Reading alone. */
    @Benchmark
    public ReadCase read() {
        return reader.read(file, bytes);
    }

    /** Reading, and all rules on all processors, as {@code dossier check} does it. */
    @Benchmark
    public int readAndCheckOnAll() {
        return pool.submit(this::readAndCheck).join();
    }

    /** Reading, and all rules. */
    @Benchmark
    public int readAndCheck() {
        ReadCase read = reader.read(file, bytes);
        return Checker.check(read.caseFile().orElseThrow(), read.positions(), OPTIONS)
                .diagnostics()
                .size();
    }
}
