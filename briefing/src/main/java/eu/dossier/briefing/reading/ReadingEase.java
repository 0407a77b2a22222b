package eu.dossier.briefing.reading;

import eu.dossier.core.check.Readability;
import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import eu.dossier.templates.template.BriefingDefinition;
import java.util.Locale;
import java.util.Optional;

/**
 * How easily one finished briefing is read in one language.
 *
 * @param briefing its name
 * @param ease 0 (very hard) to 100 (very easy) by the formula of the language; empty where it could not be measured
 * @param lowest what the briefing asks for at least, if anything
 */
public record ReadingEase(String briefing, Locale language, Optional<Integer> ease, Optional<Integer> lowest) {

    /** The rule that a text below its limit breaks. */
    public static final String CODE = "D6004";

    /** Measures the running text of a document, as its reader gets it. */
    public static ReadingEase of(Document document, BriefingDefinition briefing) {
        Locale language = document.metadata().language();
        Optional<Integer> ease = Readability.ease(RunningText.of(document), language.getLanguage()).stream()
                .mapToObj(exact -> (int) Math.round(exact))
                .findFirst();
        return new ReadingEase(briefing.name(), language, ease, briefing.lowestEase(language));
    }

    /** Whether the text is harder than it may be. */
    public boolean isTooHard() {
        return ease.isPresent() && lowest.isPresent() && ease.get() < lowest.get();
    }

    /** In a line: {@code press-release (fr): reading ease 48 (at least 40)}. */
    public String line() {
        return "%s (%s): %s".formatted(briefing, language.toLanguageTag(), result());
    }

    private String result() {
        if (!Readability.knows(language.getLanguage())) {
            return "reading ease not measured, there is no formula for this language";
        }
        String limit = lowest.map("at least %d"::formatted).orElse("no limit");
        return ease.map(points -> "reading ease %d (%s)".formatted(points, limit))
                .orElse("too short for its reading ease to be measured");
    }

    /**
     * The same as a finding: a warning for a text that is too hard, a note for any other.
     *
     * @param file the case file, whose author can mend it
     */
    public Diagnostic finding(String file) {
        SourceSpan span = SourceSpan.ofFile(file);
        return isTooHard()
                ? Diagnostic.warning(
                        CODE,
                        span,
                        line() + ". Its readers would have to read it twice, and may misread it.",
                        "Make two sentences of each long one, and put short words for long ones, in the texts that the %s prints."
                                .formatted(briefing))
                : Diagnostic.info(CODE, span, line() + ".");
    }
}
