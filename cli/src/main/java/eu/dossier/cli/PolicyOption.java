package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import eu.dossier.core.release.Policy;
import eu.dossier.core.release.PolicyException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Who may know what, where it is not as built in. */
final class PolicyOption {

    private final Surroundings surroundings;

    private final Supplier<String> file;
    private final Supplier<List<String>> ceilings;

    PolicyOption(Surroundings surroundings, Syntax syntax) {
        this.surroundings = surroundings;
        file = syntax.option("--policy", "FILE", "Policy of your organisation, in place of the built-in one.")
                .text();
        ceilings = syntax.option(
                        "--ceiling", "AUDIENCE:LABEL", "Another ceiling that the policy allows, as certs:GREEN.")
                .list(String.class);
    }

    Dossier on(Dossier dossier) throws IOException {
        Policy policy = file.get().isEmpty() ? dossier.policy() : read(file.get());
        for (String ceiling : ceilings.get()) {
            Optional<Policy> other = policy.withCeiling(ceiling);
            policy = other.orElseThrow(() -> new CommandFailure(
                    ExitCode.USAGE,
                    "the policy does not allow --ceiling " + ceiling
                            + ". Write an audience and one of its ceilings, as certs:GREEN"));
        }
        return dossier.withPolicy(policy);
    }

    private Policy read(String name) throws IOException {
        try {
            return Policy.read(name, Files.readAllBytes(surroundings.resolve(name)));
        } catch (PolicyException e) {
            throw new CommandFailure(ExitCode.ERRORS, String.valueOf(e.getMessage()));
        }
    }
}
