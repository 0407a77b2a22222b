package eu.dossier.core.casefile;

/**
 * Where in the case file something stands. No part of what it says: two items that differ in their places alone are equal.
 *
 * @param pointer JSON pointer, {@code /claims/3}; empty for something that was never in a file
 */
public record Place(String pointer) {

    public static final Place NONE = new Place("");

    /** The place of a part: a key, or an index from 0. */
    public Place child(String key) {
        return new Place(pointer + "/" + key.replace("~", "~0").replace("/", "~1"));
    }

    public Place child(int index) {
        return new Place(pointer + "/" + index);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
