package eu.dossier.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** Which options name files: those whose value is called FILE or DIR in the help. */
final class Paths {

    private static final List<String> LABELS = List.of("FILE", "DIR");

    private Paths() {}

    static boolean isPath(OptionSpec option) {
        return Arrays.stream(option.paramLabel().split("\\|", -1)).anyMatch(LABELS::contains);
    }
}
