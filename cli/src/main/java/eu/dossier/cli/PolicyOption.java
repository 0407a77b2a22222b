package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import eu.dossier.core.release.Policy;
import eu.dossier.core.release.PolicyException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Who may know what, where it is not as built in. */
final class PolicyOption {

    private final Surroundings surroundings;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "Policy of your organisation, in place of the built-in one.")
    private String file = "";

    @Option(
            names = "--ceiling",
            split = ",",
            paramLabel = "AUDIENCE:LABEL",
            description = "Another ceiling that the policy allows, as certs:GREEN.")
    private List<String> ceilings = List.of();

    PolicyOption(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Dossier on(Dossier dossier) throws IOException {
        Policy policy = file.isEmpty() ? dossier.policy() : read();
        for (String ceiling : ceilings) {
            Optional<Policy> other = policy.withCeiling(ceiling);
            policy = other.orElseThrow(() -> new CommandFailure(
                    ExitCode.USAGE,
                    "the policy does not allow --ceiling " + ceiling
                            + ". Write an audience and one of its ceilings, as certs:GREEN"));
        }
        return dossier.withPolicy(policy);
    }

    private Policy read() throws IOException {
        try {
            return Policy.read(file, Files.readAllBytes(surroundings.resolve(file)));
        } catch (PolicyException e) {
            throw new CommandFailure(ExitCode.ERRORS, String.valueOf(e.getMessage()));
        }
    }
}
