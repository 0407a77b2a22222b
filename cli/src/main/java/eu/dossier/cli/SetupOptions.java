package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import java.io.IOException;
import picocli.CommandLine.Option;

/** What an organisation brings along: its own briefings. */
final class SetupOptions {

    private final Surroundings surroundings;

    @Option(
            names = "--briefings",
            paramLabel = "DIR",
            description = "Folder with briefings of your own, beside or in place of those that come along.")
    private String briefings = "";

    SetupOptions(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Dossier with all that was brought along. */
    Dossier dossier() throws IOException {
        Dossier standard = Dossier.standard();
        return briefings.isEmpty() ? standard : standard.withBriefings(OwnBriefings.read(surroundings, briefings));
    }
}
