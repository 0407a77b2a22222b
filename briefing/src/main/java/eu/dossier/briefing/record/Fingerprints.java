package eu.dossier.briefing.record;

import eu.dossier.core.casefile.Line;
import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.casefile.Question;
import eu.dossier.core.casefile.Statement;
import eu.dossier.core.casefile.Translated;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;

/** SHA-256 of files and of the words that somebody approves. */
public final class Fingerprints {

    private Fingerprints() {}

    /** 64 hexadecimal digits. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * What an approval of an item is bound to: its words in all languages, and nothing else of it.
     *
     * @return {@code sha256:} and 64 digits; empty for items that nobody approves
     */
    public static Optional<String> ofWords(MarkedItem item) {
        return words(item).map(words -> "sha256:" + of(words.getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<String> words(MarkedItem item) {
        return switch (item) {
            case Statement statement ->
                Optional.of(statement.quote() + "\n"
                        + statement.translation().map(Fingerprints::words).orElse(""));
            case Line line -> Optional.of(words(line.text()));
            case Question question -> Optional.of(words(question.question()) + "\n" + words(question.answer()));
            default -> Optional.empty();
        };
    }

    private static String words(Translated text) {
        TreeMap<String, String> sorted = new TreeMap<>();
        text.texts().forEach((language, words) -> sorted.put(language.toLanguageTag(), words));
        return sorted.toString();
    }
}
