package eu.dossier.templates.language;

import eu.dossier.core.time.When;
import eu.dossier.templates.language.Pattern.Argument;
import eu.dossier.templates.language.Pattern.Choice;
import eu.dossier.templates.language.Pattern.Literal;
import eu.dossier.templates.language.Pattern.Part;
import eu.dossier.templates.language.Pattern.Reference;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes sentences of messages and values. Values are words ({@link String}, {@link Piece}), numbers ({@link BigDecimal},
 * {@link Integer}), times ({@link When}), lists of these, or {@link Boolean}.
 */
public final class Sentences {

    private static final int MAXIMUM_REFERENCES = 20;

    private final Language language;
    private final Times times;
    private final Numbers numbers;

    Sentences(Language language, Optional<ZoneId> zone) {
        this.language = language;
        this.times = new Times(this, zone);
        this.numbers = new Numbers(language);
    }

    public Language language() {
        return language;
    }

    /** The message of a key that needs no arguments. */
    public Piece say(String key) {
        return say(key, Map.of());
    }

    /**
     * The message of a key.
     *
     * @throws LanguageException when there is no such key, or an argument that it needs is missing
     */
    public Piece say(String key, Map<String, ?> arguments) {
        Piece.Builder out = new Piece.Builder();
        print(language.pattern(key), new Scope(key, arguments, Optional.empty(), 0), out);
        return out.build();
    }

    /** The words alone. */
    public String plain(String key, Map<String, ?> arguments) {
        return say(key, arguments).plain();
    }

    /** One value in the form that a message would print it in. */
    public Piece form(Object value, List<String> forms) {
        return formed(value, forms, new Scope("", Map.of(), Optional.empty(), 0));
    }

    /** The lower end of a range, which leaves the word for millions to the upper one: 3.5, of "between 3.5 and 5 million". */
    public String lowerEnd(BigDecimal lower, BigDecimal upper) {
        return numbers.lowerEnd(lower, upper);
    }

    String number(BigDecimal number) {
        return numbers.format(number);
    }

    /** What holds while one message is printed. */
    private record Scope(String key, Map<String, ?> arguments, Optional<BigDecimal> number, int references) {

        Scope counting(BigDecimal counted) {
            return new Scope(key, arguments, Optional.of(counted), references);
        }

        Scope referring(String other) {
            if (references > MAXIMUM_REFERENCES) {
                throw new LanguageException("Message “" + key + "” refers to itself through {@" + other + "}.");
            }
            return new Scope(other, arguments, number, references + 1);
        }

        Object argument(String name) {
            Object value = optional(name);
            if (value == null) {
                throw new LanguageException("Message “" + key + "” needs {" + name + "}, which was not given. Given: "
                        + arguments.keySet().stream().sorted().toList() + ".");
            }
            return value;
        }

        @Nullable
        Object optional(String name) {
            return arguments.get(name);
        }
    }

    private void print(Pattern pattern, Scope scope, Piece.Builder out) {
        for (Part part : pattern.parts()) {
            switch (part) {
                case Literal literal -> out.add(literal.text());
                case Argument argument -> out.add(formed(scope.argument(argument.name()), argument.forms(), scope));
                case Choice choice -> print(branch(choice, scope), inner(choice, scope), out);
                case Reference reference ->
                    print(language.pattern(reference.key()), scope.referring(reference.key()), out);
                case Pattern.Counted counted ->
                    out.add(numbers.format(scope.number().orElse(BigDecimal.ZERO)));
            }
        }
    }

    private Scope inner(Choice choice, Scope scope) {
        return choice.kind() == Pattern.Kind.PLURAL ? scope.counting(number(choice, scope)) : scope;
    }

    private Pattern branch(Choice choice, Scope scope) {
        String name = switch (choice.kind()) {
            case PLURAL -> plural(choice, scope);
            case GIVEN -> isGiven(scope.optional(choice.name())) ? "yes" : "other";
            case SELECT -> plainForm(scope.argument(choice.name()));
            case IS -> wordClass(choice, scope);
        };
        Pattern branch = choice.branches().get(name);
        return branch != null ? branch : other(choice);
    }

    private static Pattern other(Choice choice) {
        Pattern other = choice.branches().get("other");
        if (other == null) {
            throw new LanguageException("A choice by “" + choice.name() + "” has no branch other{…}.");
        }
        return other;
    }

    /** The plural of the number, or the number itself where there is a branch for it, as in {@code 0{nobody}}. */
    private String plural(Choice choice, Scope scope) {
        BigDecimal number = number(choice, scope);
        String exact = number.toPlainString();
        return choice.branches().containsKey(exact) ? exact : language.plural(number);
    }

    private static BigDecimal number(Choice choice, Scope scope) {
        Object value = scope.argument(choice.name());
        return Numbers.decimal(value instanceof Said said ? said.value() : value)
                .orElseThrow(() -> new LanguageException(
                        "Message “" + scope.key() + "” counts {" + choice.name() + "}, which is not a number."));
    }

    private static boolean isGiven(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Boolean yes -> yes;
            case Piece piece -> !piece.isEmpty();
            case String text -> !text.isEmpty();
            case List<?> list -> !list.isEmpty();
            default -> true;
        };
    }

    private String wordClass(Choice choice, Scope scope) {
        Piece words = form(scope.argument(choice.name()), List.of());
        return choice.branches().keySet().stream()
                .filter(name -> isOf(name, words))
                .findFirst()
                .orElse("other");
    }

    /** Where it is known whether words name one or many, that counts, and not how they look. */
    private boolean isOf(String wordClass, Piece words) {
        boolean plural = wordClass.equals("plural");
        return switch (words.count()) {
            case UNKNOWN -> language.is(wordClass, words.plain());
            case MANY -> plural || language.is(wordClass, words.plain());
            case ONE -> !plural && !wordClass.endsWith("-plural") && language.is(wordClass, words.plain());
        };
    }

    private String plainForm(Object value) {
        return form(value, List.of()).plain();
    }

    private Piece formed(Object given, List<String> forms, Scope scope) {
        Object value = given instanceof Said said ? said.value() : given;
        int used = 0;
        String first = forms.isEmpty() ? "" : forms.getFirst();
        Piece piece;
        if (value instanceof When when) {
            used = times.isForm(first) ? 1 : 0;
            piece = Piece.of(times.form(when, used == 1 ? first : Times.BARE));
        } else if (value instanceof List<?> list) {
            used = Lists.joinedBy(forms);
            piece = used == 0
                    ? Lists.join(this, list, List.of(), Lists.AND)
                    : Lists.join(this, list, forms.subList(0, used - 1), forms.get(used - 1));
        } else {
            Optional<BigDecimal> number = Numbers.decimal(value);
            used = number.isPresent() && numbers.isForm(first) ? 1 : 0;
            piece = number.map(n -> Piece.of(numbers.form(n, used(forms)))).orElseGet(() -> words(value, scope));
        }
        for (String form : forms.subList(used, forms.size())) {
            piece = Words.form(this, piece, form);
        }
        return piece;
    }

    private String used(List<String> forms) {
        return !forms.isEmpty() && numbers.isForm(forms.getFirst()) ? forms.getFirst() : "";
    }

    private static Piece words(Object value, Scope scope) {
        return switch (value) {
            case Piece piece -> piece;
            case String text -> Piece.of(text);
            default ->
                throw new LanguageException("Message “" + scope.key() + "” cannot print a "
                        + value.getClass().getSimpleName() + ".");
        };
    }
}
