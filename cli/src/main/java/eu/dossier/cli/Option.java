package eu.dossier.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** An option that a command is about to take. The last call says of which kind its value is, and gives where it will be. */
final class Option {

    private final CommandSpec command;
    private final OptionSpec.Builder builder;

    /** @param names with spaces between them */
    Option(CommandSpec command, String names, String description) {
        this.command = command;
        this.builder = OptionSpec.builder(names.split(" ")).description(description);
    }

    Option called(String label) {
        builder.paramLabel(label);
        return this;
    }

    /** What it may be given, where that is known. */
    Option offers(Iterable<String> candidates) {
        builder.completionCandidates(candidates);
        return this;
    }

    Option readBy(ITypeConverter<?> converter) {
        builder.converters(converter);
        return this;
    }

    Option required() {
        builder.required(true);
        return this;
    }

    /** The commands below this one take it too. */
    Option inherited() {
        builder.scopeType(ScopeType.INHERIT);
        return this;
    }

    Supplier<Boolean> flag() {
        builder.negatable(true);
        return one(boolean.class, false);
    }

    /** Empty when left out. */
    Supplier<String> text() {
        return one(String.class, "");
    }

    /** One of the words of an enum. */
    <E extends Enum<E>> Supplier<E> choice(E initial) {
        return offers(Candidates.of(initial.getDeclaringClass())).one(initial.getDeclaringClass(), initial);
    }

    /** @param initial when left out */
    <T> Supplier<T> one(Class<T> type, T initial) {
        return add(builder.type(type).initialValue(initial))::getValue;
    }

    /** Empty when left out. */
    <T> Supplier<Optional<T>> maybe(Class<T> type) {
        OptionSpec option = add(builder.type(type));
        return () -> Optional.ofNullable(option.getValue());
    }

    /** May be given several times. */
    Supplier<List<String>> repeated() {
        return add(several(String.class))::getValue;
    }

    /** May be given several times, and several values at once with commas between them. */
    <T> Supplier<List<T>> list(Class<T> type) {
        return add(several(type).splitRegex(","))::getValue;
    }

    private OptionSpec.Builder several(Class<?> type) {
        return builder.type(List.class).auxiliaryTypes(type).initialValue(List.of());
    }

    private OptionSpec add(OptionSpec.Builder declared) {
        OptionSpec option = declared.build();
        command.addOption(option);
        return option;
    }
}
