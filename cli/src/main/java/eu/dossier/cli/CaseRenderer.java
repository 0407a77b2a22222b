package eu.dossier.cli;

import eu.dossier.briefing.CaseText;
import eu.dossier.briefing.Dossier;
import eu.dossier.briefing.Order;
import eu.dossier.briefing.Outcome;
import eu.dossier.briefing.Product;
import eu.dossier.briefing.record.Fingerprints;
import eu.dossier.briefing.record.ReleaseRecord;
import eu.dossier.cli.CaseReport.WrittenFile;
import eu.dossier.cli.OutputState.Same;
import eu.dossier.document.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Renders the cases of one run, each into its folder, whatever happens. What takes time is done on any thread; what is
 * written is written in the order of the command line, so that the same run always ends in the same way.
 */
final class CaseRenderer {

    /** How long another run may write one case. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Surroundings surroundings;
    private final Dossier dossier;
    private final Order order;
    private final Path out;
    private final Optional<OutputState> state;
    private final Map<String, String> claimed = new HashMap<>();

    /**
     * @param out folder below which each case has its own, as the user wrote it
     * @param state what earlier runs left, if unchanged cases are to be left alone
     */
    CaseRenderer(Surroundings surroundings, Dossier dossier, Order order, Path out, Optional<OutputState> state) {
        this.surroundings = surroundings;
        this.dossier = dossier;
        this.order = order;
        this.out = out;
        this.state = state;
    }

    /** A case that waits for its turn to be written. */
    sealed interface Prepared {

        /** Whether it is known already that it did not end well. */
        default boolean hasFailed() {
            return false;
        }

        /** Nothing is to be written. */
        record Ended(CaseReport report) implements Prepared {
            @Override
            public boolean hasFailed() {
                return report.exitCode() != ExitCode.DONE;
            }
        }

        /** Its documents are there already. */
        record Unchanged(String argument, Same same, long millis) implements Prepared {}

        /** Its documents are made. */
        record Made(String argument, String hash, Outcome.Rendered outcome, long millis) implements Prepared {}
    }

    /** The first half, on any thread. */
    Prepared prepare(String argument) {
        long start = System.nanoTime();
        try {
            CaseText text = new CaseInputs(surroundings).read(argument);
            String hash = Fingerprints.of(text.bytes());
            Optional<Same> same = state.flatMap(known -> known.unchanged(argument, hash));
            if (same.isPresent()) {
                return new Prepared.Unchanged(argument, same.get(), since(start));
            }
            Outcome outcome = dossier.render(text, order);
            return switch (outcome) {
                case Outcome.Faulty faulty -> ended(argument, ExitCode.ERRORS, faulty, since(start));
                case Outcome.Refused refused -> ended(argument, ExitCode.REFUSED, refused, since(start));
                case Outcome.Rendered rendered -> new Prepared.Made(argument, hash, rendered, since(start));
            };
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Prepared.Ended(broken(argument, Fault.of(e, surroundings.wantsDetails()), since(start)));
        }
    }

    /** The second half, one case after the other. */
    CaseReport finish(Prepared prepared) {
        return switch (prepared) {
            case Prepared.Ended ended -> ended.report();
            case Prepared.Unchanged unchanged ->
                claim(unchanged.same().caseId(), unchanged.argument(), unchanged.millis())
                        .orElseGet(() -> unchanged(unchanged));
            case Prepared.Made made ->
                claim(made.outcome().caseId(), made.argument(), made.millis()).orElseGet(() -> written(made));
        };
    }

    /** The second half where one case comes again and again. */
    CaseReport finishAgain(Prepared prepared) {
        claimed.clear();
        return finish(prepared);
    }

    /** Two cases of one name would overwrite each other. */
    private Optional<CaseReport> claim(String caseId, String argument, long millis) {
        String other = claimed.putIfAbsent(caseId, argument);
        if (other == null) {
            return Optional.empty();
        }
        Fault fault = new Fault(
                ExitCode.ERRORS,
                "dossier: %s and %s are both case %s, and would overwrite each other in %s. Nothing was written for %s. Give one of them another id, or render it alone with another --out."
                        .formatted(other, argument, caseId, out.resolve(caseId), argument));
        return Optional.of(broken(argument, fault, millis));
    }

    private CaseReport written(Prepared.Made made) {
        long start = System.nanoTime();
        try {
            List<WrittenFile> files = write(made);
            return report(made.argument(), made.outcome().diagnostics(), files, made.millis() + since(start), false);
        } catch (IOException | RuntimeException e) {
            return broken(made.argument(), Fault.of(e, surroundings.wantsDetails()), made.millis() + since(start));
        }
    }

    private static CaseReport unchanged(Prepared.Unchanged unchanged) {
        Same same = unchanged.same();
        return report(unchanged.argument(), same.diagnostics(), same.files(), unchanged.millis(), true);
    }

    private List<WrittenFile> write(Prepared.Made made) throws IOException {
        Outcome.Rendered rendered = made.outcome();
        Path shown = out.resolve(rendered.caseId());
        Path folder = surroundings.folder().resolve(shown);
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<WrittenFile> written = new ArrayList<>();
        for (Product product : rendered.products()) {
            files.put(product.fileName(), product.bytes());
            written.add(new WrittenFile(
                    shown.resolve(product.fileName()).toString(),
                    product.bytes().length,
                    Fingerprints.of(product.bytes()),
                    product.pages()));
        }
        FolderLock lock = FolderLock.take(OutputState.folder(surroundings, out), out, PATIENCE);
        try {
            for (ReleaseRecord record : rendered.records()) {
                files.put(record.fileName(), RecordKeeper.merged(folder, record).bytes());
            }
            new OutputFolder(folder).put(files);
            if (state.isPresent()) {
                Same same = new Same(rendered.caseId(), written, rendered.diagnostics());
                state.get().remember(made.argument(), made.hash(), same, rendered.records());
            }
        } finally {
            lock.close();
        }
        return written;
    }

    private static Prepared ended(String argument, ExitCode exitCode, Outcome outcome, long millis) {
        return new Prepared.Ended(
                new CaseReport(argument, exitCode, outcome.diagnostics(), Optional.empty(), List.of(), millis, false));
    }

    private static CaseReport broken(String argument, Fault fault, long millis) {
        return new CaseReport(argument, fault.exitCode(), List.of(), Optional.of(fault), List.of(), millis, false);
    }

    private static CaseReport report(
            String argument, List<Diagnostic> found, List<WrittenFile> files, long millis, boolean unchanged) {
        return new CaseReport(argument, ExitCode.DONE, found, Optional.empty(), files, millis, unchanged);
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
