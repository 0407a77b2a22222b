package eu.dossier.cli;

import eu.dossier.cli.ConfigFile.Setting;
import eu.dossier.core.read.Suggestions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Adds to a command line what the settings of the project say and the command line does not. A setting has the name of a
 * long option and holds for every command with that option; where commands mean different things by one name, what the
 * first of them means.
 */
final class Configuration {

    private static final Set<String> NEVER = Set.of("config", "help", "version");

    private final Surroundings surroundings;
    private final CommandLine root;
    private final Supplier<CommandLine> whole;

    /**
     * @param root that arguments are read with
     * @param whole the same with all commands, asked for only where there are settings
     */
    Configuration(Surroundings surroundings, CommandLine root, Supplier<CommandLine> whole) {
        this.surroundings = surroundings;
        this.root = root;
        this.whole = whole;
    }

    /**
     * A command line with the settings in it.
     *
     * @param arguments with the settings behind the name of the command
     * @param added what each setting that holds became, by its place in the file
     */
    record Configured(List<String> arguments, Map<String, List<String>> added) {

        private static Configured plain(String... arguments) {
            return new Configured(List.of(arguments), Map.of());
        }

        /** Which settings a message speaks of, and where they stand: whoever did not write them would look in vain. */
        List<String> blamed(String message) {
            return added.entrySet().stream()
                    .filter(setting -> setting.getValue().stream().anyMatch(one -> speaksOf(message, one)))
                    .map(setting -> setting.getValue().getFirst().replaceFirst("^--(no-)?([^=]*).*", "$2")
                            + " is set in " + setting.getKey() + ".")
                    .toList();
        }

        private static boolean speaksOf(String message, String argument) {
            String name = argument.replaceFirst("=.*", "");
            String value = argument.substring(Math.min(name.length() + 1, argument.length()));
            return holds(message, name) || (!value.isEmpty() && holds(message, value));
        }

        private static boolean holds(String message, String word) {
            return Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])")
                    .matcher(message)
                    .find();
        }
    }

    /** The command line with what the settings say and it does not. */
    Configured applied(String... arguments) throws IOException {
        ParseResult parsed;
        try {
            parsed = root.parseArgs(arguments).subcommand();
        } catch (ParameterException e) {
            // Whoever runs the command line tells it better.
            return Configured.plain(arguments);
        }
        Optional<ConfigFile> file = parsed == null || root.isUsageHelpRequested() ? Optional.empty() : find(parsed);
        return file.isEmpty() ? Configured.plain(arguments) : with(file.get(), parsed, arguments);
    }

    /** The file named, else the one beside the cases, else the one in the folder that the command runs in. */
    Optional<ConfigFile> find(ParseResult parsed) throws IOException {
        String named = parsed.matchedOptionValue("--config", "");
        if (!named.isEmpty()) {
            return Optional.of(ConfigFile.read(surroundings, Path.of(named)));
        }
        Set<Path> beside = new LinkedHashSet<>();
        for (Object operand : parsed.matchedPositionals().stream()
                .flatMap(positional -> positional.stringValues().stream())
                .toList()) {
            for (String file : CasePattern.expanded(surroundings, String.valueOf(operand))) {
                Path folder = folder(file);
                if (ConfigFile.existsIn(surroundings, folder)) {
                    beside.add(folder);
                }
            }
        }
        if (beside.size() > 1) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "the cases lie beside different " + ConfigFile.NAME + " files, in " + beside
                            + ". Render each folder alone, or name one with --config");
        }
        Path folder = beside.isEmpty() ? Path.of("") : beside.iterator().next();
        return ConfigFile.existsIn(surroundings, folder)
                ? Optional.of(ConfigFile.read(surroundings, folder.resolve(ConfigFile.NAME)))
                : Optional.empty();
    }

    private Path folder(String operand) {
        Path path = Path.of(operand);
        if (Files.isDirectory(surroundings.folder().resolve(path))) {
            return path;
        }
        return Optional.ofNullable(path.getParent()).orElse(Path.of(""));
    }

    /** Tells a setting that no command knows. */
    void requireKnown(ConfigFile file) {
        CommandLine all = whole.get();
        file.settings().values().forEach(setting -> meant(all, file, setting));
    }

    private Configured with(ConfigFile file, ParseResult parsed, String... arguments) {
        List<String> extended = new ArrayList<>(List.of(arguments));
        Map<String, List<String>> used = new LinkedHashMap<>();
        int place = extended.indexOf(parsed.commandSpec().name()) + 1;
        CommandLine all = whole.get();
        for (Setting setting : file.settings().values()) {
            OptionSpec meant = meant(all, file, setting);
            OptionSpec option = parsed.commandSpec().findOption(meant.longestName());
            if (option != null && isSame(option, meant) && !parsed.hasMatchedOption(option)) {
                List<String> added = arguments(file, setting, option);
                extended.addAll(place, added);
                used.put(file.place(setting), added);
                tried(file, setting, parsed, added);
            }
        }
        used.values().removeIf(List::isEmpty);
        return new Configured(extended, used);
    }

    /** The option that a setting names. */
    private static OptionSpec meant(CommandLine all, ConfigFile file, Setting setting) {
        Set<String> known = new TreeSet<>();
        for (CommandLine command : all.getSubcommands().values()) {
            CommandSpec spec = command.getCommandSpec();
            OptionSpec option = spec.findOption("--" + setting.name());
            if (option != null && !NEVER.contains(setting.name())) {
                return option;
            }
            spec.options().forEach(one -> known.add(one.longestName().replaceFirst("^--", "")));
        }
        known.removeAll(NEVER);
        throw new CommandFailure(
                ExitCode.USAGE,
                file.place(setting) + ": there is no setting '" + setting.name() + "'. "
                        + Suggestions.nearest(setting.name(), known)
                                .map("Did you mean '%s'?"::formatted)
                                .orElse("Settings have the names of long options; see 'dossier render --help'"));
    }

    private static boolean isSame(OptionSpec one, OptionSpec other) {
        return one.paramLabel().equals(other.paramLabel())
                && one.typeInfo().getType().equals(other.typeInfo().getType());
    }

    private static List<String> arguments(ConfigFile file, Setting setting, OptionSpec option) {
        if (option.typeInfo().isBoolean()) {
            return flag(file, setting, option);
        }
        boolean list = option.typeInfo().isMultiValue();
        if (setting.values().size() != 1 && !list) {
            throw new CommandFailure(
                    ExitCode.USAGE, file.place(setting) + ": '" + setting.name() + "' takes one value, not a list");
        }
        return setting.values().stream()
                .map(value -> option.longestName() + "=" + placed(file, option, value))
                .toList();
    }

    private static List<String> flag(ConfigFile file, Setting setting, OptionSpec option) {
        return switch (String.join(",", setting.values())) {
            case "true" -> List.of(option.longestName());
            case "false" -> List.of();
            default ->
                throw new CommandFailure(
                        ExitCode.USAGE, file.place(setting) + ": '" + setting.name() + "' is true or false");
        };
    }

    /** Paths in the file start from the file. */
    private static String placed(ConfigFile file, OptionSpec option, String value) {
        boolean number = !option.paramLabel().equals("FILE") && value.matches("[0-9]+");
        return Paths.isPath(option) && !number ? file.folder().resolve(value).toString() : value;
    }

    /** So that a value that is wrong is told where it stands. */
    private void tried(ConfigFile file, Setting setting, ParseResult parsed, List<String> added) {
        List<String> alone = new ArrayList<>(List.of(parsed.commandSpec().name()));
        alone.addAll(added);
        alone.addAll(parsed.matchedPositionals().stream()
                .flatMap(positional -> positional.stringValues().stream())
                .toList());
        try {
            root.parseArgs(alone.toArray(String[]::new));
        } catch (ParameterException e) {
            if (e.getArgSpec() instanceof OptionSpec option
                    && option.longestName().equals("--" + setting.name())) {
                throw new CommandFailure(ExitCode.USAGE, file.place(setting) + ": " + e.getMessage());
            }
        }
    }
}
