package eu.dossier.core.work;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.function.Supplier;

/** Work that is spread over the pool that calls, if a pool calls. */
public final class Parallel {

    private Parallel() {}

    /**
     * Does the work on each thing: as tasks of the pool whose task calls, one after the other on any other thread.
     *
     * @param work safe for use by several threads
     * @return the results in the order of the things
     */
    public static <T, R> List<R> map(List<T> things, Function<T, R> work) {
        if (!ForkJoinTask.inForkJoinPool() || things.size() < 2) {
            return things.stream().map(work).toList();
        }
        List<ForkJoinTask<R>> tasks = things.stream()
                .<ForkJoinTask<R>>map(thing -> ForkJoinTask.adapt((Callable<R>) () -> work.apply(thing)))
                .toList();
        ForkJoinTask.invokeAll(tasks);
        return tasks.stream().map(ForkJoinTask::join).toList();
    }

    /**
     * Begins work that others need not wait for yet: as a task of the pool whose task calls, when it is asked for on any
     * other thread.
     *
     * @param work safe for use beside what the caller goes on with
     * @return what it gives; asked for once
     */
    public static <R> Supplier<R> begin(Supplier<R> work) {
        if (!ForkJoinTask.inForkJoinPool()) {
            return work;
        }
        ForkJoinTask<R> task = ForkJoinTask.adapt((Callable<R>) work::get).fork();
        return task::join;
    }
}
