package eu.dossier.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of a command, in the man macros of roff (man(7)), from the same texts as its help. */
final class ManualPage {

    private final CommandSpec command;
    private final Help help;
    private final StringBuilder out = new StringBuilder();

    ManualPage(CommandSpec command) {
        this.command = command;
        this.help = new Help(command, Help.defaultColorScheme(Help.Ansi.OFF));
    }

    /** {@code dossier-render}. */
    String name() {
        return command.qualifiedName("-");
    }

    String text() {
        line(".TH \"" + name().toUpperCase(Locale.ROOT) + "\" 1 \"\" \"" + Version.text() + "\" \"Dossier\"");
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
        return out.toString();
    }

    private void operands() {
        List<PositionalParamSpec> shown = command.positionalParameters();
        if (!shown.isEmpty()) {
            section("OPERANDS");
        }
        shown.forEach(one -> entry(one.paramLabel(), one.description()));
    }

    private void options() {
        section("OPTIONS");
        command.options().stream()
                .filter(option -> !option.hidden())
                .forEach(option -> entry(names(option), option.description()));
    }

    private static String names(OptionSpec option) {
        String names = String.join(", ", option.names());
        return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
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
        command.root().usageMessage().exitCodeList().forEach((code, meaning) -> entry(code, new String[] {meaning}));
    }

    private void section(String title) {
        line(".SH " + title);
    }

    private void entry(String name, String[] description) {
        line(".TP\n\\fB" + escape(name) + "\\fR");
        Arrays.stream(description)
                .map(text -> text.replace("${COMPLETION-CANDIDATES}", "see the help"))
                .forEach(text -> line(escape(text)));
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
