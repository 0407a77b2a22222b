package eu.dossier.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of a command, in the man macros of roff (man(7)), from the same texts as its help. */
final class ManualPage {

    private final CommandSpec command;
    private final String date;
    private final Help help;
    private final StringBuilder out = new StringBuilder();

    /** @param date of the page, as 2026-03-02: given, for the same source gives the same bytes every day */
    ManualPage(CommandSpec command, String date) {
        this.command = command;
        this.date = date;
        this.help = new Help(command, Help.defaultColorScheme(Help.Ansi.OFF));
    }

    /** {@code dossier-render}. */
    String name() {
        return command.qualifiedName("-");
    }

    String text() {
        line(".TH \"" + name().toUpperCase(Locale.ROOT) + "\" 1 \"" + date + "\" \"Dossier " + Version.text()
                + "\" \"Dossier\"");
        section("NAME");
        line(escape(name()) + " \\- "
                + escape(String.join(" ", command.usageMessage().description())));
        section("SYNOPSIS");
        line(".nf\n" + escape(help.synopsis(0).strip()) + "\n.fi");
        operands();
        options();
        commands();
        footer();
        exitCodes();
        environment();
        files();
        seeAlso();
        return out.toString();
    }

    private void operands() {
        List<PositionalParamSpec> shown = command.positionalParameters();
        if (!shown.isEmpty()) {
            section("OPERANDS");
        }
        shown.forEach(one -> entry(one.paramLabel(), described(one)));
    }

    private void options() {
        section("OPTIONS");
        Map<OptionGroup, List<OptionSpec>> groups = OptionGroup.of(command);
        groups.forEach((group, options) -> {
            if (groups.size() > 1) {
                line(".SS " + group.title());
            }
            options.forEach(option -> entry(names(option), described(option)));
        });
    }

    private static String names(OptionSpec option) {
        List<String> names = new ArrayList<>(List.of(option.names()));
        if (option.negatable()) {
            names.add(option.longestName().replaceFirst("^--", "--no-"));
        }
        return String.join(", ", names) + (option.arity().max() == 0 ? "" : " " + option.paramLabel());
    }

    private void commands() {
        List<CommandLine> shown = command.subcommands().values().stream()
                .filter(one -> !one.getCommandSpec().usageMessage().hidden())
                .toList();
        if (!shown.isEmpty()) {
            section("COMMANDS");
        }
        shown.forEach(one ->
                entry(one.getCommandName(), one.getCommandSpec().usageMessage().description()));
    }

    private void footer() {
        String[] footer = command.usageMessage().footer();
        if (footer.length > 0) {
            section("EXAMPLES");
            line(".nf\n" + escape(String.join("\n", footer)) + "\n.fi");
        }
    }

    private void exitCodes() {
        section("EXIT STATUS");
        command.root().usageMessage().exitCodeList().forEach((code, meaning) -> entry(code, meaning));
    }

    private void environment() {
        section("ENVIRONMENT");
        entry("SOURCE_DATE_EPOCH", "The moment spoken of where there is no --at: seconds since 1970-01-01T00:00Z.");
        entry("NO_COLOR", "Set to anything: no colours.");
        entry("DOSSIER_JAVA_OPTS", "Options for the Java process, as -Xmx4g.");
        entry(
                "DOSSIER_CACHE",
                "Folder of what makes starts fast; off does without. $XDG_CACHE_HOME/dossier when left out,"
                        + " else ~/.cache/dossier.");
        entry("DOSSIER_DEBUG", "Set to anything: the stack trace of a bug, to send along.");
    }

    private void files() {
        section("FILES");
        entry(
                "dossier.yaml",
                "What a project always passes, beside the cases or in the present folder: names of long options with"
                        + " their values, as 'format: [pdf, docx]'. Its paths start from its own folder. The command"
                        + " line goes before it, it goes before SOURCE_DATE_EPOCH and what is built in.");
        entry("out/<case id>/", "The documents of a case, and a record of each release: release.<audience>.json.");
        entry("out/.dossier/", "What earlier runs with --incremental left, and a lock; may be deleted at any time.");
    }

    private void seeAlso() {
        if (command.parent() != null) {
            section("SEE ALSO");
            line("\\fBdossier\\fR(1)");
        }
    }

    private void section(String title) {
        line(".SH " + title);
    }

    private void entry(String name, String... description) {
        line(".TP\n\\fB" + escape(name) + "\\fR");
        Arrays.stream(description).forEach(text -> line(escape(text)));
    }

    private static String[] described(ArgSpec one) {
        return Arrays.stream(one.description())
                .map(text -> text.replace("${COMPLETION-CANDIDATES}", candidates(one)))
                .toArray(String[]::new);
    }

    private static String candidates(ArgSpec one) {
        List<String> all = new ArrayList<>();
        if (one.completionCandidates() != null) {
            one.completionCandidates().forEach(all::add);
        }
        return String.join(", ", all);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** A dot or an apostrophe at the start of a line would be a command of roff. */
    private static String escape(String text) {
        return text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replaceAll("(?m)^([.'])", "\\\\&$1")
                .replace("%n", "\n");
    }
}
