package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import java.io.IOException;
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
        Dossier standard = Dossier.standard();
        return look.dress(policy.on(
                briefings.isEmpty() ? standard : standard.withBriefings(OwnBriefings.read(surroundings, briefings))));
    }
}
