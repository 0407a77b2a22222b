package eu.dossier.cli;

import eu.dossier.briefing.CaseText;
import eu.dossier.briefing.Dossier;
import eu.dossier.core.change.Changes;
import eu.dossier.core.report.ChangeReport;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Warned;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

final class DiffCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    private final Supplier<String> before;
    private final Supplier<String> now;
    private final Supplier<List<String>> audiences;
    private final Supplier<Format> format;
    private final MomentOption moment;

    /** How changes are printed; named as on the command line. */
    enum Format {
        text,
        json
    }

    DiffCommand(Surroundings surroundings, Syntax syntax) {
        this.surroundings = surroundings;
        syntax.abbreviated()
                .says("Tells what changed between two states of a case, in what each audience may know.")
                .examples(
                        "  dossier diff case-1.yaml case-2.yaml",
                        "  dossier diff case-1.yaml case-2.yaml --audience press",
                        "  dossier diff case-1.yaml case-2.yaml -f json");
        before = syntax.operand("OLD", "The earlier case file.");
        now = syntax.operand("NEW", "The later case file; - for standard input.");
        audiences = syntax.option(
                        "--audience", "NAME", "Audience to tell of: ${COMPLETION-CANDIDATES}; all when left out.")
                .offers(Candidates::audiences)
                .list(String.class);
        format = syntax.option("-f --format", "FORMAT", "${COMPLETION-CANDIDATES}; text when left out.")
                .choice(Format.text);
        moment = new MomentOption(surroundings, syntax);
    }

    @Override
    public Integer call() throws IOException {
        Dossier dossier = Dossier.standard();
        requireKnown(dossier.audiences());
        CaseInputs inputs = new CaseInputs(surroundings);
        CaseText later = inputs.read(now.get());
        Warned<Map<String, Changes>> found =
                dossier.compare(inputs.read(before.get()), later, moment.moment(), audiences.get());
        surroundings.err().print(surroundings.findings().print(found.diagnostics()));
        surroundings.err().flush();
        if (found.diagnostics().stream().anyMatch(Diagnostic::isError)) {
            boolean leak =
                    found.diagnostics().stream().anyMatch(one -> one.code().equals("D6002"));
            return (leak ? ExitCode.REFUSED : ExitCode.ERRORS).code();
        }
        Map<String, Changes> told = found.value();
        surroundings.out().print(format.get() == Format.json ? ChangeReport.json(told) : ChangeReport.text(told));
        surroundings.out().flush();
        return ExitCode.DONE.code();
    }

    private void requireKnown(List<String> known) {
        for (String audience : audiences.get()) {
            if (!known.contains(audience)) {
                throw new CommandFailure(
                        ExitCode.USAGE,
                        "there is no audience '" + audience + "'. There are: " + String.join(", ", known));
            }
        }
    }
}
