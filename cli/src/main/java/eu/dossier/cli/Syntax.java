package eu.dossier.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Range;

/**
 * How a command is called. The command and its groups of options declare here what they take, in the order of the manual, and get
 * where each value will be once a command line was read. They do so by calls, not by annotations: to read those took the parser
 * 50 ms at every start.
 */
final class Syntax implements Callable<Integer> {

    private final CommandSpec spec;
    private final Callable<Integer> command;

    /** @param maker makes the command, which declares here what it takes */
    Syntax(String name, Function<Syntax, Callable<Integer>> maker) {
        this.spec = CommandSpec.wrapWithoutInspection(this, Syntax::made).name(name);
        this.command = maker.apply(this);
        spec.addOption(help("-h", "--help", "Show this help message and exit.")
                .usageHelp(true)
                .build());
        spec.addOption(help("-V", "--version", "Print version information and exit.")
                .versionHelp(true)
                .build());
    }

    private static OptionSpec.Builder help(String letter, String name, String description) {
        return OptionSpec.builder(letter, name).type(boolean.class).description(description);
    }

    /** The parser gathers several values of an option in a list, and asks for nothing else. */
    private static <K> K made(Class<K> type) {
        return type.cast(new ArrayList<>());
    }

    /** What is known of the command: complete once it is made. */
    CommandSpec spec() {
        return spec;
    }

    Callable<Integer> command() {
        return command;
    }

    /** The command for the parser. */
    CommandLine line() {
        return new CommandLine(spec, Syntax::made);
    }

    @Override
    public Integer call() throws Exception {
        return command.call();
    }

    Syntax says(String... description) {
        spec.usageMessage().description(description);
        return this;
    }

    Syntax example(String... lines) {
        return footer("%nExample:%n", lines);
    }

    Syntax examples(String... lines) {
        return footer("%nExamples:%n", lines);
    }

    private Syntax footer(String heading, String... lines) {
        spec.usageMessage().footerHeading(heading).footer(lines);
        return this;
    }

    /** Its options are too many to stand in the first line of the help. */
    Syntax abbreviated() {
        spec.usageMessage().abbreviateSynopsis(true);
        return this;
    }

    /** The next operand. */
    Supplier<String> operand(String label, String description) {
        return add(next(label, description).type(String.class).initialValue(""));
    }

    /** The next operand, one of the words of an enum. */
    <E extends Enum<E>> Supplier<E> operand(String label, String description, E initial) {
        Class<E> type = initial.getDeclaringClass();
        return add(next(label, description).type(type).initialValue(initial).completionCandidates(Candidates.of(type)));
    }

    private PositionalParamSpec.Builder next(String label, String description) {
        int place = spec.positionalParameters().size();
        return PositionalParamSpec.builder()
                .index(new Range(place, place, false, false, String.valueOf(place)))
                .required(true)
                .paramLabel(label)
                .description(description);
    }

    /**
     * All operands that follow.
     *
     * @param least how many of them there have to be
     */
    Supplier<List<String>> operands(int least, String label, String description) {
        return add(PositionalParamSpec.builder()
                .index(orMore(spec.positionalParameters().size()))
                .arity(orMore(least))
                .required(least > 0)
                .paramLabel(label)
                .description(description)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .initialValue(List.of()));
    }

    /** What the parser makes of "1..*", which it reads by way of an exception. */
    private static Range orMore(int least) {
        return new Range(least, Integer.MAX_VALUE, true, false, least + "..*");
    }

    private <T> Supplier<T> add(PositionalParamSpec.Builder declared) {
        PositionalParamSpec operand = declared.build();
        spec.addPositional(operand);
        return operand::getValue;
    }

    /**
     * An option without a value, which {@code --no-} takes back.
     *
     * @param names with spaces between them
     */
    Supplier<Boolean> flag(String names, String description) {
        return new Option(spec, names, description).flag();
    }

    /**
     * An option with a value. The calls that follow say of which kind the value is.
     *
     * @param names with spaces between them
     * @param label what the value is called in the help; FILE and DIR are paths
     */
    Option option(String names, String label, String description) {
        return new Option(spec, names, description).called(label);
    }
}
