package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import eu.dossier.cli.ConfigFile.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

final class ConfigCommand implements Callable<Integer> {

    /** What holds where an option that is left out has no value that could be shown. */
    private static final Map<String, String> DEFAULTS = Map.of(
            "at", "now",
            "briefing", "every usual one",
            "findings", "full; of several cases totals",
            "lang", "the case's own",
            "pdf-standard", "ua-1",
            "policy", "the one that comes along",
            "theme", "the one that comes along");

    private final Surroundings surroundings;

    private final Syntax syntax;
    private final Supplier<List<String>> places;

    ConfigCommand(Surroundings surroundings, Syntax syntax) {
        this.surroundings = surroundings;
        syntax.says("Shows the settings that hold for a case or a folder of cases, and where each comes from.")
                .example(
                        "  dossier config cases/case.yaml",
                        "",
                        "A setting in dossier.yaml has the name of a long option: 'format: [pdf, docx]'.",
                        "The command line wins over it; it wins over SOURCE_DATE_EPOCH and what is",
                        "built in. Its paths start from its own folder.");
        this.syntax = syntax;
        places = syntax.operands(0, "CASE|DIR", "Beside which dossier.yaml is looked for.");
    }

    @Override
    public Integer call() throws IOException {
        for (String place : places.get()) {
            if (!Files.exists(surroundings.resolve(place))) {
                throw new NoSuchFileException(place);
            }
        }
        CommandSpec spec = syntax.spec();
        CommandLine root = spec.root().commandLine();
        Configuration configuration = new Configuration(surroundings, root, () -> root);
        Optional<ConfigFile> file = configuration.find(spec.commandLine().getParseResult());
        file.ifPresent(configuration::requireKnown);
        surroundings
                .out()
                .println(file.map(found -> "Settings: " + found.shown())
                        .orElse("Settings: none; there is no " + ConfigFile.NAME + " here"
                                + (places.get().isEmpty() ? "" : " nor beside " + String.join(", ", places.get()))));
        render().options().stream()
                .filter(option -> !List.of("help", "version", "config").contains(name(option)))
                .sorted(Comparator.comparing(ConfigCommand::name))
                .forEach(option -> surroundings.out().println(line(file, option)));
        file.ifPresent(this::others);
        return ExitCode.DONE.code();
    }

    private CommandSpec render() {
        return Objects.requireNonNull(syntax.spec().root().subcommands().get("render"))
                .getCommandSpec();
    }

    private static String name(OptionSpec option) {
        return option.longestName().replaceFirst("^--", "");
    }

    private String line(Optional<ConfigFile> file, OptionSpec option) {
        String name = name(option);
        return file.flatMap(
                        found -> Optional.ofNullable(found.settings().get(name)).map(setting -> row(found, setting)))
                .or(() -> environment(name))
                .orElseGet(() -> row(name, builtIn(option), "built in"));
    }

    /** Settings of other commands than render. */
    private void others(ConfigFile file) {
        List<String> shown =
                render().options().stream().map(ConfigCommand::name).toList();
        List<Setting> others = file.settings().values().stream()
                .filter(setting -> !shown.contains(setting.name()))
                .toList();
        if (!others.isEmpty()) {
            surroundings.out().println("For other commands:");
        }
        others.forEach(setting -> surroundings.out().println(row(file, setting)));
    }

    /** What holds when nobody says anything. */
    private static String builtIn(OptionSpec option) {
        String name = name(option);
        if (name.equals("format")) {
            return String.join(",", Dossier.standard().formats());
        }
        if (DEFAULTS.containsKey(name)) {
            return DEFAULTS.get(name);
        }
        Object value = option.initialValue();
        return value == null || value.equals("") || value.equals(List.of()) ? "-" : value.toString();
    }

    private Optional<String> environment(String name) {
        String epoch = surroundings.variable("SOURCE_DATE_EPOCH");
        return name.equals("at") && !epoch.isEmpty()
                ? Optional.of(row(name, epoch, "SOURCE_DATE_EPOCH"))
                : Optional.empty();
    }

    private static String row(ConfigFile file, Setting setting) {
        return row(setting.name(), String.join(",", setting.values()), file.place(setting));
    }

    private static String row(String name, String value, String source) {
        return String.format(Locale.ROOT, "  %-16s %-30s %s", name, value, source);
    }
}
