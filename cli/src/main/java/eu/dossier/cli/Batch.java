package eu.dossier.cli;

import eu.dossier.cli.CaseRenderer.Prepared;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicBoolean;
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
     * @param cases what is not started stays in it
     * @param work on any thread
     * @param finish on the thread that calls, in the order of the cases
     * @return the gravest of all outcomes
     */
    ExitCode run(
            Iterator<String> cases,
            Function<String, Prepared> work,
            Function<Prepared, CaseReport> finish,
            Consumer<CaseReport> show) {
        ForkJoinPool pool = new ForkJoinPool(jobs);
        AtomicBoolean failed = new AtomicBoolean();
        try {
            Queue<ForkJoinTask<Prepared>> running = new ArrayDeque<>();
            ExitCode worst = ExitCode.DONE;
            while (true) {
                while (cases.hasNext() && running.size() < atOnce() && !(failFast && failed.get())) {
                    String next = cases.next();
                    running.add(pool.submit(() -> watched(work.apply(next), failed)));
                }
                if (running.isEmpty()) {
                    return worst;
                }
                CaseReport report = finish.apply(running.remove().join());
                show.accept(report);
                worst = worst.and(report.exitCode());
                failed.compareAndSet(false, worst != ExitCode.DONE);
            }
        } finally {
            pool.shutdown();
        }
    }

    /** Twice as many as there are threads, so that none waits; but what waits in a queue would start after a failure. */
    private int atOnce() {
        return failFast ? jobs : jobs * 2;
    }

    private static Prepared watched(Prepared prepared, AtomicBoolean failed) {
        failed.compareAndSet(false, prepared.hasFailed());
        return prepared;
    }
}
