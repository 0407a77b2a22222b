package eu.dossier.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Many cases in one process. Cases are spread over threads, and a case's documents too when threads are idle. Reports come
 * in the order of the cases; only a few cases are in memory at any time.
 */
final class Batch {

    private final int jobs;
    private final boolean failFast;

    /**
     * @param jobs number of threads, at least 1
     * @param failFast start no other case once one did not end well; those under way are finished
     */
    Batch(int jobs, boolean failFast) {
        this.jobs = jobs;
        this.failFast = failFast;
    }

    /**
     * @param work on any thread
     * @param finish on the thread that calls, in the order of the cases
     * @return the gravest of all outcomes
     */
    <R> ExitCode run(
            Iterator<String> cases,
            Function<String, R> work,
            Function<R, CaseReport> finish,
            Consumer<CaseReport> show) {
        ForkJoinPool pool = new ForkJoinPool(jobs);
        try {
            Queue<ForkJoinTask<R>> running = new ArrayDeque<>();
            ExitCode worst = ExitCode.DONE;
            while (true) {
                boolean stopped = failFast && worst != ExitCode.DONE;
                while (!stopped && cases.hasNext() && running.size() < jobs * 2) {
                    String next = cases.next();
                    running.add(pool.submit(() -> work.apply(next)));
                }
                if (running.isEmpty()) {
                    return worst;
                }
                CaseReport report = finish.apply(running.remove().join());
                show.accept(report);
                worst = worst.and(report.exitCode());
            }
        } finally {
            pool.shutdown();
        }
    }
}
