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
import java.util.function.Supplier;

final class LintTemplateCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    private final Supplier<String> file;
    private final Supplier<String> styles;
    private final Supplier<String> sample;
    private final Supplier<Format> format;

    /** How findings are printed; named as on the command line. */
    enum Format {
        text,
        json
    }

    LintTemplateCommand(Surroundings surroundings, Syntax syntax) {
        this.surroundings = surroundings;
        syntax.abbreviated()
                .says("Checks a Word template of your own and prints a sample briefing in it.")
                .examples(
                        "  dossier lint-template ministry.docx",
                        "  dossier lint-template ministry.docx --styles names.yaml --sample trial.docx",
                        "",
                        "An error refuses the template; docs/word-templates.md says what to do.");
        file = syntax.operand("FILE", "Word file, .docx or .dotx.");
        styles = syntax.option("--styles", "FILE", "What the template calls styles that have other names there.")
                .text();
        sample = syntax.option(
                        "--sample",
                        "FILE",
                        "Where to write a sample briefing in the template, to be looked at in Word.")
                .text();
        format = syntax.option(
                        "-f --format",
                        "FORMAT",
                        "How to tell what was found: ${COMPLETION-CANDIDATES}; text when left out.")
                .choice(Format.text);
    }

    @Override
    public Integer call() throws IOException {
        requireAnotherFile();
        HouseFiles files = new HouseFiles(surroundings);
        TemplateTrial trial = Dossier.standard().tryWordTemplate(files.template(file.get(), styles.get()));
        print(trial.diagnostics());
        if (trial.sample().isPresent() && !sample.get().isEmpty()) {
            write(trial.sample().get());
        }
        return (trial.sample().isPresent() ? ExitCode.DONE : ExitCode.ERRORS).code();
    }

    private void requireAnotherFile() throws IOException {
        String name = sample.get();
        Path at = surroundings.resolve(name);
        if (!name.isEmpty() && Files.exists(at) && Files.isSameFile(at, surroundings.resolve(file.get()))) {
            throw new CommandFailure(
                    ExitCode.USAGE, "--sample " + name + " is the template itself and would replace it; give another");
        }
    }

    private void print(List<Diagnostic> found) {
        switch (format.get()) {
            case text -> new Findings(surroundings).print(found);
            case json -> surroundings.out().print(JsonReport.print(found));
        }
        surroundings.out().flush();
    }

    private void write(byte[] bytes) throws IOException {
        Path path = surroundings.resolve(sample.get()).toAbsolutePath();
        String name = Objects.requireNonNull(path.getFileName()).toString();
        new OutputFolder(Objects.requireNonNull(path.getParent())).put(Map.of(name, bytes));
    }
}
