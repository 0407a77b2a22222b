package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import eu.dossier.briefing.theme.ThemeReader;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Severity;
import eu.dossier.document.diagnostic.Warned;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.HouseTemplate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How an organisation's documents look. */
final class LookOptions {

    private final Surroundings surroundings;
    private final HouseFiles files;

    @Option(
            names = "--theme",
            paramLabel = "FILE",
            description = "Theme file: paper, fonts, colours, logo, texts at the edges of pages, Word template.")
    private String theme = "";

    @Option(
            names = "--template",
            paramLabel = "FILE",
            description = "Word file of your own that Word documents are put into, in place of the theme's.")
    private String template = "";

    @Option(
            names = "--template-styles",
            paramLabel = "FILE",
            description = "What the template calls styles that have other names there: 'Heading 1: Titre principal'.")
    private String styles = "";

    LookOptions(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.files = new HouseFiles(surroundings);
    }

    /** Hashes of the files that the look was read from. */
    List<String> fingerprints() {
        return files.fingerprints();
    }

    /** Those files. */
    List<Path> files() {
        return files.paths();
    }

    /** The same in that look. */
    Dossier dress(Dossier plain) throws IOException {
        if (template.isEmpty() && !styles.isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, "--template-styles says nothing without --template");
        }
        Optional<HouseTemplate> given =
                template.isEmpty() ? Optional.empty() : Optional.of(files.template(template, styles));
        if (theme.isEmpty()) {
            return framed(plain, given);
        }
        ThemeReader.Result read = files.theme(theme);
        files.refuse(theme, read.diagnostics());
        Theme look = read.theme().orElseThrow();
        files.refuse(theme, plain.check(look));
        return framed(plain.withTheme(look), given.isPresent() ? given : read.wordTemplate());
    }

    private Dossier framed(Dossier plain, Optional<HouseTemplate> used) {
        if (used.isEmpty()) {
            return plain;
        }
        Warned<Optional<Dossier>> framed = plain.withWordTemplate(used.get());
        files.refuse(used.get().name(), framed.diagnostics());
        // What is merely worth knowing is told by lint-template, not in every run.
        List<Diagnostic> warnings = framed.diagnostics().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .toList();
        new Findings(surroundings).print(warnings);
        return framed.value().orElseThrow();
    }
}
