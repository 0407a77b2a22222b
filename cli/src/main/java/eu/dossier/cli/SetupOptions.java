package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** What an organisation brings along: its own briefings, its look, its policy. */
final class SetupOptions {

    private final Surroundings surroundings;

    private final Supplier<String> briefings;
    private final Supplier<String> standard;
    private final LookOptions look;
    private final PolicyOption policy;

    SetupOptions(Surroundings surroundings, Syntax syntax) {
        this.surroundings = surroundings;
        briefings = syntax.option(
                        "--briefings",
                        "DIR",
                        "Folder with briefings of your own, beside or in place of those that come along.")
                .text();
        standard = syntax.option(
                        "--pdf-standard",
                        "STANDARD",
                        "What PDF files promise: ua-1 (PDF/UA-1 with PDF/A-2a), or ua-2 (PDF/UA-2 with PDF/A-4, for"
                                + " newer readers); ua-1 when left out.")
                .offers(Candidates::pdfStandards)
                .text();
        look = new LookOptions(surroundings, syntax);
        policy = new PolicyOption(surroundings, syntax);
    }

    /** Dossier with all that was brought along. */
    Dossier dossier() throws IOException {
        Dossier house = withStandard(Dossier.standard());
        String own = briefings.get();
        return look.dress(policy.on(own.isEmpty() ? house : house.withBriefings(OwnBriefings.read(surroundings, own))));
    }

    /** Hashes of the files that the look was read from, once {@link #dossier} was asked. */
    List<String> fingerprints() {
        return look.fingerprints();
    }

    /** Those files. */
    List<Path> files() {
        return look.files();
    }

    private Dossier withStandard(Dossier dossier) {
        try {
            return standard.get().isEmpty() ? dossier : dossier.withOption("pdf", "standard", standard.get());
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCode.USAGE, "--pdf-standard: " + e.getMessage());
        }
    }
}
