package eu.dossier.core.read;

import java.util.List;

/** A part of a case file as written, before anyone asks what it means. Offsets count chars from the start of the text. */
sealed interface Node {

    int start();

    int end();

    /** How many nodes it is when every alias is written out. */
    int size();

    /** A single value. Plain ones, written without quotation marks, may also be numbers, truth values or nothing. */
    record Scalar(int start, int end, String text, boolean plain) implements Node {
        @Override
        public int size() {
            return 1;
        }

        /** Whether it is nothing at all, in the eyes of YAML and JSON. */
        boolean isNull() {
            return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
        }

        boolean isTruth() {
            return plain && (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false"));
        }
    }

    /** A list. */
    record Sequence(int start, int end, int size, List<Node> items) implements Node {}

    /** A mapping, in the order of the file. */
    record Mapping(int start, int end, int size, List<Entry> entries) implements Node {}

    /** One key and what it holds. */
    record Entry(Scalar key, Node value) {}

    /** What it is, for a message. */
    default String kind() {
        return switch (this) {
            case Scalar scalar when scalar.isNull() -> "nothing";
            case Scalar scalar -> "a single value";
            case Sequence sequence -> "a list";
            case Mapping mapping -> "a mapping";
        };
    }
}
