package eu.dossier.cli;

import picocli.CommandLine.Option;

/** How many cases are worked on at once. */
final class WorkOptions {

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Threads to use; one per processor when left out.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--fail-fast",
            negatable = true,
            description = "Start no other case once one has failed; those under way are finished.")
    private boolean failFast;

    Batch batch() {
        if (jobs < 1) {
            throw new CommandFailure(ExitCode.USAGE, "--jobs is " + jobs + "; at least one thread is needed");
        }
        return new Batch(jobs, failFast);
    }
}
