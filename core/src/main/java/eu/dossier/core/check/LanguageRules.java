package eu.dossier.core.check;

import eu.dossier.core.casefile.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** That all language versions say the same, each in its language. */
final class LanguageRules {

    static final List<Rule> RULES = List.of(
            Rule.warning("D0901", "A missing translation", LanguageRules::missing),
            Rule.info("D0902", "A text in one language only", LanguageRules::oneLanguage),
            Rule.warning("D0903", "Different numbers or dates in two languages", LanguageRules::numbersDiffer),
            Rule.warning("D0904", "A quote that is not in its language", LanguageRules::quoteLanguage),
            Rule.warning("D0905", "A text that is not in its language", LanguageRules::textLanguage),
            Rule.warning("D0906", "A text that was not translated", LanguageRules::sameText),
            Rule.warning("D0907", "A text without the case's own language", LanguageRules::ownLanguage),
            Rule.info("D0908", "A language without briefings", LanguageRules::noBriefing));

    private static final Set<String> TOLD = Set.of("text", "question", "answer", "ask", "summary", "lead", "quote");
    private static final int SPELLED_OUT = 12;
    private static final int FEWEST_WORDS = 8;
    private static final List<String> KNOWN_LANGUAGES =
            DataFile.rows("stopwords.tsv", 2).stream().map(row -> row.get(0)).toList();
    private static final WordMap<boolean[]> SMALL_WORDS = smallWords();

    private LanguageRules() {}

    /** Each small word with the languages that have it, in their order in the file. */
    private static WordMap<boolean[]> smallWords() {
        Map<String, boolean[]> words = new HashMap<>();
        for (List<String> row : DataFile.rows("stopwords.tsv", 2)) {
            for (String word : row.get(1).split(" ", -1)) {
                words.computeIfAbsent(word, unknown -> new boolean[KNOWN_LANGUAGES.size()])[
                        KNOWN_LANGUAGES.indexOf(row.get(0))] = true;
            }
        }
        return new WordMap<>(words);
    }

    private static Set<String> languages(Set<Locale> locales) {
        return locales.stream().map(Locale::getLanguage).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void missing(Subject subject, Found found) {
        Set<String> wanted = languages(subject.languages());
        for (Subject.Phrase phrase : subject.phrases()) {
            if (phrase.text().texts().keySet().equals(subject.languages())) {
                continue;
            }
            Set<String> given = languages(phrase.text().texts().keySet());
            if (given.size() < 2 && !isTranslation(phrase)) {
                continue;
            }
            Set<String> missing = new TreeSet<>(wanted);
            missing.removeAll(given);
            originalLanguage(phrase, subject).ifPresent(missing::remove);
            if (!missing.isEmpty()) {
                found.at(
                        phrase.place(),
                        "This text is given in %s, but not in %s, in which the case's title is."
                                .formatted(String.join(", ", given), String.join(", ", missing)),
                        "Add the translation; until then documents in that language show it in another.");
            }
        }
    }

    private static boolean isTranslation(Subject.Phrase phrase) {
        return phrase.key().equals("translation");
    }

    private static Optional<String> originalLanguage(Subject.Phrase phrase, Subject subject) {
        return isTranslation(phrase)
                ? phrase.owner()
                        .filter(Statement.class::isInstance)
                        .map(Statement.class::cast)
                        .map(statement ->
                                statement.language().orElse(subject.language()).getLanguage())
                : Optional.empty();
    }

    private static void oneLanguage(Subject subject, Found found) {
        if (languages(subject.languages()).size() < 2) {
            return;
        }
        for (Subject.Phrase phrase : subject.phrases()) {
            boolean told = phrase.narrative() || TOLD.contains(phrase.key());
            if (told && languages(phrase.text().texts().keySet()).size() == 1) {
                found.at(
                        phrase.place(),
                        "The case's title is in %d languages, this text in one."
                                .formatted(subject.languages().size()),
                        "Write it per language: {en: …, fr: …}.");
            }
        }
    }

    private static void numbersDiffer(Subject subject, Found found) {
        Locale first = Locale.ROOT;
        List<String> there = List.of();
        for (Subject.Version version : subject.versions()) {
            if (version.phrase().text().texts().size() < 2) {
                continue;
            }
            List<String> here = Numerals.all(version.text(), version.tokens(), version.language());
            if (version.isFirst()) {
                first = version.language();
                there = here;
            } else if (!here.equals(there)) {
                reportDifference(version, first, here, there, found);
            }
        }
    }

    private static void reportDifference(
            Subject.Version version, Locale first, List<String> here, List<String> there, Found found) {
        compare(here, there)
                .ifPresent(difference -> found.at(
                        version.place(),
                        "The numbers or dates differ from those in %s: %s."
                                .formatted(first.toLanguageTag(), difference),
                        "Correct the one that is wrong; all languages must say the same."));
    }

    /** Small numbers may be digits in one language and words in the other. */
    private static Optional<String> compare(List<String> here, List<String> there) {
        List<String> onlyHere = without(here, there);
        List<String> onlyThere = without(there, here);
        if (here.size() != there.size()) {
            onlyHere.removeIf(LanguageRules::isSmall);
            onlyThere.removeIf(LanguageRules::isSmall);
        }
        if (onlyHere.isEmpty() && onlyThere.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("%s here, %s there".formatted(listed(onlyHere), listed(onlyThere)));
    }

    private static List<String> without(List<String> from, List<String> taken) {
        Map<String, Integer> counts = new HashMap<>();
        taken.forEach(number -> counts.merge(number, 1, Integer::sum));
        List<String> left = new ArrayList<>();
        for (String number : from) {
            if (counts.merge(number, -1, Integer::sum) < 0) {
                left.add(number);
            }
        }
        Collections.sort(left);
        return left;
    }

    private static boolean isSmall(String number) {
        return number.matches("\\d{1,2}") && Integer.parseInt(number) <= SPELLED_OUT;
    }

    private static String listed(List<String> numbers) {
        return numbers.isEmpty()
                ? "none"
                : numbers.stream()
                        .map(number -> number.startsWith("m") ? "month " + number.substring(1) : number)
                        .collect(Collectors.joining(", "));
    }

    private static void quoteLanguage(Subject subject, Found found) {
        for (Statement statement : subject.file().statements()) {
            String declared = statement.language().orElse(subject.language()).getLanguage();
            other(Tokens.of(statement.quote()), declared)
                    .ifPresent(guess -> found.at(
                            statement.place().child("quote"),
                            "These words are given as %s, but look like %s.".formatted(name(declared), name(guess)),
                            "Quote the words as they were said, with their \"language\"; a translation goes"
                                    + " under \"translation\"."));
        }
    }

    private static String name(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }

    private static void textLanguage(Subject subject, Found found) {
        for (Subject.Version version : subject.versions()) {
            String declared = version.language().getLanguage();
            other(version.tokens(), declared)
                    .ifPresent(guess -> found.at(
                            version.place(),
                            "This text is given as %s, but looks like %s.".formatted(name(declared), name(guess)),
                            "Put each text under its own language."));
        }
    }

    /** The language that the small words speak for, when it is clearly another one. */
    private static Optional<String> other(Tokens tokens, String declared) {
        int own = KNOWN_LANGUAGES.indexOf(declared);
        if (tokens.size() < FEWEST_WORDS || own < 0) {
            return Optional.empty();
        }
        int[] counts = counts(tokens);
        int best = own;
        for (int i = 0; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        boolean clearly = best != own && counts[best] >= 3 && counts[best] >= 3 * counts[own];
        return clearly ? Optional.of(KNOWN_LANGUAGES.get(best)) : Optional.empty();
    }

    private static int[] counts(Tokens tokens) {
        int[] counts = new int[KNOWN_LANGUAGES.size()];
        for (int at = 0; at < tokens.size(); at++) {
            boolean[] languages = SMALL_WORDS.at(tokens, at);
            for (int i = 0; languages != null && i < counts.length; i++) {
                counts[i] += languages[i] ? 1 : 0;
            }
        }
        return counts;
    }

    private static void sameText(Subject subject, Found found) {
        for (Subject.Version version : subject.versions()) {
            boolean sentence = version.tokens().size() >= FEWEST_WORDS;
            if (sentence && isRepeated(version)) {
                found.at(
                        version.place(),
                        "This is word for word the text of another language.",
                        "Translate it, or leave this language out.");
            }
        }
    }

    private static boolean isRepeated(Subject.Version version) {
        Map<Locale, String> texts = version.phrase().text().texts();
        for (Map.Entry<Locale, String> earlier : texts.entrySet()) {
            if (earlier.getKey().equals(version.language())) {
                return false;
            }
            if (earlier.getValue().equals(version.text())) {
                return true;
            }
        }
        return false;
    }

    /** Those whose small words are known are those that the program speaks; others may be added without any Java. */
    private static void noBriefing(Subject subject, Found found) {
        for (Locale language : subject.languages()) {
            if (!KNOWN_LANGUAGES.contains(language.getLanguage())) {
                found.at(
                        "/case/title",
                        "The title is given in %s (%s), in which Dossier itself has no briefing."
                                .formatted(name(language.getLanguage()), language.toLanguageTag()),
                        "Correct the code if another language is meant, or add the language: docs/add-a-language.md.");
            }
        }
    }

    private static void ownLanguage(Subject subject, Found found) {
        for (Subject.Phrase phrase : subject.phrases()) {
            if (!isTranslation(phrase) && phrase.text().in(subject.language()).isEmpty()) {
                found.at(
                        phrase.place(),
                        "This text is not given in %s, the language of the case, which stands in where another is missing."
                                .formatted(name(subject.language().getLanguage())),
                        "Add it in that language.");
            }
        }
    }
}
