package eu.dossier.core.syntax;

import java.util.Arrays;
import java.util.Optional;

/** The hash functions whose values are told apart by their length. */
public enum HashType {
    MD5("MD5", 32),
    SHA1("SHA-1", 40),
    SHA224("SHA-224", 56),
    SHA256("SHA-256", 64),
    SHA384("SHA-384", 96),
    SHA512("SHA-512", 128);

    private final String label;
    private final int digits;

    HashType(String label, int digits) {
        this.label = label;
        this.digits = digits;
    }

    /** The name as printed, {@code SHA-256}. */
    public String label() {
        return label;
    }

    /** How many hexadecimal digits a value has. */
    public int digits() {
        return digits;
    }

    /** Whether the text is a value of this function: hexadecimal digits of either case, of the right number. */
    public boolean admits(String text) {
        return text.length() == digits && isHexadecimal(text);
    }

    /** The function that gives values of this length, or empty when none does or it is no hexadecimal number. */
    public static Optional<HashType> of(String text) {
        return Arrays.stream(values()).filter(type -> type.admits(text)).findFirst();
    }

    private static boolean isHexadecimal(String text) {
        return text.chars().allMatch(c -> c < 0x80 && Character.digit(c, 16) >= 0);
    }
}
