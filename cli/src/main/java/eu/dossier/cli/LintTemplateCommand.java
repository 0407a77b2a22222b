package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import eu.dossier.briefing.TemplateTrial;
import eu.dossier.core.report.JsonReport;
import eu.dossier.document.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "lint-template",
        abbreviateSynopsis = true,
        description = "Checks a Word template of your own and prints a sample briefing in it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier lint-template ministry.docx",
            "  dossier lint-template ministry.docx --styles names.yaml --sample trial.docx",
            "",
            "An error refuses the template; docs/word-templates.md says what to do."
        })
final class LintTemplateCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "Word file, .docx or .dotx.")
    private String file = "";

    @Option(
            names = "--styles",
            paramLabel = "FILE",
            description = "What the template calls styles that have other names there.")
    private String styles = "";

    @Option(
            names = "--sample",
            paramLabel = "FILE",
            description = "Where to write a sample briefing in the template, to be looked at in Word.")
    private String sample = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "How to tell what was found: ${COMPLETION-CANDIDATES}; text when left out.")
    private Format format = Format.text;

    /** How findings are printed; named as on the command line. */
    enum Format {
        text,
        json
    }

    LintTemplateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        requireAnotherFile();
        HouseFiles files = new HouseFiles(surroundings);
        TemplateTrial trial = Dossier.standard().tryWordTemplate(files.template(file, styles));
        print(trial.diagnostics());
        if (trial.sample().isPresent() && !sample.isEmpty()) {
            write(trial.sample().get());
        }
        return (trial.sample().isPresent() ? ExitCode.DONE : ExitCode.ERRORS).code();
    }

    private void requireAnotherFile() throws IOException {
        Path at = surroundings.resolve(sample);
        if (!sample.isEmpty() && Files.exists(at) && Files.isSameFile(at, surroundings.resolve(file))) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "--sample " + sample + " is the template itself and would replace it; give another");
        }
    }

    private void print(List<Diagnostic> found) {
        switch (format) {
            case text -> new Findings(surroundings).print(found);
            case json -> surroundings.out().print(JsonReport.print(found));
        }
        surroundings.out().flush();
    }

    private void write(byte[] bytes) throws IOException {
        Path path = surroundings.resolve(sample).toAbsolutePath();
        String name = Objects.requireNonNull(path.getFileName()).toString();
        new OutputFolder(Objects.requireNonNull(path.getParent())).put(Map.of(name, bytes));
    }
}
