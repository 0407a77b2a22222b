package eu.dossier.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What an option is about: the help of a command with many is read in groups. */
enum OptionGroup {
    WHAT("What"),
    WHERE("Where to"),
    HOUSE("Your organisation"),
    SCRIPTS("Build scripts"),
    HELP("Help");

    /** With fewer, headings would be most of the list. */
    private static final int MANY = 12;

    private final String title;

    OptionGroup(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The options of a command by group, in order; one group without a name where they are few. */
    static Map<OptionGroup, List<OptionSpec>> of(CommandSpec command) {
        List<OptionSpec> shown =
                command.options().stream().filter(option -> !option.hidden()).toList();
        Map<OptionGroup, List<OptionSpec>> groups = new EnumMap<>(OptionGroup.class);
        if (shown.size() < MANY) {
            groups.put(WHAT, shown);
            return groups;
        }
        for (OptionGroup group : values()) {
            List<OptionSpec> options =
                    shown.stream().filter(option -> of(option) == group).toList();
            if (!options.isEmpty()) {
                groups.put(group, options);
            }
        }
        return groups;
    }

    private static OptionGroup of(OptionSpec option) {
        return switch (option.longestName()) {
            case "--out", "--incremental" -> WHERE;
            case "--briefings",
                    "--theme",
                    "--template",
                    "--template-styles",
                    "--policy",
                    "--ceiling",
                    "--pdf-standard" -> HOUSE;
            case "--jobs", "--fail-fast", "--quiet", "--report", "--findings", "--timings", "--config" -> SCRIPTS;
            case "--help", "--version" -> HELP;
            default -> WHAT;
        };
    }
}
