package eu.dossier.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/** The case files that a command takes. */
final class CasesOption {

    @Parameters(arity = "1..*", paramLabel = "CASE", description = "Case file, YAML or JSON; - for standard input.")
    private List<String> names = List.of();

    /** As the user wrote them, in order. */
    List<String> names() {
        return names;
    }
}
