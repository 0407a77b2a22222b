package eu.dossier.document.marking;

import java.util.Collection;
import java.util.Optional;

/**
 * A Traffic Light Protocol label, version 2.0 (FIRST, August 2022), from the widest audience to the narrowest.
 *
 * <p>The order of the constants is the order of restriction; {@link #compareTo} says which of two is narrower. Labels are
 * never translated. The colours belong on black: none of the others reaches a contrast of 4.5:1 on white.
 */
public enum Tlp {
    CLEAR("TLP:CLEAR", 0xFFFFFF),
    GREEN("TLP:GREEN", 0x33FF00),
    AMBER("TLP:AMBER", 0xFFC000),
    AMBER_STRICT("TLP:AMBER+STRICT", 0xFFC000),
    RED("TLP:RED", 0xFF2B2B);

    /** What every label stands on. */
    public static final int BACKGROUND = 0x000000;

    private final String label;
    private final int colour;

    Tlp(String label, int colour) {
        this.label = label;
        this.colour = colour;
    }

    /** The label as it must be printed, {@code TLP:AMBER+STRICT}. */
    public String label() {
        return label;
    }

    /** The colour of the label's text, as 0xRRGGBB. */
    public int colour() {
        return colour;
    }

    /** Whether a reader cleared up to this label may read what carries {@code other}. */
    public boolean admits(Tlp other) {
        return other.compareTo(this) <= 0;
    }

    /** The narrower of the two. */
    public Tlp max(Tlp other) {
        return admits(other) ? this : other;
    }

    /** The narrowest of all, or CLEAR when there is none. */
    public static Tlp highest(Collection<Tlp> labels) {
        return labels.stream().reduce(CLEAR, Tlp::max);
    }

    /** Reads {@code TLP:AMBER+STRICT} or its short form {@code AMBER+STRICT}; empty for all else, {@code WHITE} too. */
    public static Optional<Tlp> parse(String text) {
        return switch (text.startsWith("TLP:") ? text.substring("TLP:".length()) : text) {
            case "CLEAR" -> Optional.of(CLEAR);
            case "GREEN" -> Optional.of(GREEN);
            case "AMBER" -> Optional.of(AMBER);
            case "AMBER+STRICT" -> Optional.of(AMBER_STRICT);
            case "RED" -> Optional.of(RED);
            default -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return label;
    }
}
