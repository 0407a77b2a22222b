package eu.dossier.templates.language;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One language: its messages and its rules, read once, each taken apart when it is first needed. Immutable to those who
 * use it, and safe for use by several threads.
 */
public final class Language {

    private final Locale locale;
    private final Messages messages;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();
    private final Map<String, Rewrites> rewrites = new ConcurrentHashMap<>();
    private final PluralRules plurals = new PluralRules();

    private Language(Locale locale, Messages messages) {
        this.locale = locale;
        this.messages = messages;
        messages.all().forEach((key, rule) -> {
            if (key.startsWith("plural.")) {
                plurals.add(key.substring("plural.".length()), rule);
            }
        });
    }

    /**
     * A language from the content of its file.
     *
     * @param name what users call the file
     * @throws LanguageException when the file is not one of messages
     */
    public static Language parse(Locale locale, String name, String content) {
        return new Language(locale, Messages.parse(name, content));
    }

    /** This language with the messages of a file that adds to it or replaces some. */
    public Language with(String name, String content) {
        return new Language(locale, messages.with(Messages.parse(name, content)));
    }

    public Locale locale() {
        return locale;
    }

    /** Sentences of this language, with clock times in a zone; without one, in the zone that each time was given in. */
    public Sentences sentences(Optional<ZoneId> zone) {
        return new Sentences(this, zone);
    }

    /** All messages by key, in the order of the file. */
    public Map<String, String> messages() {
        return messages.all();
    }

    /** Reads every message and rule. A file that passes cannot fail later. */
    public void requireSound() {
        for (String key : messages.all().keySet()) {
            if (key.startsWith("rewrite.")) {
                rewrite(key.substring("rewrite.".length()), "");
            } else if (!key.startsWith("plural.") && !key.startsWith("class.")) {
                pattern(key);
            }
        }
    }

    public boolean has(String key) {
        return messages.find(key).isPresent();
    }

    /** The text of a key as it stands in the file. */
    String text(String key) {
        return messages.find(key).orElseThrow(() -> missing(key));
    }

    Optional<String> find(String key) {
        return messages.find(key);
    }

    Pattern pattern(String key) {
        Pattern known = patterns.get(key);
        return known != null ? known : patterns.computeIfAbsent(key, k -> Pattern.parse(k, text(k)));
    }

    /** Applies the rule of that name to words; words stay as they are where the language has no such rule. */
    String rewrite(String rule, String words) {
        String key = "rewrite." + rule;
        if (!has(key)) {
            throw new LanguageException("“" + rule + "” is no form of words in " + locale + ": the file has no key "
                    + key + ". A form that changes nothing is written ^ => ");
        }
        return rewrites.computeIfAbsent(key, k -> Rewrites.parse(k, text(k), rule.equals("typography")))
                .apply(words);
    }

    /** Whether words belong to a class of the language: {@code class.plural} holds a regular expression. */
    public boolean is(String wordClass, String words) {
        String key = "class." + wordClass;
        return has(key)
                && rewrites.computeIfAbsent(key, k -> Rewrites.parse(k, text(k) + " => ", false))
                        .rules()
                        .getFirst()
                        .pattern()
                        .matcher(words)
                        .find();
    }

    /** Words from a case file with the marks that this language's typography asks for. */
    public String typography(String words) {
        return has("rewrite.typography") ? rewrite("typography", words) : words;
    }

    String plural(BigDecimal number) {
        return plurals.of(number);
    }

    /** The first of the keys that the file has. */
    String firstOf(List<String> keys) {
        for (String key : keys) {
            if (has(key)) {
                return key;
            }
        }
        throw missing(keys.getLast());
    }

    private LanguageException missing(String key) {
        return new LanguageException(
                "The messages of language “" + locale.toLanguageTag() + "” have no key “" + key + "”. Add it.");
    }
}
