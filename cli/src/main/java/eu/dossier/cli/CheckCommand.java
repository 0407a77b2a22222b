package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import eu.dossier.document.diagnostic.Diagnostic;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = "Checks case files and renders nothing.",
        footerHeading = "%nExample:%n",
        footer = {"  dossier check case.yaml"})
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "CASE", description = "Case file, YAML or JSON; - for standard input.")
    private List<String> cases = List.of();

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            converter = Moments.Converter.class,
            description = "Moment against which deadlines and embargoes are held; now when left out.")
    private @Nullable Instant at;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Dossier dossier = Dossier.standard();
        RunPrinter printer = new RunPrinter(surroundings, false);
        ExitCode worst = new Batch(1, false).run(cases.iterator(), argument -> check(dossier, argument), printer::show);
        printer.summarise();
        return worst.code();
    }

    private CaseReport check(Dossier dossier, String argument) {
        try {
            List<Diagnostic> found = dossier.check(new CaseInputs(surroundings).read(argument), moment());
            ExitCode exitCode = found.stream().anyMatch(Diagnostic::isError) ? ExitCode.ERRORS : ExitCode.DONE;
            return new CaseReport(argument, exitCode, found, Optional.empty(), List.of(), 0);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Fault fault = Fault.of(e, surroundings.wantsDetails());
            return new CaseReport(argument, fault.exitCode(), List.of(), Optional.of(fault), List.of(), 0);
        }
    }

    private Instant moment() {
        return at == null ? Moments.ofSurroundings(surroundings) : at;
    }
}
