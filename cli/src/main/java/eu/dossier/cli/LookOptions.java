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
import java.util.function.Supplier;

/** How an organisation's documents look. */
final class LookOptions {

    private final Surroundings surroundings;
    private final HouseFiles files;

    private final Supplier<String> theme;
    private final Supplier<String> template;
    private final Supplier<String> styles;

    LookOptions(Surroundings surroundings, Syntax syntax) {
        this.surroundings = surroundings;
        this.files = new HouseFiles(surroundings);
        theme = syntax.option(
                        "--theme",
                        "FILE",
                        "Theme file: paper, fonts, colours, logo, texts at the edges of pages, Word template.")
                .text();
        template = syntax.option(
                        "--template",
                        "FILE",
                        "Word file of your own that Word documents are put into, in place of the theme's.")
                .text();
        styles = syntax.option(
                        "--template-styles",
                        "FILE",
                        "What the template calls styles that have other names there: 'Heading 1: Titre principal'.")
                .text();
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
        if (template.get().isEmpty() && !styles.get().isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, "--template-styles says nothing without --template");
        }
        Optional<HouseTemplate> given =
                template.get().isEmpty() ? Optional.empty() : Optional.of(files.template(template.get(), styles.get()));
        String name = theme.get();
        if (name.isEmpty()) {
            return framed(plain, given);
        }
        ThemeReader.Result read = files.theme(name);
        files.refuse(name, read.diagnostics());
        Theme look = read.theme().orElseThrow();
        files.refuse(name, plain.check(look));
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
