package eu.dossier.cli;

import java.util.function.Supplier;
import picocli.CommandLine.TypeConversionException;

/** How many cases are worked on at once. */
final class WorkOptions {

    private final Supplier<Integer> jobs;
    private final Supplier<Boolean> failFast;

    WorkOptions(Syntax syntax) {
        jobs = syntax.option("-j --jobs", "N", "Threads to use; one per processor when left out.")
                .readBy(WorkOptions::threads)
                .one(Integer.class, Runtime.getRuntime().availableProcessors());
        failFast = syntax.flag("--fail-fast", "Start no other case once one has failed; those under way are finished.");
    }

    private static int threads(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' is not a whole number, as in --jobs 2");
        }
    }

    Batch batch() {
        if (jobs.get() < 1) {
            throw new CommandFailure(ExitCode.USAGE, "--jobs is " + jobs.get() + "; at least one thread is needed");
        }
        return new Batch(jobs.get(), failFast.get());
    }
}
