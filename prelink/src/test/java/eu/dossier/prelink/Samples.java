package eu.dossier.prelink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What the compiler leaves to be linked at run time, in all shapes: the test prelinks this class and those in it. */
final class Samples {

    private Samples() {}

    sealed interface Shape permits Circle, Square, Named, Nothing {

        /** A switch in an interface is called in another way than one in a class. */
        static String kind(Shape shape) {
            return switch (shape) {
                case Circle ignored -> "circle";
                case Square ignored -> "square";
                case Named(String name, Shape of) when name.isEmpty() -> "nameless " + kind(of);
                case Named(String name, Circle of) -> name + ", a circle of " + of.radius();
                case Named(String name, Shape of) -> name + ", " + kind(of);
                case Nothing ignored -> "nothing";
            };
        }
    }

    record Circle(double radius) implements Shape {}

    record Square(float side, boolean filled, char mark) implements Shape {}

    record Named(String name, Shape of) implements Shape {}

    record Nothing() implements Shape {}

    record Numbers(byte b, short s, int i, long l, float f, double d, char c, boolean z) {}

    @SuppressWarnings("ArrayRecordComponent") // they are a shape too
    record References<T extends Comparable<T>>(
            T one, @Nullable List<? extends T> many, int @Nullable [] array, Object @Nullable [][] arrays) {}

    enum Colour {
        RED,
        GREEN
    }

    /** Labels that are no types. */
    static String constant(Object value) {
        return switch (value) {
            case Colour.RED -> "red";
            case String text when text.length() > 3 -> "long";
            case Colour ignored -> "colour";
            case null -> "null";
            default -> "other";
        };
    }

    private static String anything(Object value) {
        return switch (value) {
            case null -> "null";
            case Integer i when i > 10 -> "many";
            case Number n -> "number " + n;
            case int[] numbers -> "numbers " + numbers.length;
            case CharSequence text when text.isEmpty() -> "nothing";
            case Comparable<?> ignored -> "comparable";
            default -> "other";
        };
    }

    /** All that can be seen of these types, for values that the seed gives. */
    static List<String> answers(long seed) {
        Random random = new Random(seed);
        record Local(int number, @Nullable String text) {}
        List<Object> values = new ArrayList<>(Arrays.asList(
                null,
                random.nextInt(20),
                random.nextLong(),
                new int[random.nextInt(4)],
                "x".repeat(random.nextInt(5)),
                new Object[0].length,
                Colour.values()[random.nextInt(2)]));
        for (int i = 0; i < 12; i++) {
            values.add(shape(random, 3));
            values.add(numbers(random));
            values.add(new References<>("a", random.nextBoolean() ? null : List.of("b"), null, null));
            values.add(new Local(random.nextInt(2), random.nextBoolean() ? null : "t"));
        }
        List<String> answers = new ArrayList<>();
        for (Object value : values) {
            answers.add(anything(value) + " " + constant(value));
            answers.add(value instanceof Shape shape ? Shape.kind(shape) : "no shape");
            // Those of Java's own arrays and objects differ from run to run.
            answers.add(value instanceof Record ? value + " " + value.hashCode() : "no record");
            answers.add(values.stream()
                            .map(other -> value != null && value.equals(other) ? "=" : "-")
                            .toList() + "");
        }
        answers.add(
                new HashSet<>(values.stream().filter(Record.class::isInstance).toList()).toString());
        return answers;
    }

    private static Shape shape(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 5)) {
            case 0 -> new Circle(random.nextBoolean() ? Double.NaN : random.nextInt(2) * -0.0);
            case 1 -> new Square(random.nextInt(3) - 1, random.nextBoolean(), (char) ('a' + random.nextInt(2)));
            case 2 -> new Nothing();
            default -> new Named(random.nextBoolean() ? "" : "n", shape(random, depth - 1));
        };
    }

    private static Numbers numbers(Random random) {
        return new Numbers(
                (byte) -random.nextInt(2),
                (short) random.nextInt(2),
                random.nextInt(2),
                random.nextInt(2) * Long.MIN_VALUE,
                random.nextBoolean() ? Float.NaN : -0f,
                random.nextInt(2),
                'c',
                random.nextBoolean());
    }
}
