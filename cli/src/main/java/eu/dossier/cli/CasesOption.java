package eu.dossier.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The case files that a command takes. */
final class CasesOption {

    private final Supplier<List<String>> given;

    CasesOption(Syntax syntax) {
        given = syntax.operands(
                1,
                "CASE",
                "Case file, YAML or JSON; - for standard input. A pattern as 'cases/**/*.yaml' is expanded where the"
                        + " shell has not done it.");
    }

    /**
     * As the user wrote them, in order; the files of a pattern in the order of their names. A file that several patterns name counts once, and the settings that lie beside the
     * cases are no case.
     */
    List<String> names(Surroundings surroundings) throws IOException {
        if (given.get().stream().filter(CaseInputs.STANDARD_INPUT::equals).count() > 1) {
            throw new CommandFailure(ExitCode.USAGE, "'-' is given twice; standard input can be read once only");
        }
        Set<Object> seen = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (String one : given.get()) {
            List<String> files = CasePattern.expanded(surroundings, one);
            // A pattern without a file stays, to be told where it stands: it stops no other case.
            names.addAll(files.isEmpty() ? List.of(one) : files);
        }
        names.removeIf(name -> !seen.add(CaseInputs.place(surroundings, name)));
        if (names.size() > 1) {
            names.removeIf(ConfigFile::isOne);
        }
        return names;
    }
}
