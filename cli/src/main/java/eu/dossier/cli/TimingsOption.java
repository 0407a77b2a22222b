package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import eu.dossier.briefing.Timings;
import eu.dossier.briefing.Timings.Spent;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Supplier;

/** Whether to tell where the time of a run went. */
final class TimingsOption {

    private final Timings timings = new Timings(System::nanoTime);

    private final Supplier<Boolean> wanted;

    TimingsOption(Syntax syntax) {
        wanted = syntax.flag("--timings", "Print at the end what each phase took, summed over all threads.");
    }

    Dossier timed(Dossier dossier) {
        return wanted.get() ? dossier.withTimings(timings) : dossier;
    }

    /** A line for each phase: its name, how often it ran, milliseconds in all, share of the whole. */
    void print(PrintStream err) {
        if (!wanted.get()) {
            return;
        }
        long whole = timings.spent().values().stream().mapToLong(Spent::nanos).sum();
        timings.spent().forEach((phase, spent) -> err.println(line(phase.label(), spent, whole)));
    }

    private static String line(String label, Spent spent, long whole) {
        return String.format(
                Locale.ROOT,
                "%-22s%8d times%12.1f ms%6.1f %%",
                label,
                spent.count(),
                spent.nanos() / 1e6,
                100.0 * spent.nanos() / Math.max(1, whole));
    }
}
