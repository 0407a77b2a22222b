package eu.dossier.report.docx.body;

import eu.dossier.document.Inline;
import java.util.List;

/** Which way text runs. */
final class Direction {

    /** Hebrew is the first script that runs from right to left; all before it does not. */
    private static final char FIRST = 0x590;

    private Direction() {}

    static boolean hasRightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST && strength(text.codePointAt(i)) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first letter of a paragraph runs from right to left; {@code otherwise} when it has none. */
    static boolean ofParagraph(List<Inline> content, boolean otherwise) {
        for (Inline inline : content) {
            int strength = firstStrength(PlainText.ROUGH.of(inline));
            if (strength != 0) {
                return strength < 0;
            }
        }
        return otherwise;
    }

    private static int firstStrength(String text) {
        return text.codePoints()
                .map(Direction::strength)
                .filter(s -> s != 0)
                .findFirst()
                .orElse(0);
    }

    /** 1 for a letter from left to right, -1 for one from right to left, 0 for what takes the direction of others. */
    private static int strength(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 1;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> -1;
            default -> 0;
        };
    }
}
