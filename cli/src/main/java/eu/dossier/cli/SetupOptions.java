package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What an organisation brings along: its own briefings, its look, its policy. */
final class SetupOptions {

    private final Surroundings surroundings;

    @Option(
            names = "--briefings",
            paramLabel = "DIR",
            description = "Folder with briefings of your own, beside or in place of those that come along.")
    private String briefings = "";

    @Option(
            names = "--pdf-standard",
            paramLabel = "STANDARD",
            completionCandidates = Candidates.PdfStandards.class,
            description =
                    "What PDF files promise: ua-1 (PDF/UA-1 with PDF/A-2a), or ua-2 (PDF/UA-2 with PDF/A-4, for newer"
                            + " readers); ua-1 when left out.")
    private String standard = "";

    @Mixin
    private final LookOptions look;

    @Mixin
    private final PolicyOption policy;

    SetupOptions(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.look = new LookOptions(surroundings);
        this.policy = new PolicyOption(surroundings);
    }

    /** Dossier with all that was brought along. */
    Dossier dossier() throws IOException {
        Dossier house = withStandard(Dossier.standard());
        return look.dress(policy.on(
                briefings.isEmpty() ? house : house.withBriefings(OwnBriefings.read(surroundings, briefings))));
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
            return standard.isEmpty() ? dossier : dossier.withOption("pdf", "standard", standard);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCode.USAGE, "--pdf-standard: " + e.getMessage());
        }
    }
}
