package eu.dossier.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measurements by JMH, each in a process of its own. */
final class WarmRuns {

    private static final int WARM_UP_SECONDS = 5;

    /** Whether a run shall only show that everything works: what it measures says nothing. */
    static final boolean TRIAL = Boolean.getBoolean("dossier.trial");

    private WarmRuns() {}

    /**
     * What one engine reached, warm.
     *
     * @param perSecond documents a second, the mean of the rounds
     * @param error half of the interval in which that mean lies with 99.9 % confidence
     * @param megabytes allocated for one document
     */
    record Warmth(double perSecond, double error, double megabytes) {}

    /**
     * The reference briefing through engines.
     *
     * @param warmUps rounds of five seconds before the first that counts
     */
    static Map<String, Warmth> engines(int warmUps, String... engines) {
        Map<String, Warmth> reached = new LinkedHashMap<>();
        for (RunResult result : run(warmUps, engines)) {
            reached.put(result.getParams().getParam("engine"), warmth(result));
        }
        return reached;
    }

    private static Collection<RunResult> run(int warmUps, String... engines) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\.Warm\\.render$")
                .param("engine", engines)
                .forks(1)
                .warmupIterations(TRIAL ? 0 : warmUps)
                .warmupTime(TimeValue.seconds(WARM_UP_SECONDS))
                .measurementIterations(TRIAL ? 2 : 5)
                .measurementTime(TimeValue.seconds(TRIAL ? 1 : 2))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(false);
        try {
            return new Runner(options.build()).run();
        } catch (RunnerException e) {
            throw new IllegalStateException("not measured: " + Arrays.toString(engines), e);
        }
    }

    private static Warmth warmth(RunResult result) {
        double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
        return new Warmth(
                result.getPrimaryResult().getScore(), result.getPrimaryResult().getScoreError(), bytes / 1_000_000);
    }
}
