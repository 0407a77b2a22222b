package eu.dossier.briefing.leak.search;

import eu.dossier.briefing.leak.search.Needle.Style;
import eu.dossier.core.release.Secret;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The ways in which a secret may be written. */
final class Spellings {

    private static final int SENTENCE = 24;

    private Spellings() {}

    static List<Needle> of(Secret secret) {
        return switch (secret.kind()) {
            case TEXT -> prose(secret);
            case NAME, TERM -> needles(secret, Style.WORD, umlauts(secret.value()));
            case LITERAL -> needles(secret, Style.LITERAL, Literals.spellings(secret.value()));
            case NUMBER -> needles(secret, Style.NUMBER, Numbers.spellings(secret.value()));
            case DATE -> dates(secret);
        };
    }

    private static List<Needle> prose(Secret secret) {
        List<Needle> needles = new ArrayList<>();
        needles.add(new Needle(secret, Style.PROSE, secret.value(), 0));
        List<String> sentences = sentences(secret.value());
        for (String sentence : sentences) {
            if (sentences.size() > 1 && sentence.length() >= SENTENCE) {
                needles.add(new Needle(secret, Style.SENTENCE, sentence, 0));
            }
        }
        return needles;
    }

    /** Parted at the blanks behind a full stop and at line ends. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (Character.isWhitespace(c) && ".!?…".indexOf(text.charAt(i - 1)) >= 0)) {
                sentences.add(text.substring(from, i));
                while (i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1))) {
                    i++;
                }
                from = i + 1;
            }
        }
        sentences.add(text.substring(from));
        return sentences;
    }

    private static List<Needle> dates(Secret secret) {
        return Dates.spellings(secret.value()).stream()
                .map(spelling -> new Needle(secret, Style.DATE, spelling.text(), spelling.year()))
                .toList();
    }

    private static List<Needle> needles(Secret secret, Style style, Set<String> spellings) {
        Function<String, Needle> needle = spelling -> new Needle(secret, style, spelling, 0);
        return spellings.stream().map(needle).toList();
    }

    /** Folding drops the dots of ä, ö, ü; some write ae, oe, ue instead. */
    private static Set<String> umlauts(String text) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(text);
        spellings.add(text.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue"));
        return spellings;
    }
}
