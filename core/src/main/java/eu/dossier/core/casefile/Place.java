package eu.dossier.core.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Where in the case file something stands. No part of what it says: two items that differ in their places alone are equal.
 */
public final class Place {

    /** The file itself, and the place of what was never in a file. */
    public static final Place NONE = new Place(null, "");

    private final @Nullable Place around;
    private final String token;

    private Place(@Nullable Place around, String token) {
        this.around = around;
        this.token = token;
    }

    /** The place of a part: a key, or an index from 0. */
    public Place child(String key) {
        return new Place(this, key);
    }

    public Place child(int index) {
        return new Place(this, Integer.toString(index));
    }

    /** The last step to it: the key, or the index; empty for {@link #NONE}. */
    public String key() {
        return token;
    }

    /** As JSON pointer, {@code /claims/3}; empty for {@link #NONE}. Put together anew at each call. */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        append(pointer);
        return pointer.toString();
    }

    private void append(StringBuilder pointer) {
        if (around != null) {
            around.append(pointer);
            pointer.append('/').append(token.replace("~", "~0").replace("/", "~1"));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return pointer();
    }
}
