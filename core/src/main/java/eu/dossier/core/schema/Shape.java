package eu.dossier.core.schema;

import java.util.List;

/** What may stand at one place of a case file. */
public sealed interface Shape {

    /** Whether nothing stands within it that has a place of its own. */
    default boolean isSingle() {
        return switch (this) {
            case Leaf leaf -> true;
            case Choice choice -> true;
            case Reference reference -> true;
            case Words words -> true;
            case Many many -> many.element().isSingle();
            case Keyed keyed -> false;
            case Whole whole -> false;
        };
    }

    /** A single value of a fixed kind. */
    record Leaf(Kind kind) implements Shape {}

    /** One of the constants of an enumeration. */
    record Choice(Class<? extends Enum<?>> type) implements Shape {

        public List<? extends Enum<?>> constants() {
            return List.of(type.getEnumConstants());
        }
    }

    /** The identifier of another thing, of {@code target} or of a type that implements it. */
    record Reference(Class<?> target) implements Shape {}

    /** A text, one string or one per language; CommonMark when {@code narrative}. */
    record Words(boolean narrative) implements Shape {}

    /** A list. */
    record Many(Shape element) implements Shape {}

    /** A mapping whose keys are identifiers of {@code target}. */
    record Keyed(Class<?> target, Shape value) implements Shape {}

    /** A mapping with fixed keys, described by {@link RecordShape#of}. */
    record Whole(Class<? extends Record> type) implements Shape {

        public RecordShape fields() {
            return RecordShape.of(type);
        }
    }

    /** Kinds of single value. */
    enum Kind {
        /** One line of text. */
        TEXT,
        /** Text kept to the letter. */
        VERBATIM,
        /** The identifier of an item. */
        IDENTIFIER,
        /** The case's own reference. */
        CASE_REFERENCE,
        /** A whole number, not negative. */
        INTEGER,
        /** A number, not negative. */
        NUMBER,
        /** true or false. */
        TRUTH,
        /** A date of any precision, an instant or an interval. */
        TIME,
        /** An instant with its zone. */
        INSTANT,
        /** A TLP label. */
        TLP,
        /** An http or https address. */
        LINK,
        /** A BCP 47 language tag. */
        LANGUAGE,
        /** The name of a time zone. */
        ZONE,
        /** An ISO 3166 code of two letters. */
        COUNTRY
    }
}
