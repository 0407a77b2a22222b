package eu.dossier.core.check;

import eu.dossier.core.casefile.ForbiddenTerm;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.Party;
import eu.dossier.core.casefile.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words: what readers who are no specialists understand, and what must not be said. */
final class EditorialRules {

    static final List<Rule> RULES = List.of(
            Rule.warning("D1001", "A headline that is too long", EditorialRules::longTitle),
            Rule.warning("D1002", "A short form that is not explained", EditorialRules::unexplained),
            Rule.warning("D1003", "Words of the trade in a text for the public", EditorialRules::jargon),
            Rule.error("D1004", "A word that must not be said", EditorialRules::forbidden),
            Rule.warning("D1005", "A word that says too much", EditorialRules::loaded),
            Rule.info("D1006", "A text that is hard to read", EditorialRules::hardToRead),
            Rule.info("D1007", "A very long sentence", EditorialRules::longSentence),
            Rule.warning("D1008", "A bottom line that is too long", EditorialRules::longBottomLine),
            Rule.info("D1009", "An answer that cannot be quoted", EditorialRules::longAnswer),
            Rule.warning("D1010", "A day that depends on when it is read", EditorialRules::relativeDay),
            Rule.info("D1011", "An exclamation mark in a text for the public", EditorialRules::exclamation),
            Rule.warning("D1012", "A text that is still to be written", DraftRules::placeholder),
            Rule.warning("D1013", "Marks that would be printed", DraftRules::markup),
            Rule.warning("D1014", "One word not to say twice", DraftRules::sayTwice));

    private static final int LONGEST_TITLE = 110;
    private static final int LONGEST_SENTENCE = 40;
    private static final int LONGEST_QUOTE = 35;
    private static final int LONGEST_BOTTOM_LINE = 80;
    private static final int HARDEST = 25;
    private static final Pattern SHORT_FORM = Pattern.compile("\\b[A-Z][A-Z0-9]{1,5}\\b(?!-?\\d)");
    private static final Terms<String> JARGON = advice("jargon.tsv");
    private static final Terms<String> LOADED = advice("loaded.tsv");
    private static final Terms<String> RELATIVE = relativeDays();
    private static final Set<String> WELL_KNOWN =
            DataFile.rows("acronyms.tsv", 1).stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());

    /** Names and titles, which are what they are, and the explanations themselves. */
    private static final Set<String> OTHERS_WORDS = Set.of("sources", "glossary", "contacts", "products");

    private static final List<String> PUBLIC = List.of("press", "citizens");

    private static final String BOTTOM_LINE = "bottom_line";
    private static final String DO_NOT_SAY = "do_not_say";

    private EditorialRules() {}

    private static Terms<String> advice(String file) {
        Terms.Builder<String> terms = new Terms.Builder<>();
        DataFile.rows(file, 3).forEach(row -> terms.add(row.get(1), Locale.forLanguageTag(row.get(0)), row.get(2)));
        return terms.build();
    }

    private static Terms<String> relativeDays() {
        Terms.Builder<String> terms = new Terms.Builder<>();
        DataFile.rows("relative-days.tsv", 2)
                .forEach(row -> terms.add(row.get(1), Locale.forLanguageTag(row.get(0)), row.get(1)));
        return terms.build();
    }

    private static void longTitle(Subject subject, Found found) {
        for (Subject.Version version : subject.versions()) {
            if (subject.isTitle(version.phrase()) && version.text().length() > LONGEST_TITLE) {
                found.at(
                        version.place(),
                        "This headline has %d characters; beyond %d it breaks over several lines and is not quoted."
                                .formatted(version.text().length(), LONGEST_TITLE),
                        "Say the conclusion and leave the rest to the text.");
            }
        }
    }

    static boolean isForLaymen(Subject.Version version) {
        String section = version.phrase().section();
        return (version.phrase().isPublic() && !OTHERS_WORDS.contains(section)) || section.equals(BOTTOM_LINE);
    }

    private static void unexplained(Subject subject, Found found) {
        Set<String> known = new HashSet<>(WELL_KNOWN);
        subject.file()
                .glossary()
                .forEach(entry -> known.addAll(entry.term().texts().values()));
        for (Party party : subject.file().parties()) {
            party.shortName().ifPresent(name -> addWords(name, known));
            addWords(party.name(), known);
            known.addAll(party.aliases());
        }
        for (Subject.Version version : subject.versionsForLaymen()) {
            if (!hasCapitals(version.text())) {
                continue;
            }
            Matcher form = SHORT_FORM.matcher(version.text());
            while (form.find()) {
                if (known.add(form.group())) {
                    found.in(
                            version,
                            form.start(),
                            form.end(),
                            "\"%s\" is explained nowhere, and this text is for readers who may not know it."
                                    .formatted(form.group()),
                            "Write it out, or add it to the glossary.");
                }
            }
        }
    }

    private static boolean hasCapitals(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isCapital(text.charAt(i)) && isCapital(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static void addWords(LocalText name, Set<String> known) {
        name.texts().values().forEach(text -> addWords(text, known));
    }

    /** Runs of letters and digits. */
    private static void addWords(String text, Set<String> known) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                known.add(text.substring(at, end));
            }
            at = end + 1;
        }
    }

    private static void jargon(Subject subject, Found found) {
        for (Subject.Version version : subject.versionsWith(JARGON)) {
            if (isForLaymen(version)) {
                reportAdvice(JARGON, version, "is a word of the trade; the public does not know it", found);
            }
        }
    }

    private static void reportAdvice(Terms<String> terms, Subject.Version version, String why, Found found) {
        Set<List<String>> seen = new HashSet<>();
        for (Terms.Hit<String> hit : terms.in(version)) {
            if (seen.add(hit.term().words())) {
                found.in(
                        version,
                        hit,
                        "\"%s\" %s.".formatted(written(version, hit), why),
                        "Say \"%s\".".formatted(hit.term().meaning()));
            }
        }
    }

    /** As it stands in the text, capitals and all. */
    static String written(Subject.Version version, Terms.Hit<?> hit) {
        int last = hit.at() + hit.term().words().size() - 1;
        int end = version.tokens().end(last);
        return version.text().substring(version.tokens().start(hit.at()), end);
    }

    private static void forbidden(Subject subject, Found found) {
        Terms.Builder<ForbiddenTerm> builder = new Terms.Builder<>();
        subject.file()
                .doNotSay()
                .forEach(term -> builder.add(term.term(), term.language().orElse(Locale.ROOT), term));
        Terms<ForbiddenTerm> terms = builder.build();
        for (Subject.Version version : subject.versionsWith(terms)) {
            if (version.phrase().section().equals(DO_NOT_SAY)) {
                continue;
            }
            Set<List<String>> reported = new HashSet<>();
            for (Terms.Hit<ForbiddenTerm> hit : terms.in(version)) {
                ForbiddenTerm term = hit.term().meaning();
                if (reaches(version.phrase(), term) && reported.add(hit.term().words())) {
                    found.in(version, hit, found.isFull() ? "" : forbidden(version, hit), instead(term));
                }
            }
        }
    }

    private static String forbidden(Subject.Version version, Terms.Hit<ForbiddenTerm> hit) {
        return "\"%s\" must not be said%s."
                .formatted(written(version, hit), to(hit.term().meaning()));
    }

    private static String to(ForbiddenTerm term) {
        return " to " + (term.audiences().isEmpty() ? "the public" : String.join(", ", term.audiences()));
    }

    private static String instead(ForbiddenTerm term) {
        return term.instead()
                .map("Say \"%s\"."::formatted)
                .orElse("Say it otherwise, or give the text a marking or an audience that keeps it from them.");
    }

    /** Whether an audience that must not be told the term reads these words; where none is named, the public. */
    private static boolean reaches(Subject.Phrase phrase, ForbiddenTerm term) {
        List<String> audiences = term.audiences().isEmpty() ? PUBLIC : term.audiences();
        return audiences.stream().anyMatch(phrase::reaches);
    }

    private static void loaded(Subject subject, Found found) {
        for (Subject.Version version : subject.versionsWith(LOADED)) {
            if (!version.phrase().section().equals(DO_NOT_SAY)) {
                reportAdvice(LOADED, version, "says more than anyone knows, and frightens", found);
            }
        }
    }

    private static void hardToRead(Subject subject, Found found) {
        for (Subject.Version version : subject.versionsForLaymen()) {
            if (version.tokens().size() >= Readability.FEWEST_WORDS) {
                Readability.ease(version.text(), version.language().getLanguage()).stream()
                        .filter(ease -> ease < HARDEST)
                        .forEach(ease -> found.at(
                                version.place(),
                                "This is hard to read: %d on a scale from 0 to 100; newspapers are above 40."
                                        .formatted(Math.round(ease)),
                                "Use shorter sentences and shorter words."));
            }
        }
    }

    private static void longSentence(Subject subject, Found found) {
        for (Subject.Version version : subject.versionsForLaymen()) {
            if (version.tokens().size() > LONGEST_SENTENCE) {
                Prose.sentences(version.text()).stream()
                        .filter(sentence -> Prose.words(sentence) > LONGEST_SENTENCE)
                        .findFirst()
                        .ifPresent(sentence -> reportLong(version, sentence, found));
            }
        }
    }

    private static void reportLong(Subject.Version version, String sentence, Found found) {
        int start = version.text().indexOf(sentence);
        found.in(
                version,
                start,
                start + sentence.length(),
                "A sentence here has %d words; few readers keep more than %d in mind."
                        .formatted(Prose.words(sentence), LONGEST_SENTENCE),
                "Make two sentences of it.");
    }

    private static void longBottomLine(Subject subject, Found found) {
        for (Subject.Version version : subject.versions()) {
            int words = version.phrase().section().equals(BOTTOM_LINE) ? Prose.words(version.text()) : 0;
            if (words > LONGEST_BOTTOM_LINE) {
                found.at(
                        version.place(),
                        "The bottom line has %d words; it must suffice if nothing else is read, and be read in fifteen seconds."
                                .formatted(words),
                        "Keep what the minister must know now, at most %d words.".formatted(LONGEST_BOTTOM_LINE));
            }
        }
    }

    private static void longAnswer(Subject subject, Found found) {
        for (Question question : subject.file().questions()) {
            question.answer().texts().forEach((language, text) -> {
                boolean mayBeLong = Prose.words(text) > LONGEST_QUOTE;
                int words = mayBeLong ? Prose.words(Prose.sentences(text).get(0)) : 0;
                if (words > LONGEST_QUOTE) {
                    found.at(
                            question.place().child("answer").child(language.toLanguageTag()),
                            "The first sentence has %d words; it is the one that will be quoted.".formatted(words),
                            "Begin with a short sentence that answers the question.");
                }
            });
        }
    }

    private static void relativeDay(Subject subject, Found found) {
        for (Subject.Version version : subject.versionsWith(RELATIVE)) {
            boolean quoted = version.phrase().key().equals("translation");
            if (!quoted && !version.phrase().section().equals("questions")) {
                RELATIVE.in(version).stream()
                        .findFirst()
                        .ifPresent(hit -> found.in(
                                version,
                                hit,
                                "\"%s\" means another day to whoever reads this later."
                                        .formatted(written(version, hit)),
                                "Write the date."));
            }
        }
    }

    private static void exclamation(Subject subject, Found found) {
        for (Subject.Version version : subject.versions()) {
            if (version.tokens().hasSign('!') && version.phrase().isPublic()) {
                int mark = version.text().indexOf('!');
                found.in(
                        version,
                        mark,
                        mark + 1,
                        "An exclamation mark sounds alarmed or like an advertisement.",
                        "End the sentence with a full stop.");
            }
        }
    }
}
