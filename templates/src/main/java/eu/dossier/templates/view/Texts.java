package eu.dossier.templates.view;

import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.Narrative;
import eu.dossier.core.casefile.Translated;
import eu.dossier.core.time.When;
import eu.dossier.templates.language.Language;
import eu.dossier.templates.language.Piece;
import eu.dossier.templates.language.Said;
import eu.dossier.templates.language.Sentences;
import eu.dossier.templates.markup.MarkupText;
import eu.dossier.templates.narrative.Narratives;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The texts of a case in the language of the document. A text that has no translation is given in the case's own language,
 * marked as foreign, and remembered: the document says so and the author is told.
 */
final class Texts {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Sentences sentences;
    private final Locale caseLanguage;
    private final Set<String> untranslated = new LinkedHashSet<>();

    Texts(Sentences sentences, Locale caseLanguage) {
        this.sentences = sentences;
        this.caseLanguage = caseLanguage;
    }

    Sentences sentences() {
        return sentences;
    }

    private Language language() {
        return sentences.language();
    }

    /** Texts that have no translation, in the order in which they were met. */
    List<String> untranslated() {
        return List.copyOf(untranslated);
    }

    Piece text(LocalText text) {
        Optional<String> own = text.in(language().locale());
        if (own.isPresent()) {
            return Piece.of(language().typography(own.get()));
        }
        Map.Entry<Locale, String> other = fallback(text);
        return Piece.foreign(other.getValue(), other.getKey());
    }

    Optional<Piece> text(Optional<LocalText> text) {
        return text.map(this::text);
    }

    /** A name; one that was given once only is the same in every language, and no missing translation. */
    Piece name(LocalText name) {
        return name.texts().size() == 1 ? words(name.texts().values().iterator().next()) : text(name);
    }

    /** Words that stay in the language they were published in. */
    Piece original(LocalText text, Locale language) {
        String words = text.texts().values().iterator().next();
        return language.equals(language().locale()) ? Piece.of(words) : Piece.foreign(words, language);
    }

    List<Piece> texts(List<LocalText> texts) {
        return texts.stream().map(this::text).toList();
    }

    /** Words that belong to no language of their own: a publisher, a product. */
    static Piece words(String words) {
        return Piece.of(words);
    }

    Prose prose(Narrative narrative) {
        Optional<String> own = narrative.in(language().locale());
        if (own.isPresent()) {
            return prose(own.get(), language()::typography);
        }
        Map.Entry<Locale, String> other = fallback(narrative);
        Prose foreign = prose(other.getValue(), UnaryOperator.identity());
        String open = "<span lang=\"" + MarkupText.escape(other.getKey().toLanguageTag()) + "\">";
        return new Prose(
                () -> "<p>" + open + foreign.line() + "</span></p>",
                () -> open + foreign.line() + "</span>",
                foreign::plain);
    }

    Optional<Prose> prose(Optional<Narrative> narrative) {
        return narrative.map(this::prose);
    }

    private static Prose prose(String source, UnaryOperator<String> typography) {
        return new Prose(
                () -> Narratives.blocks(source, typography),
                () -> Narratives.line(source, typography),
                () -> Narratives.plain(source, typography));
    }

    private Map.Entry<Locale, String> fallback(Translated text) {
        String words = text.in(caseLanguage).orElse("");
        Map.Entry<Locale, String> entry =
                words.isEmpty() ? text.texts().entrySet().iterator().next() : Map.entry(caseLanguage, words);
        untranslated.add(entry.getValue().strip());
        return entry;
    }

    Said time(When when) {
        return new Said(sentences.form(when, List.of()), when);
    }

    Optional<Said> time(Optional<? extends When> when) {
        return when.map(this::time);
    }

    /** Whether the document is in the language that the case is written in. */
    boolean isOwnLanguage() {
        return language().locale().equals(caseLanguage);
    }

    /**
     * Whether words name that date already, so that it need not be said again. Of words in another language only the
     * numbers are known: a day and then its year, with a month's name between them, are that date.
     */
    boolean isDated(Piece words, When when) {
        String date = sentences.form(when, List.of("bare-day")).plain().replace('\u00A0', ' ');
        String said = words.plain().replace('\u00A0', ' ');
        boolean foreign = words.runs().stream().anyMatch(run -> run.language().isPresent());
        return said.contains(date) || (foreign && inNumbers(date).matcher(said).find());
    }

    private static Pattern inNumbers(String date) {
        return Pattern.compile(NUMBER.matcher(date)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining("\\D{1,15}", "(?<!\\d)", "(?!\\d)")));
    }

    Said number(BigDecimal number) {
        return new Said(sentences.form(number, List.of()), number);
    }

    Piece say(String key, Map<String, ?> arguments) {
        return sentences.say(key, arguments);
    }

    Piece say(String key) {
        return sentences.say(key);
    }
}
